// Theme, keys and the running sums of the week grid. Every page works without this file.
(() => {
  const root = document.documentElement;
  const stored = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const theme = () => stored() ?? (systemDark.matches ? 'dark' : 'light');
  const applyTheme = () => {
    root.dataset.bsTheme = theme();
    for (const button of document.querySelectorAll('[data-theme-toggle]')) {
      button.hidden = false;
      button.textContent = theme() === 'dark' ? 'Light' : 'Dark';
    }
  };
  applyTheme();
  systemDark.addEventListener('change', applyTheme);
  document.addEventListener('DOMContentLoaded', applyTheme);
  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-theme-toggle]')) return;
    try {
      localStorage.setItem('theme', theme() === 'dark' ? 'light' : 'dark');
    } catch {
      return;
    }
    applyTheme();
  });

  // Copies what stands in a field, where the browser allows it; the field itself can be selected anyhow.
  document.addEventListener('DOMContentLoaded', () => {
    if (!navigator.clipboard) return;
    for (const button of document.querySelectorAll('[data-copy]')) button.hidden = false;
  });
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]');
    const field = button && document.getElementById(button.dataset.copy);
    if (!field) return;
    field.select();
    await navigator.clipboard.writeText(field.value);
    button.textContent = 'Copied';
  });

  // j next, k previous, s sign, r return: only when nobody is typing.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    if (event.key === 'r') {
      const comment = document.querySelector('textarea[name="comment"]');
      if (comment) {
        event.preventDefault();
        comment.focus();
      }
      return;
    }
    const target = ['j', 'k', 's'].includes(event.key) && document.querySelector(`[data-key="${event.key}"]`);
    if (!target) return;
    event.preventDefault();
    // Signing takes two strokes: the first shows what is about to be signed.
    if (event.key === 's' && document.activeElement !== target) target.focus();
    else target.click();
  });

  const minutes = (text) => {
    const typed = text.trim();
    let match = /^(\d{1,4})\s*m(?:in)?$/i.exec(typed);
    if (match) return Number(match[1]);
    match = /^(\d{1,2})\s*(?:h|:)\s*(\d{1,2})\s*m?$/i.exec(typed);
    if (match) return Number(match[2]) < 60 ? Number(match[1]) * 60 + Number(match[2]) : null;
    match = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*h?$/i.exec(typed);
    if (!match) return typed === '' ? 0 : null;
    const exact = (Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))) * 0.6;
    return Math.abs(exact - Math.round(exact)) < 1e-9 ? Math.round(exact) : null;
  };
  const hours = (sum) => (sum / 60).toLocaleString('en-US', { maximumFractionDigits: 2 });

  const sumGrid = (grid) => {
    const days = Array(7).fill(0);
    for (const line of grid.querySelectorAll('[data-line]')) {
      let sum = 0;
      for (const cell of line.querySelectorAll('[data-cell]')) {
        const value = minutes(cell.value);
        cell.setAttribute('aria-invalid', String(value === null));
        sum += value ?? 0;
        days[Number(cell.dataset.cell)] += value ?? 0;
      }
      line.querySelector('[data-line-sum]').textContent = hours(sum);
    }
    for (const cell of grid.querySelectorAll('[data-day-sum]'))
      cell.textContent = hours(days[Number(cell.dataset.daySum)]);
    grid.querySelector('[data-week-sum]').textContent = hours(days.reduce((a, b) => a + b, 0));
  };
  document.addEventListener('input', (event) => {
    const grid = event.target.closest('[data-week-grid]');
    if (grid) sumGrid(grid);
  });
})();
