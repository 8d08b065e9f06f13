import { describe, expect, it } from '@jest/globals';
import { AheadPage, type AheadPageData } from '../../api/web/pages/ahead-page.tsx';
import { CohortPage } from '../../api/web/pages/cohort-page.tsx';
import { JourneyPage } from '../../api/web/pages/journey-page.tsx';
import { readSelection } from '../../api/web/reading/cohort-selection.ts';
import { problemOf } from '../../api/web/reading/problem-of.ts';
import { renderDocument } from '../../api/web/render-document.ts';
import { listSummaries } from '../../rules/rulebooks/rulebook-index.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { COHORT, FILED, JOURNEY } from './fixtures/journeys.ts';
import { ELSEWHERE, OUTLOOK, PLAN } from './fixtures/outlook.ts';
import { frameOf } from './fixtures/people.ts';

const PAGE: AheadPageData = {
  frame: frameOf('Teo', 'supervisee', '/journeys/2/ahead'),
  journeyId: '2',
  superviseeName: null,
  outlook: OUTLOOK,
  elsewhere: null,
  rulebooks: listSummaries(),
  target: null,
  problem: null,
};
const show = (over: Partial<AheadPageData> = {}) => renderDocument(<AheadPage {...PAGE} {...over} />);
const finish = (on: string | null, sentence: string) =>
  show({ outlook: { ...OUTLOOK, finish: { on, requirement: null, sentence } } });

/** What a reader sees: no tags, entities read back. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
}

/** One section of the page, by the id of its heading. */
function section(html: string, id: string): string {
  return html.split(`<section`).find((part) => part.includes(`aria-labelledby="${id}"`)) ?? '';
}

describe('the answer on the page that looks ahead', () => {
  it('is the month at this pace, then the day, what takes longest and its rule', () => {
    const text = textOf(show());
    expect(text).toContain('At this pace the hours are complete in November 2027 .');
    expect(text).toContain(
      'November 8, 2027 at the present pace; "Supervised experience" takes longest. Read the rule',
    );
    expect(show()).toContain('href="/rules/CA-LMFT/total-hours"');
  });
  it('promises no day where none is in sight', () => {
    const text = textOf(finish(null, 'Nothing is logged yet, so there is no pace to go by.'));
    expect(text).toContain('No day is in sight yet on which the hours will be complete.');
    expect(text).toContain('Nothing is logged yet, so there is no pace to go by.');
  });
  it('says it once where the hours are complete', () => {
    const text = textOf(finish('2026-11-23', 'The hours are complete.'));
    expect(text.match(/The hours are complete\./g)).toHaveLength(1);
    expect(text).toContain('On Nov 23, 2026 every amount that work can reach is there.');
  });
  it('says whose it is to whoever looks after them, and leads back', () => {
    const html = show({ superviseeName: 'Teodoro Brightwater' });
    expect(textOf(html)).toContain('Looking ahead for Teodoro Brightwater · CA-LMFT');
    expect(html).toMatch(/<a href="\/journeys\/2">Teodoro Brightwater<\/a>/);
    expect(show()).toMatch(/<a href="\/journeys\/2">My hours<\/a>/);
  });
});

describe('what is at risk', () => {
  it('stands with its hours, the last day to act and its rule', () => {
    const rows = section(show(), 'risk-title')
      .split('<tr')
      .slice(2)
      .map((row) => textOf(`<tr${row}`).trim());
    expect(rows[0]).toMatch(/^Growing too old 24 hours Dec 7, 2026 24 hours grow .* Read the rule/);
    expect(rows[1]).toMatch(/^Credential ending 16\.5 hours a week Jan 10, 2027 The registration .* count\.$/);
    expect(rows[2]).toMatch(/^Unsigned 3 hours No fixed day 3 hours wait for a signature\./);
  });
  it('is followed by what waiting costs, folded', () => {
    const folded = section(show(), 'risk-title').split('<details')[1] ?? '';
    expect(textOf(`<details${folded}`)).toContain('(1 day) You lose 24 hours on December 8, 2026. Read the rule');
    expect(section(show({ outlook: { ...OUTLOOK, ageingOut: [] } }), 'risk-title')).not.toContain('<details');
  });
  it('says what would be here when it is nothing', () => {
    const html = section(show({ outlook: { ...OUTLOOK, atRisk: [], ageingOut: [] } }), 'risk-title');
    expect(textOf(html)).toContain('Nothing is at risk Unsigned hours,');
    expect(html).not.toContain('<table');
  });
});

describe('the plan backwards', () => {
  const planned = { target: PLAN.targetOn, outlook: { ...OUTLOOK, plan: PLAN } };

  it('asks for the day first, with a form that needs no script', () => {
    const html = section(show(), 'plan');
    expect(html).toMatch(/<form method="get" action="\/journeys\/2\/ahead#plan">/);
    expect(html).toContain('type="date" value required');
    expect(html).not.toContain('<table');
  });
  it('says what each week must bring, what it brought lately, and whether that is enough', () => {
    const html = section(show(planned), 'plan');
    expect(html).toContain('value="2027-08-30"');
    const text = textOf(html);
    expect(text).toContain('40 whole weeks until Aug 30, 2027. ! The present pace is not enough.');
    expect(text).toContain('Supervised experience 1,350 hours 33.8 hours 27.5 hours ! Not reached');
    expect(text).toContain('Weeks of experience 1 week Counted by time – ✓ Reached');
    const enough = { ...PLAN, feasible: true, weeks: 1 };
    expect(textOf(show({ outlook: { ...OUTLOOK, plan: enough } }))).toContain(
      '1 whole week until Aug 30, 2027. ✓ The present pace is enough.',
    );
  });
  it('says so when nothing is missing by that day', () => {
    const html = section(show({ outlook: { ...OUTLOOK, plan: { ...PLAN, rows: [] } } }), 'plan');
    expect(textOf(html)).toContain('By Aug 30, 2027 no amount that work can reach is missing.');
    expect(html).not.toContain('<table');
  });
  it('is refused beside the form, with what was typed still there and the rest of the page standing', () => {
    const problem = problemOf(new CreditableError('TARGET_TOO_SOON', { target: '2026-11-25' }));
    const html = show({ target: '2026-11-25', problem });
    const text = textOf(section(html, 'plan'));
    expect(text).toContain('A plan for Nov 25, 2026 needs at least a week.');
    expect(text).toContain('Choose a day that is at least a week ahead. (TARGET_TOO_SOON)');
    expect(section(html, 'plan')).toContain('role="alert"');
    expect(section(html, 'plan')).toContain('value="2026-11-25"');
    expect(section(html, 'elsewhere')).toContain('href="/journeys/2/ahead?elsewhere=yes#elsewhere"');
    expect(textOf(html)).toContain('complete in November 2027');
  });
});

describe('the same hours elsewhere', () => {
  it('are counted when somebody asks, and a plan stays on the page', () => {
    const html = section(show({ target: PLAN.targetOn, outlook: { ...OUTLOOK, plan: PLAN } }), 'elsewhere');
    expect(html).toContain('href="/journeys/2/ahead?target=2027-08-30&amp;elsewhere=yes#elsewhere"');
    expect(html).not.toContain('<table');
    expect(section(show({ elsewhere: ELSEWHERE }), 'plan')).toContain(
      '<input type="hidden" name="elsewhere" value="yes"',
    );
  });
  it('stand the most done first, among equals the one with less in the way, and never rounded up', () => {
    const html = section(show({ elsewhere: ELSEWHERE }), 'elsewhere');
    const links = [...html.matchAll(/href="\/rules\/([A-Z-]+)"/g)].map(([, license]) => license);
    expect(links).toEqual(['TX-LMFT', 'FL-LMFT', 'OR-LMFT', 'CA-LMFT']);
    const text = textOf(html);
    expect(text).toContain('OR-LMFT Oregon 99% done 1,310 of 1,730 hours 1 1');
    expect(text).toContain('CA-LMFT California · sought here 55% done');
    expect(text).toContain('Ask that board before relying on it.');
  });
});

describe('on a phone', () => {
  it('every cell of every table carries its heading', () => {
    const html = show({ target: PLAN.targetOn, outlook: { ...OUTLOOK, plan: PLAN }, elsewhere: ELSEWHERE });
    const tables = html.split('<table').slice(1);
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table).toContain('table-cards');
      const body = table.split('<tbody')[1]?.split('</table>')[0] ?? '';
      const cells = body.match(/<(?:td|th)[ >]/g) ?? [];
      expect(cells.length).toBeGreaterThan(0);
      expect(body.match(/<(?:td|th)[^>]* data-label="[^"]+"/g)).toHaveLength(cells.length);
    }
  });
});

describe('the way to it', () => {
  const journey = (page: typeof JOURNEY) =>
    renderDocument(
      <JourneyPage
        frame={frameOf('Teo', 'supervisee', '/me', page.row.superviseeId)}
        page={page}
        choices={null}
        refusal={null}
      />,
    );

  it('stands under the answer of a journey whose hours still grow', () => {
    const href = `href="/journeys/${JOURNEY.row.journeyId}/ahead"`;
    expect(section(journey(JOURNEY), 'answer')).toContain(href);
    expect(journey({ ...JOURNEY, evaluation: null })).not.toContain(href);
    expect(journey(FILED)).not.toContain('/ahead"');
  });
  it('stands in the cohort beside the date of whoever still works', () => {
    const html = renderDocument(
      <CohortPage
        frame={frameOf('Dr. Almanzar', 'director', '/cohort')}
        rows={COHORT}
        figures={{ atRiskMinutes: 0, unsignedOver14Days: 0, lapsingWithin60Days: 0, peopleBehind: 0 }}
        licenses={[]}
        selection={readSelection({})}
        notices={[]}
      />,
    );
    expect(html).toContain('<a href="/journeys/2/ahead">69 weeks to go, about March 2028</a>');
    for (const id of ['8', '10', '12']) expect(html).not.toContain(`/journeys/${id}/ahead`);
  });
});
