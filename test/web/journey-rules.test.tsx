import { describe, expect, it } from '@jest/globals';
import { AheadPage } from '../../api/web/pages/ahead-page.tsx';
import { JourneyPage } from '../../api/web/pages/journey-page.tsx';
import { type Adopting, JourneyRulesPage } from '../../api/web/pages/journey-rules-page.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import { FILED, JOURNEY } from './fixtures/journeys.ts';
import { JOURNEY_RULES, SETTLED_RULES } from './fixtures/journey-rules.ts';
import { OUTLOOK } from './fixtures/outlook.ts';
import { frameOf } from './fixtures/people.ts';

/** What a reader sees: no tags, entities read back. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
}

const show = (adopting: Adopting = 'can', rules = JOURNEY_RULES) =>
  renderDocument(
    <JourneyRulesPage
      frame={frameOf('Dana', 'director', '/journeys/2/rules')}
      journeyId="2"
      superviseeName={null}
      rules={rules}
      adopting={adopting}
      refusal={null}
    />,
  );

describe('the page on the rules of a journey', () => {
  it('says in one sentence what would change, and then now and then with citations', () => {
    const text = textOf(show());
    expect(text).toContain('You would lose 24 hours: 2,816 hours would count instead of 2,840 hours.');
    expect(text).toContain('under 2026-01 (11111111), which hold for this journey');
    expect(text).toContain('1,250 / 1,250 hours 160 hours do not count (Cal. Bus. & Prof. Code § 4980.43(c)(10);');
    expect(text).toContain('1,226 / 1,226 hours 184 hours do not count');
    expect(text).toContain('not asked for ? Open question');
    expect(text).toContain('All together ◔ Not met 2,840 hours count 160 hours do not ◔ Not met 2,816 hours count');
  });

  it('lets a director adopt exactly the rules that are shown, with a reason', () => {
    const html = show();
    expect(html).toContain(`name="sha256" value="${'3'.repeat(64)}"`);
    expect(html).toContain('name="reason"');
    expect(textOf(html)).toContain('Adopt 2027-01 (33333333)');
  });

  it.each([
    ['may-not', 'A clinical director decides'],
    ['with-the-board', 'the rules stay until the board has decided'],
    ['over', 'This journey is over'],
  ] as const)('offers no form to whoever %s', (adopting, sentence) => {
    const html = show(adopting);
    expect(html).not.toContain('/web/adoptRules');
    expect(textOf(html)).toContain(sentence);
  });

  it('tells who adopted what, when and why, and leads back', () => {
    const html = show();
    expect(textOf(html)).toContain('Jun 2, 2026, 10:00 AM PDT Dana Director : from 2026-05 (22222222) to 2026-01');
    expect(html).toContain(`href="/journeys/2/rules?sha256=${'2'.repeat(64)}"`);
    expect(textOf(html)).toContain('Compare and go back to 2026-05 (22222222)');
    const [tried] = JOURNEY_RULES.earlier;
    const back = textOf(show('can', { ...JOURNEY_RULES, compared: tried ?? null }));
    expect(back).toContain('Go back to 2026-05 (22222222)');
    expect(back).not.toContain('Compare and go back');
  });

  it('says so when nothing differs', () => {
    const text = textOf(show('can', SETTLED_RULES));
    expect(text).toContain('This journey is counted under the present rules. Nothing to compare');
    expect(text).toContain('Still under its first rules');
    const touched = { ...JOURNEY_RULES.comparison, changes: [] } as NonNullable<typeof JOURNEY_RULES.comparison>;
    expect(textOf(show('can', { ...JOURNEY_RULES, comparison: touched }))).toContain(
      'Every requirement stands as it does',
    );
  });
});

describe('a journey under older rules', () => {
  const page = (newer: boolean, over: Partial<typeof JOURNEY> = {}, id = JOURNEY.row.superviseeId) =>
    renderDocument(
      <JourneyPage
        frame={frameOf('Teo', id === 'someone' ? 'supervisor' : 'supervisee', '/me', id)}
        page={{ ...JOURNEY, ...over }}
        choices={null}
        refusal={null}
        newerRules={newer ? { version: '2027-01', sha256: '3'.repeat(64) } : null}
      />,
    );
  const alert = `Newer rules for CA-LMFT are here; this journey is counted under those of ${JOURNEY.rulebook.version}.`;

  it('is told quietly that there are newer ones, where that can still matter and to whom it concerns', () => {
    expect(textOf(page(true))).toContain(`${alert} See what they would change`);
    expect(page(true)).toContain(`href="/journeys/${JOURNEY.row.journeyId}/rules"`);
    const same = { rulebook: { version: '2027-01', sha256: '1'.repeat(64) } };
    expect(textOf(page(true, same))).toContain('this journey is counted under an earlier edition.');
    for (const html of [page(false), page(true, FILED, FILED.row.superviseeId), page(true, {}, 'someone')])
      expect(textOf(html)).not.toContain('Newer rules for');
  });

  it('says beside each link to a rule that it leads to the rule of today', () => {
    const links = (html: string) => html.match(/>Read the rule</g)?.length ?? 0;
    expect(links(page(false))).toBeGreaterThan(5);
    expect(links(page(true))).toBe(0);
    expect(textOf(page(true))).toContain('Read today’s rule (this journey is counted under an older version)');
    const ahead = (underOlder: boolean) =>
      renderDocument(
        <AheadPage
          frame={frameOf('Teo', 'supervisee', '/journeys/2/ahead')}
          journeyId="2"
          superviseeName={null}
          outlook={OUTLOOK}
          underOlder={underOlder}
          elsewhere={null}
          rulebooks={[]}
          target={null}
          problem={null}
        />,
      );
    expect(ahead(true)).toContain('counted under an older version of the rules');
    expect(ahead(false)).not.toContain('counted under an older version of the rules');
  });
});
