import { describe, expect, it } from '@jest/globals';
import { CohortPage } from '../../api/web/pages/cohort-page.tsx';
import { JourneyPage } from '../../api/web/pages/journey-page.tsx';
import { QueuePage } from '../../api/web/pages/queue-page.tsx';
import { WeeklyLogPage } from '../../api/web/pages/weekly-log-page.tsx';
import { readSelection } from '../../api/web/reading/cohort-selection.ts';
import { renderDocument } from '../../api/web/render-document.ts';
import { listSummaries } from '../../rules/rulebooks/rulebook-index.ts';
import { CAP_OVERRUN } from './fixtures/evaluation.ts';
import { COHORT, JOURNEY, ONBOARDING, cohortRow } from './fixtures/journeys.ts';
import { PAGES } from './fixtures/pages.tsx';
import { frameOf } from './fixtures/people.ts';
import { LOG } from './fixtures/weeks.ts';

const HOSTILE = '<script>alert("x")</script>';

function journeyOf(page: typeof JOURNEY): string {
  return renderDocument(
    <JourneyPage
      frame={frameOf('Teo', 'supervisee', '/me', page.row.superviseeId)}
      page={page}
      choices={null}
      refusal={null}
    />,
  );
}

/** What a reader sees: no tags, entities read back. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

describe('every page', () => {
  it.each(Object.keys(PAGES))('%s has a title, one heading, a skip link and no inline script', (name) => {
    const html = renderDocument((PAGES[name] ?? (() => <p />))());
    expect(html).toMatch(/^<!doctype html><html lang="en-US">/);
    expect(html).toMatch(/<title>[^<]+ · Creditable<\/title>/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('href="#content"');
    expect(html).not.toMatch(/<script(?![^>]*src=)|\son\w+="|javascript:/);
  });

  it.each(Object.keys(PAGES))('%s labels every field and repeats no id', (name) => {
    const html = renderDocument((PAGES[name] ?? (() => <p />))());
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [field] of html.matchAll(/<(?:input|select|textarea)(?![^>]*type="(?:hidden|checkbox)")[^>]*>/g)) {
      const id = /\sid="([^"]+)"/.exec(field)?.[1];
      expect(field.includes('aria-label=') || html.includes(`for="${id ?? '?'}"`)).toBe(true);
    }
  });

  it.each(Object.keys(PAGES))('%s names every table and its headings', (name) => {
    const html = renderDocument((PAGES[name] ?? (() => <p />))());
    for (const table of html.split('<table').slice(1)) {
      expect(table).toMatch(/<caption[^>]*>[^<]+/);
      expect(table).toContain('scope="col"');
    }
  });
});

describe('the page of a journey', () => {
  it('answers at the top how much counts and when one can file', () => {
    expect(textOf(journeyOf(JOURNEY))).toContain(
      '1,650 of 3,000 hours count. At this pace you can file in March 2028 .',
    );
  });

  it('says what counts, of how much, in which unit, and where the rule was read', () => {
    const text = textOf(journeyOf(JOURNEY));
    expect(text).toContain('1,020 / 1,750 hours');
    expect(text).toContain('730 hours to go');
    expect(text).toContain('(Cal. Bus. & Prof. Code § 4980.43(c)(8); secondary source; source )');
  });

  it('gives every counted requirement a unit and every requirement a citation', () => {
    const html = journeyOf(JOURNEY);
    const items = html.split('<li id="requirement-').slice(1);
    expect(items).toHaveLength(JOURNEY.evaluation?.requirements.length ?? 0);
    for (const item of items) expect(item).toContain('class="citation"');
    for (const [, count] of html.matchAll(/class="requirement-count">.*?<p>(.*?)<\/p>/g))
      expect(textOf(count ?? '')).toMatch(/\d \/ [\d,]+ \w+/);
  });

  it('shows what is in the way first and folds what is met', () => {
    const html = journeyOf(JOURNEY);
    expect(html.indexOf('requirement-total-hours')).toBeLessThan(html.indexOf('3 requirements met'));
    expect(html.indexOf('3 requirements met')).toBeLessThan(html.indexOf('requirement-nonclinical-max'));
  });

  it('accounts for every logged hour: counted and lost make the logged', () => {
    expect(textOf(journeyOf(JOURNEY))).toContain('1,730 hours logged = 1,650 hours that count + 80 hours that do not.');
  });

  it('says the reason, the repair and the source of hours that do not count', () => {
    const text = textOf(journeyOf({ ...JOURNEY, evaluation: CAP_OVERRUN }));
    expect(text).toContain(
      '160 hours in 1 entry: The limit of 1,250 non-clinical hours was full. Log 160 hours of direct counseling instead.',
    );
    expect(text).toContain(
      '(Cal. Bus. & Prof. Code § 4980.43(c)(10); secondary source; checked Nov 23, 2026; source )',
    );
    expect(textOf(journeyOf(JOURNEY))).toContain('It can no longer be repaired.');
  });

  it('shows an unknown as a question and never as met', () => {
    const text = textOf(journeyOf(JOURNEY));
    expect(text).toContain('2 questions to answer');
    expect(text).toContain('California Law and Ethics Exam? ? Please answer');
    expect(text).toContain('unverified, ask the board');
  });

  it('says what is missing while nothing counts yet', () => {
    expect(textOf(journeyOf(ONBOARDING))).toContain(
      'Nothing counts yet: your supervision agreement waits for Dr. Okonkwo-Fairweather’s signature.',
    );
  });

  it('says that what is on file is being checked before it was counted for the first time', () => {
    const html = journeyOf({ ...ONBOARDING, gate: null });
    expect(textOf(html)).toContain('Nothing counts yet: onboarding is being checked.');
    expect(textOf(html)).toContain('What is on file is being checked. Come back in a moment.');
    expect(html).not.toContain('id="gate"');
  });

  it('warns once, with a date and a button', () => {
    const ageing = {
      ...JOURNEY,
      row: cohortRow({ ...JOURNEY.row, registrationExpiresOn: '2027-01-10', ageingOutMinutes: 600 }),
    };
    const html = journeyOf(ageing);
    expect(html.match(/class="threat"/g)).toHaveLength(1);
    expect(textOf(html)).toContain('The registration expires on Jan 10, 2027: 48 days left to renew it.');
  });

  it('shows the forms toward the board to a director only', () => {
    expect(journeyOf(JOURNEY)).not.toContain('/web/withdrawJourney');
    const director = renderDocument(
      <JourneyPage frame={frameOf('D', 'director', '/journeys/2')} page={JOURNEY} choices={null} refusal={null} />,
    );
    expect(director).toContain('/web/withdrawJourney');
  });

  it('writes hostile names as text', () => {
    const html = journeyOf({
      ...JOURNEY,
      row: cohortRow({ ...JOURNEY.row, superviseeName: HOSTILE }),
      caseFile: [{ at: '2026-11-16T18:20:00Z', actorName: HOSTILE, action: 'x', sentence: HOSTILE }],
    });
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script>alert');
  });
});

describe('the cohort', () => {
  const figures = { atRiskMinutes: 0, unsignedOver14Days: 0, lapsingWithin60Days: 0, peopleBehind: 0 };
  const show = (query: Record<string, string>, rows = COHORT) =>
    renderDocument(
      <CohortPage
        frame={frameOf('D', 'director', '/cohort')}
        rows={rows}
        figures={figures}
        licenses={[]}
        selection={readSelection(query)}
        notices={[]}
      />,
    );

  it('says how many are on the way and what waits for the director', () => {
    expect(textOf(show({}))).toContain('9 people on the way to a license: 1 ready to file, 1 board letter to answer.');
  });

  it('puts the board’s clock first and the finished last', () => {
    const html = show({});
    expect(html.indexOf('Leopold Kettering')).toBeLessThan(html.indexOf('Ignatius Greenhalgh-Moreno'));
    expect(html.indexOf('Teodoro Brightwater')).toBeLessThan(html.indexOf('Saoirse Lindqvist'));
  });

  it('keeps filter and order in its address', () => {
    const html = show({ license: 'TX-LPC', sort: 'name', order: 'down' });
    expect(html).toContain('Marisol Jankowski');
    expect(html).not.toContain('Teodoro Brightwater');
    expect(html).toContain('aria-sort="descending"');
    expect(html).toContain('/cohort.csv?license=TX-LPC&amp;sort=name&amp;order=down');
  });

  it('can be narrowed to the licenses that somebody seeks, and to no other', () => {
    const offered = (html: string) =>
      /<select[^>]*name="license".*?<\/select>/.exec(html)?.[0].match(/<option value="[A-Z][^>]*>/g);
    const codes = ['AZ-LCSW', 'CA-LMFT', 'FL-LMHC', 'TX-LPC'];
    expect(offered(show({}))).toEqual(codes.map((code) => `<option value="${code}">`));
    expect(offered(show({ license: 'NY-LMHC' }, []))).toEqual(['<option value="NY-LMHC" selected>']);
  });

  it('says how to start when nobody is there, and how to see everyone when nobody matches', () => {
    expect(textOf(show({}, []))).toContain('Nobody is on the way yet');
    expect(textOf(show({ search: 'nobody at all' }))).toContain('Nobody matches this filter.');
  });
});

describe('opening a journey', () => {
  it('asks for one license among those of every state, and chooses none by itself', () => {
    const html = renderDocument((PAGES['journey-new'] ?? (() => <p />))());
    const [select = ''] = /<select[^>]*name="license" required.*?<\/select>/.exec(html) ?? [];
    expect(select).toContain('><option value>Choose a license</option><optgroup');
    expect(select).not.toContain('selected');
    expect(select.match(/<optgroup/g)).toHaveLength(new Set(listSummaries().map(({ state }) => state)).size);
    expect(select.match(/<option value="/g)).toHaveLength(listSummaries().length);
    expect(select).toMatch(
      /<optgroup label="California">(?:(?!<\/optgroup).)*<option value="CA-LMFT">CA-LMFT: Licensed Marriage and Family Therapist</,
    );
  });
});

describe('the queue and the weekly log', () => {
  it('says that nobody waits, and what will be here', () => {
    expect(textOf(renderDocument(<QueuePage frame={frameOf('S', 'supervisor', '/queue')} items={[]} />))).toContain(
      'When a supervisee submits a week, it appears here',
    );
  });

  it('shows in full what a signature says and binds it to the content', () => {
    const html = renderDocument(
      <WeeklyLogPage
        frame={frameOf('S', 'supervisor', '/weekly-logs/w47')}
        log={LOG}
        previousId={null}
        nextId={null}
        refusal={null}
      />,
    );
    expect(textOf(html)).toContain(LOG.statement);
    expect(html).toContain(`name="contentSha256" value="${LOG.contentSha256}"`);
    expect(textOf(html)).toContain('Notes and reports: 1.33 hours, down from 5 hours');
  });

  it('lets nobody else sign', () => {
    const html = renderDocument(
      <WeeklyLogPage
        frame={frameOf('D', 'director', '/weekly-logs/w47')}
        log={LOG}
        previousId={null}
        nextId={null}
        refusal={null}
      />,
    );
    expect(html).not.toContain('/web/signWeek');
  });
});
