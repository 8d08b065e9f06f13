import { describe, expect, it } from '@jest/globals';
import { renderDocument } from '../../api/web/render-document.ts';
import { PAGES } from './fixtures/pages.tsx';

/** The rows of the navigation in the head of a page, by what they are called, each with its marked links. */
function rowsOf(name: string): readonly (readonly string[])[] {
  const html = renderDocument((PAGES[name] ?? (() => <p />))());
  const [head = ''] = /<header class="site-header">.*?<\/header>/.exec(html) ?? [];
  return [...head.matchAll(/<nav aria-label="([^"]+)".*?<\/nav>/g)].map(([row, called = '']) => [
    called,
    ...[...row.matchAll(/aria-current="(page|true)">([^<]+)/g)].map(([, current, label]) => `${label}: ${current}`),
  ]);
}

describe('the head of every page', () => {
  it('has one row where the page stands alone, and a second one named for its group', () => {
    expect(rowsOf('cohort')).toEqual([['Main', 'Cohort: page']]);
    expect(rowsOf('settings')).toEqual([
      ['Main', 'Organization: true'],
      ['Organization', 'Settings: page'],
    ]);
    expect(rowsOf('calendar')).toEqual([
      ['Main', 'To do: true'],
      ['To do', 'Calendar: page'],
    ]);
  });

  it('says at most once that one is there', () => {
    for (const name of Object.keys(PAGES)) {
      const marked = rowsOf(name).flatMap(([, ...links]) => links);
      expect(marked.filter((link) => link.endsWith(': page')).length).toBeLessThanOrEqual(1);
    }
  });
});
