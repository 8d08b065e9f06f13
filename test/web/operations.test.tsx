import { describe, expect, it } from '@jest/globals';
import { render } from 'preact-render-to-string';
import { OperationsPage } from '../../api/web/pages/operations-page.tsx';
import { OperationsRunPage } from '../../api/web/pages/operations-run-page.tsx';
import { HEALED, OPERATIONS_PAGES } from './fixtures/operations.tsx';
import { frameOf } from './fixtures/people.ts';

const frame = frameOf('Dr. Beatrix Almanzar', 'director', '/operations/run-1');
const shown = (more: object) =>
  render(OperationsRunPage({ frame, timeZone: 'America/Los_Angeles', run: { ...HEALED, ...more } }));
const page = (name: string) => render(OPERATIONS_PAGES[name]?.() ?? <p />);
const DRY = { ...HEALED, runId: 'run-0', dryRun: true, found: 4, healed: 0 };
const operations = (...runs: readonly object[]) => {
  const jobs = [
    { job: 'reconcile' as const, nextAt: null, paused: false },
    { job: 'digest' as const, nextAt: null, paused: false },
  ];
  const fleet = { jobs, runs: runs.map((run) => ({ ...HEALED, ...run })) };
  return render(OperationsPage({ frame, timeZone: 'America/Los_Angeles', fleet, refusal: null }));
};
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the page of operations', () => {
  it('says which jobs there are, when each runs next, and what its last runs found', () => {
    const html = page('operations');
    expect(html).toContain('What runs agrees with what is on file');
    expect(html).toContain('Next: Nov 24, 2026, 3:12 AM PST.');
    expect(html).toContain('Paused.');
    expect(html).toContain('<a href="/operations/run-1">Nightly check</a>');
    expect(html).toContain('on the page of <a href="/rule-changes">');
    expect(textOf(html)).toContain('Nightly check Nov 23, 2026, 3:00 AM PST, by itself Done 2, 2 done');
    expect(textOf(html)).toContain('Nightly check, changing nothing Nov 23, 2026, 3:00 AM PST, by itself Done 2 ');
  });

  it('answers by the last check that was to heal, or by the last look before the first', () => {
    const head = (...runs: readonly object[]) => /<h1>(.*?)<\/h1>/.exec(operations(...runs))?.[1];
    expect(head()).toBe('What runs by itself');
    expect(head(DRY)).toBe('The last look found 4');
    expect(head(DRY, { healed: 1 })).toBe('1 could not be healed by itself');
    expect(head({ job: 'digest', healed: 0 }, { healed: 1 })).toBe('1 could not be healed by itself');
    expect(head({ state: 'running', found: 9 }, { healed: 1 })).toBe('1 could not be healed by itself');
    expect(head({ state: 'skipped', found: 0, healed: 0 })).toBe('What runs by itself');
    expect(head({ job: 'audit', healed: 1 }, {})).toBe('The audit trail needs somebody to look at it');
    expect(head({ job: 'audit' }, {})).toBe('What runs agrees with what is on file');
  });

  it('says that nothing is scheduled, who began a run, and what became of it', () => {
    const text = textOf(operations({ startedByName: 'Dr. Beatrix Almanzar', state: 'given-up' }));
    expect(text.match(/Not scheduled at the moment\./g)).toHaveLength(2);
    expect(text).toContain('PST, Dr. Beatrix Almanzar Ended before it was done');
  });

  it('lets a director look without changing anything, and have it done, for each job', () => {
    const html = page('operations-none');
    expect(html).toContain('Nothing has run yet');
    expect(html.match(/Look without changing anything<\/button>/g)).toHaveLength(4);
    expect(html).toContain('Heal now</button>');
    expect(html).toContain('Write to everybody now</button>');
    expect(html.match(/name="dryRun" value="yes"/g)).toHaveLength(4);
    expect(html.match(/name="job" value="reconcile"/g)).toHaveLength(2);
    expect(html.match(/name="job" value="digest"/g)).toHaveLength(2);
    expect(html.match(/name="job" value="audit"/g)).toHaveLength(2);
    expect(html.match(/action="[^"]*startFleetRun"/g)).toHaveLength(8);
  });
});

describe('the page of a run', () => {
  it('says what was found about whom, and what was done', () => {
    const html = shown({});
    expect(html).toContain('It found 2.');
    expect(html).toContain('A journey is open, and nothing carries it');
    expect(html).toContain('<a href="/journeys/journey-1">Teodoro Brightwater</a>');
    expect(html).toContain('It is started again, as the database has it.');
    const text = textOf(html);
    expect(text).toContain('Nightly check · Nov 23, 2026, 3:00 AM PST · Done');
    expect(text).toContain('It looked at 31. 2 of 2 done.');
    expect(text).toContain('Teodoro Brightwater runs terminated It is started again');
    expect(text).toContain(
      'Nothing keeps the clocks of a supervisor Dr. Odalys Fenwick runs nothing runs They are started.',
    );
  });

  it('says that nothing was found, or nothing so far', () => {
    expect(shown({ found: 0, findings: [] })).toContain('Nothing was found');
    expect(textOf(shown({ state: 'running', found: 0, findings: [] }))).toContain('So far it found nothing.');
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

  it('says what is not done yet, also where it is about nobody', () => {
    const findings = [{ ...HEALED.findings[1], personName: null, healedAt: null }];
    expect(textOf(shown({ state: 'running', healed: 0, findings }))).toContain('– runs nothing runs Not done yet');
  });
});
