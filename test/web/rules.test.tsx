import { describe, expect, it } from '@jest/globals';
import type { RulebookReading } from '../../rules/vocabulary/reading/rulebook-reading.ts';
import { listSummaries } from '../../rules/rulebooks/rulebook-index.ts';
import { JourneyPage } from '../../api/web/pages/journey-page.tsx';
import { RequirementPage } from '../../api/web/pages/requirement-page.tsx';
import { RulebookPage } from '../../api/web/pages/rulebook-page.tsx';
import { RulesPage } from '../../api/web/pages/rules-page.tsx';
import { readRulesSelection, selectRulebooks } from '../../api/web/reading/rules-selection.ts';
import { renderDocument } from '../../api/web/render-document.ts';
import { JOURNEY } from './fixtures/journeys.ts';
import { NOW, frameOf } from './fixtures/people.ts';
import { CALIFORNIA, FLORIDA, REMEMBERED, TEXAS_COUNSELORS } from './fixtures/rules.ts';

/** Five licenses, however many there are in all. */
const SAMPLE = ['CA-LMFT', 'FL-LMHC', 'AZ-LCSW', 'TX-LMFT', 'TX-LPC'];
const RULEBOOKS = listSummaries().filter(({ license }) => SAMPLE.includes(license));
const nobody = { viewer: null, path: '/rules', flash: null, now: NOW };

/** What a reader sees: no tags, entities read back. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

const list = (query: Record<string, string>, rulebooks = RULEBOOKS) =>
  renderDocument(<RulesPage frame={nobody} rulebooks={rulebooks} selection={readRulesSelection(query)} />);
const show = (reading: RulebookReading, now = NOW) =>
  renderDocument(<RulebookPage frame={{ ...nobody, now }} reading={reading} />);

describe('the list of rules', () => {
  it('shows every license with how sure its rules are and when they were checked', () => {
    const html = list({});
    for (const { license } of RULEBOOKS) expect(html).toContain(`href="/rules/${license}"`);
    const { statute, secondary, recall } = FLORIDA.confidences;
    expect(textOf(html)).toContain(
      `${FLORIDA.requirementCount} requirements ${statute} statute or rule ${secondary} secondary ${recall} unverified Nov 23, 2026`,
    );
  });

  it('finds licenses by state, by profession and by every word typed', () => {
    const found = (query: Record<string, string>) =>
      selectRulebooks(RULEBOOKS, readRulesSelection(query)).map(({ license }) => license);
    expect(found({ state: 'TX' })).toEqual(['TX-LMFT', 'TX-LPC']);
    expect(found({ state: 'TX', profession: 'counselor' })).toEqual(['TX-LPC']);
    expect(found({ search: 'family california' })).toEqual(['CA-LMFT']);
    expect(found({ search: 'fl-lm' })).toContain('FL-LMHC');
    expect(found({ profession: 'astrology' })).toHaveLength(RULEBOOKS.length);
  });

  it('keeps in its form what was chosen, and works by a button where no script runs', () => {
    const html = list({ state: 'TX', search: 'counselor' });
    expect(html).toContain('<option value="TX" selected>');
    expect(html).toContain('value="counselor"');
    expect(html).toMatch(/<form[^>]* method="get" action="\/rules"/);
    expect(html).toContain('type="submit"');
  });

  it('says how to see all when none matches, and what will be here when there is none', () => {
    expect(textOf(list({ search: 'nowhere' }))).toContain('No license matches this filter. Show all licenses .');
    expect(textOf(list({}, []))).toContain('No rules yet');
  });
});

describe('the page of a rulebook', () => {
  it('answers at the top what is asked for first of all, and how sure the rules are', () => {
    const text = textOf(show(CALIFORNIA));
    expect(text).toContain('Supervised experience: At least 3,000 hours are needed.');
    const { requirementCount, confidences } = CALIFORNIA;
    expect(text).toContain(
      `${requirementCount} requirements, last checked on Nov 23, 2026. Read in: ${confidences.statute} statute or rule`,
    );
  });

  it('has a place for every requirement, with its confidence in words and a link to its own page', () => {
    const html = show(FLORIDA);
    for (const { id, href, confidenceWords } of FLORIDA.requirements) {
      const item = html.split(`<li id="${id}"`)[1]?.split('</li>')[0] ?? '';
      expect([id, item.includes(`href="${href}"`), item.includes(confidenceWords)]).toEqual([id, true, true]);
    }
  });

  it('gives no requirement the id of something else on the page', () => {
    const [first] = FLORIDA.requirements;
    if (first === undefined) throw new Error('no requirement');
    const html = show({ ...FLORIDA, requirements: [{ ...first, id: 'content' }] });
    expect(html.match(/ id="content"/g)).toHaveLength(1);
    expect(html).toContain('id="requirement-content"');
  });

  it('marks which of several values stands today', () => {
    const text = textOf(show(TEXAS_COUNSELORS));
    expect(text).toContain('60 semester hours for degree programs begun from August 1, 2017 on (stands today)');
    expect(text).not.toContain('until July 31, 2017 (stands today)');
    const then = textOf(show(TEXAS_COUNSELORS, new Date('2016-05-01T12:00:00Z')));
    expect(then).toContain('48 semester hours for degree programs begun until July 31, 2017 (stands today)');
  });

  it('tells steps, readings with the other reading, open questions, cases, history and sources', () => {
    const text = textOf(show(CALIFORNIA));
    expect(text).toContain('Supervision by telephone is left out.');
    expect(text).toContain('Beside a lost hour it says: “Supervision by telephone is not face to face.”');
    expect(text).toContain('The other reading: nothing of that week in that setting counts.');
    expect(text).toContain('What must come out on Jan 6, 2025');
    expect(text).toContain('January 1, 2022: “Supervisors outside California”');
    expect(textOf(show(FLORIDA))).toContain(
      'is only remembered (Fla. Stat. § 491.0045(6)): it decides nothing. Ask the board.',
    );
  });

  it('says so where there is nothing to tell', () => {
    const text = textOf(show({ ...FLORIDA, open: [], readings: [], history: [], cases: { person: [], worked: [] } }));
    for (const title of ['Nothing is open', 'No readings', 'No dated changes', 'No worked cases yet'])
      expect(text).toContain(title);
  });
});

describe('the page of one requirement', () => {
  it('says at once that it is only remembered, and what that means', () => {
    const html = renderDocument(<RequirementPage frame={nobody} reading={FLORIDA} requirement={REMEMBERED} />);
    expect(textOf(html)).toContain('At most 60 months are allowed. ! unverified, ask the board');
    expect(textOf(html)).toContain('It is only remembered: it decides nothing, and the board must be asked.');
    expect(html).toContain('href="/rules/FL-LMHC#intern-expiry"');
  });

  it('leads to the requirements before and after', () => {
    const html = renderDocument(<RequirementPage frame={nobody} reading={FLORIDA} requirement={REMEMBERED} />);
    expect(html).toContain('href="/rules/FL-LMHC/registration"');
    expect(html).toContain('href="/rules/FL-LMHC/supervise-until-licensed"');
  });
});

describe('the way to the rules', () => {
  it('stands in the header of every page, whoever reads it', () => {
    expect(list({})).toMatch(/<nav aria-label="Main".*href="\/rules" aria-current="page"/);
    expect(textOf(list({}))).not.toContain('Cohort');
  });

  it('leads from each requirement of a journey, and from what did not count', () => {
    const frame = frameOf('Teo', 'supervisee', '/me', JOURNEY.row.superviseeId);
    const html = renderDocument(<JourneyPage frame={frame} page={JOURNEY} choices={null} refusal={null} />);
    for (const { id } of JOURNEY.evaluation?.requirements ?? [])
      expect(html.split(`<li id="requirement-${id}"`)[1]?.split('</details>')[0]).toContain(`/rules/CA-LMFT/${id}"`);
    const lost = JOURNEY.evaluation?.ledger.flatMap((row) => row.lost) ?? [];
    expect(lost.length).toBeGreaterThan(0);
    for (const { requirement } of lost)
      expect(html.split('id="lost"')[1]).toContain(`<a href="/rules/CA-LMFT/${requirement}">Read the rule</a>`);
  });
});
