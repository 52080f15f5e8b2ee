"""Checks files against the schemas in a folder. Usage: check.py FOLDER CONFIGURATION"""
import json
import pathlib
import re
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """YAML 1.2's core schema: dates, `yes` and `1:30` are text."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ('null', r'~|null|Null|NULL|', ['~', 'n', 'N', '']),
    ('bool', r'true|True|TRUE|false|False|FALSE', list('tTfF')),
    ('int', r'[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+', list('-+0123456789')),
    ('float', r'[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?', list('-+.0123456789')),
    ('merge', r'<<', ['<']),
]:
    Loader.add_implicit_resolver(f'tag:yaml.org,2002:{tag}', re.compile(f'^(?:{pattern})$'), first)

folder = pathlib.Path(sys.argv[1])
problems, counts = [], {'valid': 0, 'refused': 0}
schemas = {name: json.loads((folder / f'{name}.json').read_text()) for name in ('sheet', 'rules', 'config')}
for schema in schemas.values():
    jsonschema.Draft202012Validator.check_schema(schema)


def documents(text):
    for document in yaml.load_all(text, Loader):
        # JSON has text keys only.
        yield json.loads(json.dumps(document))


def errors(name, document):
    return [f'/{"/".join(map(str, error.absolute_path))}: {error.message[:160]}'
            for error in jsonschema.Draft202012Validator(schemas[name]).iter_errors(document)]


def expect_valid(name, path, text):
    for document in documents(text):
        counts['valid'] += 1
        problems.extend(f'{path}: refused {words}' for words in errors(name, document))


def expect_refused(name, path, text):
    counts['refused'] += 1
    if not any(errors(name, document) for document in documents(text)):
        problems.append(f'{path}: not refused')


for path in sorted(pathlib.Path('Fixtures/knee').glob('*.yaml')) + sorted(pathlib.Path('Fixtures/rules/clean').glob('*')):
    expect_valid('sheet', path, path.read_text())
for path in sorted(pathlib.Path('Rules/checks').glob('*.yaml')):
    text = path.read_text()
    expect_valid('rules', path, text)
    rule = yaml.load(text, Loader)
    for example in rule.get('examples', {}).get('fail', []):
        if rule['id'] in ('unknown-key', 'wrong-type'):
            expect_refused('sheet', f"{path}: {example['name']}", example['sheet'])
expect_valid('config', sys.argv[2], pathlib.Path(sys.argv[2]).read_text())

source = 'source: {id: a, title: A}'
condition = 'name: C, red_flags: [{sign: fever, act: urgent}], treatments: [rest]'
sheet = f'sheet: 1\n{source}\nconditions: {{c: {{{condition}}}}}'
expect_valid('sheet', 'a whole sheet', sheet)
for name, old, new in [
    ('no version', 'sheet: 1\n', ''), ('another version', 'sheet: 1', 'sheet: 2'), ('no source', source, ''),
    ('no id', 'id: a, ', ''), ('no title', ', title: A', ''), ('no conditions', f'{{c: {{{condition}}}}}', '{}'),
    ('no name', 'name: C, ', ''), ('no act', ', act: urgent', ''), ('another act', 'urgent', 'quickly'),
    ('a sign alone', '{sign: fever, act: urgent}', 'fever'), ('a slug with capitals', '{c:', '{C c:'),
    ('none without a reason', '[rest]', '{none: true}'), ('a list as name', 'name: C', 'name: [C]'),
    ('a key of another level', 'name: C', 'name: C, sign: fever'), ('true as text', 'name: C', 'name: true'),
]:
    expect_refused('sheet', name, sheet.replace(old, new))
for text in ['excludes: [a]', 'severity: {missing-treatment: of}', 'severity: {missing-treatmnt: off}', 'fail_on: no',
             'settings: {stale-source: {years: many}}', 'paths: [{match: a}]', 'attributes: {prevalance: {}}',
             'scales: {frequency: 0}', 'scales: {symptoms: 1}', 'tiers: {a: best}', 'vocabulary: {a: b}']:
    expect_refused('config', text, text)
house = pathlib.Path('Fixtures/house-style')
expect_valid('config', 'the house style', (house / '.condylint.yaml').read_text())
expect_valid('rules', 'the house style', (house / 'house-rules.yaml').read_text())
rule = '{id: a, title: A, severity: info, page: {what: a, why: b, fix: c}, messages: {default: x}, check: {at: b, must: {required: c}}}'
expect_valid('rules', 'a whole rule', rule)
for old, new in [('id: a', 'id: A b'), ('severity: info', 'severity: low'), ('must:', 'should:'), ('required: c', 'require: c'),
                 ('messages: {default: x}, ', ''), ('check:', 'built_in: a, check:')]:
    expect_refused('rules', new, rule.replace(old, new))

for problem in problems:
    print(problem)
print(f"schemas: {counts['valid']} valid and {counts['refused']} refused, {len(problems)} problems")
sys.exit(1 if problems else 0)
