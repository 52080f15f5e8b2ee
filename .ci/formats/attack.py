"""Writes sheets with what an attacker would write in every value. Usage: attack.py FOLDER"""
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1]) / 'attack'
folder.mkdir()
ATTACKS = [
    '<script>window.attacked = 1; alert(1)</script>', '</script><script>window.attacked = 1</script>',
    '"><img src=x onerror="window.attacked = 1">', "' onmouseover='window.attacked = 1",
    # A quotation mark that the next character combines with.
    '"\u0301 onmouseover=window.attacked=1 x="', '</style><iframe src="javascript:parent.attacked=1">',
    '{{x}} {{{style}}} {{/findings}} {{> page}}', '--><!-- <![CDATA[', '\u202e]gnorw\u2066 \u200f', 'nul \0 bell \a esc \x1b[31m',
    '<svg/onload=window.attacked=1>', '&lt;script&gt;', 'javascript:window.attacked=1', 'https://example.org/x.png',
]
for number, other in ((1, 0), (2, 1)):
    text = lambda index: ATTACKS[(index + number) % len(ATTACKS)]
    sheet = {
        'sheet': 1,
        'source': {'id': f'attack-{number} {ATTACKS[0]}', 'title': text(1), 'about': text(2), 'publisher': text(3),
                   'authors': [text(4)], 'url': text(13)},
        'general': {'treatments': [{'name': text(5), 'use': text(6), 'when': text(7)}], text(8): text(9)},
        'conditions': {text(0): {
            'name': ATTACKS[0], 'also_called': ATTACKS, 'urgency': 'routine' if number == 1 else 'emergency',
            'pain': {'location': text(3), 'onset': 'sudden' if number == 1 else 'gradual', 'quality': ATTACKS},
            'symptoms': [{'value': attack, 'quote': attack, 'at': attack, 'lines': attack} for attack in ATTACKS],
            'red_flags': [{'sign': attack, 'act': attack, 'when': attack} for attack in ATTACKS],
            'treatments': [{'name': attack, 'use': 'usual' if number == 1 else 'avoid'} for attack in ATTACKS],
            'recovery': {'takes': text(9), 'after': text(10)}, 'prognosis': text(11), 'anatomy': {text(12): {
                'location': text(4), 'part_of': text(5)}}}, 'acl-tear': {'name': 'ACL tear', 'avoid': ATTACKS}},
    }
    # JSON is YAML; a NUL is not, so it stands as YAML escapes it.
    (folder / f'{number} "quoted" \'{"x" * other}\' <b>.yaml').write_text(json.dumps(sheet))
