import { describe, expect, it } from '@jest/globals';
import { render } from 'preact-render-to-string';
import { OperationsRunPage } from '../../api/web/pages/operations-run-page.tsx';
import { HEALED, OPERATIONS_PAGES } from './fixtures/operations.tsx';
import { frameOf } from './fixtures/people.ts';

const frame = frameOf('Dr. Beatrix Almanzar', 'director', '/operations/run-1');
const shown = (more: object) =>
  render(OperationsRunPage({ frame, timeZone: 'America/Los_Angeles', run: { ...HEALED, ...more } }));
const page = (name: string) => render(OPERATIONS_PAGES[name]?.() ?? <p />);

describe('the page of operations', () => {
  it('says which jobs there are, when each runs next, and what its last runs found', () => {
    const html = page('operations');
    expect(html).toContain('What runs agrees with what is on file');
    expect(html).toContain('Next: Nov 24, 2026, 3:12 AM PST.');
    expect(html).toContain('Paused.');
    expect(html).toContain('2, 2 done');
    expect(html).toContain('Nightly check, changing nothing');
  });

  it('lets a director look without changing anything, and have it done, for each job', () => {
    const html = page('operations-none');
    expect(html).toContain('Nothing has run yet');
    expect(html.match(/Look without changing anything<\/button>/g)).toHaveLength(2);
    expect(html).toContain('Heal now</button>');
    expect(html).toContain('Write to everybody now</button>');
    expect(html.match(/name="dryRun" value="yes"/g)).toHaveLength(2);
  });
});

describe('the page of a run', () => {
  it('says what was found about whom, and what was done', () => {
    const html = shown({});
    expect(html).toContain('It found 2.');
    expect(html).toContain('A journey is open, and nothing carries it');
    expect(html).toContain('<a href="/journeys/journey-1">Teodoro Brightwater</a>');
    expect(html).toContain('It is started again, as the database has it.');
  });

  it('says of a dry run that nothing was changed', () => {
    const findings = HEALED.findings.map((finding) => ({ ...finding, healedAt: null }));
    expect(shown({ dryRun: true, healed: 0, findings })).toContain('Nothing was changed.');
    expect(shown({ dryRun: true, healed: 0, findings })).toContain('Would be done: They are started.');
  });

  it('says why something could not be done', () => {
    const findings = [{ ...HEALED.findings[0], healedAt: null, failure: 'It does not answer.' }];
    expect(shown({ healed: 0, findings })).toContain('Not done: It does not answer.');
  });
});
