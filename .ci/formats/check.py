"""Reads the reports in a folder as their consumers do. Usage: check.py FOLDER SARIF_SCHEMA"""
import collections
import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree

folder, schema = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
problems = []


def check(holds, words):
    if not holds:
        problems.append(words)


def read(format):
    # As bytes: a line break within a line would otherwise be hidden.
    return (folder / f'report.{format}').read_bytes().decode()


report = json.loads(read('json'))
summary = report['summary']
expected = {name: summary[f'{name}s'] for name in ('error', 'warning', 'info')}
paths = collections.Counter(finding['path'] for finding in report['findings'])
check(all(expected.values()), f'the sheets give no example of each severity: {expected}')


def check_counts(format, names, severities):
    counts = collections.Counter(severities)
    found = {severity: counts.pop(name, 0) for severity, name in names.items()}
    check(found == expected and not counts, f'{format}: shows {found} {dict(counts)}, not {expected}')


def check_paths(format, found):
    check(collections.Counter(found) == paths, f'{format}: the paths differ from those of the JSON report')


same = {name: name for name in expected}

# SARIF
sarif = json.loads(read('sarif'))
run = sarif['runs'][0]
check_counts('sarif', same | {'info': 'note'}, [result['level'] for result in run['results']])
check_paths('sarif', [urllib.parse.unquote(result['locations'][0]['physicalLocation']['artifactLocation']['uri'])
                      for result in run['results']])
rules = run['tool']['driver']['rules']
check(all(rules[result['ruleIndex']]['id'] == result['ruleId'] for result in run['results']),
      'sarif: an index leads to another rule')
try:
    import jsonschema
except ImportError:
    print('skipped: SARIF against its schema (no jsonschema, and no network to get it)')
else:
    if schema.is_file():
        validator = jsonschema.validators.validator_for(json.loads(schema.read_text()))(json.loads(schema.read_text()))
        for error in list(validator.iter_errors(sarif))[:10]:
            problems.append(f'sarif: {error.json_path}: {error.message[:200]}')
        print(f'SARIF: {len(run["results"])} results, {len(rules)} rules, checked against the schema')
    else:
        print('skipped: SARIF against its schema (set SARIF_SCHEMA to the file)')

# GitHub: as its runner takes commands apart
commands = [line for line in re.split(r'\r\n|\r|\n', read('github')) if line.lstrip().startswith('::')]


def unescaped(text, characters):
    for character in characters:
        text = text.replace(f'%{ord(character):02X}', character)
    return text


parsed = []
for command in commands:
    head, _, data = command[2:].partition('::')
    name, _, rest = head.partition(' ')
    properties = {key: unescaped(value, '\r\n:,%') for key, value in (item.split('=', 1) for item in rest.split(','))}
    parsed.append((name, properties, unescaped(data, '\r\n%')))
    check(set(properties) in ({'file', 'line', 'endLine', 'title'},
                              {'file', 'line', 'endLine', 'title', 'col', 'endColumn'}), f'github: {command[:200]}')
check_counts('github', same | {'info': 'notice'}, [name for name, _, _ in parsed])
check_paths('github', [properties['file'] for _, properties, _ in parsed])

# GitLab
issues = json.loads(read('gitlab'))
check_counts('gitlab', {'error': 'critical', 'warning': 'minor', 'info': 'info'}, [one['severity'] for one in issues])
check_paths('gitlab', [issue['location']['path'] for issue in issues])
check(len({issue['fingerprint'] for issue in issues}) == len(issues), 'gitlab: a fingerprint occurs twice')

# Reviewdog, whose columns count bytes
diagnostics = json.loads(read('rdjson'))['diagnostics']
check_counts('rdjson', {name: name.upper() for name in expected}, [one['severity'] for one in diagnostics])
check_paths('rdjson', [diagnostic['location']['path'] for diagnostic in diagnostics])
for finding, diagnostic in zip(report['findings'], diagnostics):
    lines = re.split(rb'\r\n|\r|\n', (folder / finding['path']).read_bytes())
    for key, line, column in (('start', 'line', 'column'), ('end', 'endLine', 'endColumn')):
        position = diagnostic['location']['range'][key]
        before = lines[position['line'] - 1][:position['column'] - 1].decode(errors='replace')
        check((position['line'], len(before) + 1) == (finding[line], finding[column]),
              f'rdjson: {finding["path"]}:{finding["line"]}: {position}')

# Checkstyle
checkstyle = xml.etree.ElementTree.fromstring(read('checkstyle').encode())
check_counts('checkstyle', same, [error.get('severity') for error in checkstyle.iter('error')])
check_paths('checkstyle', [file.get('name') for file in checkstyle.iter('file') for _ in file])
check(any(len(file) == 0 for file in checkstyle), 'checkstyle: no clean file')

# JUnit
xml.etree.ElementTree.fromstring(read('junit').encode())
try:
    import junitparser
except ImportError:
    print('skipped: JUnit with junitparser (no network to get it)')
else:
    suites = junitparser.JUnitXml.fromfile(str(folder / 'report.junit'))
    cases = [case for suite in suites for case in suite]
    failed = collections.Counter(result.type for case in cases for result in case.result)
    failing = {'error': expected['error'], 'warning': expected['warning']}
    check(failed == failing, f'junit: the failures are {dict(failed)}, not {failing}')
    passed = sum('info: ' in (case.system_out or '') for case in cases if case.is_passed)
    check(passed == expected['info'], f'junit: {passed} tests that pass tell an info, not {expected["info"]}')
    check(any(case.is_passed for case in cases), 'junit: no clean file')
    check(len({(case.classname, case.name) for case in cases}) == len(cases), 'junit: a test occurs twice')
    written = (suites.tests, suites.failures)
    suites.update_statistics()
    check(written == (suites.tests, suites.failures), f'junit: {written} are not the counts of its suites')
    print(f'JUnit: {suites.tests} tests, {suites.failures} failures')

# Markdown
markdown = read('markdown')
check(len(markdown) < 65536, 'markdown: longer than a comment on GitHub may be')
account = ': ' + ', '.join(f'{count} {name}{"" if count == 1 else "s"}' for name, count in expected.items()) + '.'
check(account in markdown.splitlines()[0], f'markdown: does not begin with "{account}"')
check(markdown.count('<details>') == markdown.count('</details>'), 'markdown: something folded does not end')

for problem in problems[:50]:
    print(problem)
print(f'{len(report["findings"])} findings in all formats: {len(problems)} problems')
sys.exit(1 if problems else 0)
