// Without this script the page shows everything; with it, what the reader chooses.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.replace('no-script', 'script');
  const form = document.getElementById('filter');
  const groups = [...document.querySelectorAll('#matrix tbody')];
  const rows = [...document.querySelectorAll('#matrix .row')];
  const views = [...document.querySelectorAll('[data-view]')];
  const detailOf = (row) => row.nextElementSibling;
  const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;

  // The findings.
  const items = [...document.querySelectorAll('.finding')];
  const words = new Map();
  const textOf = (item) => {
    if (!words.has(item)) words.set(item, item.textContent.toLowerCase());
    return words.get(item);
  };

  function filter() {
    if (!form) return;
    const chosen = new FormData(form);
    const severities = new Set(chosen.getAll('severity'));
    const [rule, subject, sheet] = ['rule', 'subject', 'sheet'].map((name) => chosen.get(name));
    const sought = chosen.get('words').toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const item of items) {
      const data = item.dataset;
      const isShown = severities.has(data.severity)
        && (!rule || data.rule === rule)
        && (!subject || data.subject === subject)
        && (!sheet || data.sheets.includes(` ${sheet} `))
        && sought.every((word) => textOf(item).includes(word));
      item.hidden = !isShown;
      if (isShown) count += 1;
    }
    document.getElementById('count').textContent =
      `${count} of ${plural(items.length, 'finding')} ${items.length === 1 ? 'is' : 'are'} shown.`;
    showRows();
  }

  // The matrix.
  function showRows() {
    if (!rows.length) return;
    const pressed = views.find((view) => view.getAttribute('aria-pressed') === 'true');
    const level = Number(pressed.dataset.view);
    const subject = form ? form.elements.subject.value : '';
    let count = 0;
    for (const group of groups) {
      const isMeant = !subject || group.dataset.subject === subject || group.dataset.owner === subject;
      let isEmpty = true;
      for (const row of group.querySelectorAll('.row')) {
        const isShown = isMeant && Number(row.dataset.level) <= level;
        row.hidden = detailOf(row).hidden = !isShown;
        if (isShown) { count += 1; isEmpty = false; }
      }
      group.hidden = isEmpty;
    }
    const about = subject ? ` about ${subject}` : '';
    document.getElementById('row-count').textContent =
      `${plural(count, 'row')} of ${rows.length}${about} ${count === 1 ? 'is' : 'are'} shown.`;
  }

  function toggle(button) {
    const row = button.closest('.row');
    const detail = detailOf(row);
    const wasOpen = button.getAttribute('aria-expanded') === 'true';
    for (const other of row.querySelectorAll('button')) other.setAttribute('aria-expanded', 'false');
    for (const chosen of detail.querySelectorAll('.chosen')) chosen.classList.remove('chosen');
    detail.classList.toggle('open', !wasOpen);
    if (wasOpen) return;
    button.setAttribute('aria-expanded', 'true');
    row.querySelector('th button').setAttribute('aria-expanded', 'true');
    const column = button.dataset.column;
    if (column === undefined) return;
    for (const speaker of detail.querySelectorAll('li[data-column]')) {
      speaker.classList.toggle('chosen', speaker.dataset.column === column);
    }
  }

  if (form) {
    let waiting;
    form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 100); });
    form.addEventListener('change', filter);
    form.addEventListener('reset', () => setTimeout(filter));
    form.addEventListener('submit', (event) => { event.preventDefault(); filter(); });
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.row button');
    if (button) toggle(button);
    const view = event.target.closest('[data-view]');
    if (view) {
      for (const other of views) other.setAttribute('aria-pressed', String(other === view));
      showRows();
    }
    const page = event.target.closest('a[href^="#rule-"]');
    if (page) document.getElementById(page.hash.slice(1)).open = true;
  });
  filter();
  showRows();
})();
