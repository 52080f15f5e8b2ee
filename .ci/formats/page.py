"""Opens the pages in a folder in a real browser, as an editor would. Usage: page.py FOLDER CHROMIUM"""
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from browser import Browser

folder, program = pathlib.Path(sys.argv[1]), sys.argv[2]
problems = []


def check(holds, words):
    if not holds:
        problems.append(words)


def shown(browser, selector):
    return browser.run(f'[...document.querySelectorAll({json.dumps(selector)})].filter(e => e.checkVisibility()).length')


def choose(browser, name, value):
    browser.run(f'''(() => {{ const field = document.getElementById("filter").elements[{json.dumps(name)}];
        field.value = {json.dumps(value)}; field.dispatchEvent(new Event("change", {{bubbles: true}})); }})()''')


def check_page(browser, name):
    page, report = folder / f'{name}.html', json.loads((folder / f'{name}.json').read_text())
    findings = report['findings']
    browser.open(page)
    requests = {event['params']['request']['url'] for event in browser.events
                if event.get('method') == 'Network.requestWillBeSent'}
    check(requests == {page.resolve().as_uri()}, f'{name}: asks for {requests}')
    said = [event['params'] for event in browser.events
            if event.get('method') in ('Log.entryAdded', 'Runtime.exceptionThrown', 'Page.javascriptDialogOpening')]
    check(not said, f'{name}: the browser complains: {said[:3]}')
    check(browser.run('document.documentElement.className') == 'script', f'{name}: its own script did not run')
    check(browser.run('window.attacked') is None, f'{name}: a script from a sheet ran')
    check(browser.run('document.scripts.length') == 1, f'{name}: has other scripts')
    check(browser.run('document.querySelectorAll("main [onclick], main [onmouseover], main iframe, main img").length') == 0,
          f'{name}: has elements from a sheet')
    check(browser.run('document.documentElement.scrollWidth <= innerWidth'), f'{name}: is wider than the screen')

    # Counts, and choosing among the findings.
    check(shown(browser, '.finding') == len(findings), f'{name}: shows {shown(browser, ".finding")}')
    for severity in ('error', 'warning', 'info'):
        count = report['summary'][severity + 's']
        check(shown(browser, f'.finding.{severity}') == count, f'{name}: {severity}')
        check(browser.run(f'document.querySelector(".tile.{severity} strong").textContent') == str(count),
              f'{name}: the account of {severity}')
    for key, field in (('rule', 'rule'), ('subject', 'subject')):
        for value in sorted({finding[key] for finding in findings if finding[key]})[:20]:
            choose(browser, field, value)
            expected = sum(finding[key] == value for finding in findings)
            if browser.run(f'document.getElementById("filter").elements.{field}.value') == value:
                check(shown(browser, '.finding') == expected, f'{name}: {field} {value}: {shown(browser, ".finding")}')
                check(browser.run('document.getElementById("count").textContent').startswith(f'{expected} of '),
                      f'{name}: {field} {value}: the count is not said')
        choose(browser, field, '')
    for number, label in enumerate(browser.run('[...document.querySelector("[name=sheet]").options].map(o => o.label)')):
        if number and number < 10:
            choose(browser, 'sheet', str(number - 1))
            path = label.split(' (', 1)[-1].rstrip(')') if ' (' in label else label
            expected = sum(path in [finding['path']] + [note['path'] for note in finding['related']]
                           for finding in findings)
            check(expected == 0 or shown(browser, '.finding') == expected, f'{name}: sheet {path}')
    choose(browser, 'sheet', '')
    browser.run('document.querySelector("[name=severity][value=error]").click()')
    check(shown(browser, '.finding.error') == 0 and shown(browser, '.finding') > 0, f'{name}: without errors')
    choose(browser, 'words', 'no such words anywhere')
    check(shown(browser, '.finding') == 0, f'{name}: words that nobody says')
    browser.run('document.querySelector("[type=reset]").click()')
    browser.run('new Promise(done => setTimeout(done, 200))')
    check(shown(browser, '.finding') == len(findings), f'{name}: all are shown again')

    # The matrix, by mouse and by keyboard.
    if browser.run('!!document.getElementById("matrix")'):
        check(shown(browser, '.detail') == 0, f'{name}: details are open at the start')
        cell = 'document.querySelector(".row:not([hidden]) td button")'
        browser.run(f'{cell}.click()')
        check(shown(browser, '.detail') == 1 and shown(browser, '.detail .chosen') > 0, f'{name}: a cell shows nothing')
        check(browser.run(f'{cell}.getAttribute("aria-expanded")') == 'true', f'{name}: aria-expanded')
        browser.run(f'{cell}.focus()')
        browser.press('Enter', 'Enter', '\r')
        check(shown(browser, '.detail') == 0, f'{name}: Enter does not close it')
        browser.press(' ', 'Space', ' ')
        check(shown(browser, '.detail .statement q') > 0, f'{name}: the space bar shows nobody’s words')
        browser.run('document.querySelector("[data-view=\'2\']").click()')
        every = browser.run('document.querySelectorAll(".row").length')
        check(shown(browser, '.row') == every, f'{name}: not all rows are shown')
    # The skip link is the first thing that Tab comes to.
    browser.open(page)
    browser.press('Tab', 'Tab')
    check(browser.run('document.activeElement.className') == 'skip', f'{name}: Tab does not come to the skip link')

    # Without scripts everything is there.
    browser.show(1280, script=False)
    browser.open(page)
    check(shown(browser, '.finding') == len(findings), f'{name}: without scripts not all is shown')
    check(shown(browser, '.filter') == 0, f'{name}: without scripts there are buttons that do nothing')
    browser.show(1280)
    print(f'HTML: {name}.html: {len(findings)} findings, {browser.run("document.querySelectorAll(`.row`).length")} rows')


with Browser(program) as browser:
    for width in (1280, 390):
        browser.show(width)
        for name in ('page', 'changes', 'attack'):
            browser.show(width)
            check_page(browser, name)
for problem in problems[:50]:
    print(problem)
sys.exit(1 if problems else 0)
