import { describe, expect, it } from '@jest/globals';
import { SupervisionPage } from '../../api/web/pages/supervision-page.tsx';
import { cardsOf } from '../../api/web/reading/session-cards.ts';
import { renderDocument } from '../../api/web/render-document.ts';
import { frameOf, NOW } from './fixtures/people.ts';
import { session, SUPERVISION, SUPERVISOR_WEEK } from './fixtures/sessions.ts';

const html = () =>
  renderDocument(
    <SupervisionPage
      frame={frameOf('Rosalind', 'supervisor', '/supervision')}
      data={SUPERVISOR_WEEK}
      chosen={null}
      refusal={null}
    />,
  );

describe('the supervision page of a supervisor', () => {
  it('says first how many sessions are to record, and has a form with everybody ticked for each', () => {
    expect(html()).toContain('<h1>2 sessions to record.</h1>');
    expect(html().match(/Record who came/g)).toHaveLength(3);
    expect(html()).toMatch(/<input[^>]*name="present.2"[^>]*checked/);
  });

  it('says what a week still lacks with its source, that a session waits to be added, and that a series ends', () => {
    expect(html()).toContain('1 hour more of individual supervision in this setting');
    expect(html()).toContain('Cal. Bus. &amp; Prof. Code § 4980.43.2(a)(1)');
    expect(html()).toContain('Came; the week is closed, still to be added');
    expect(html()).toContain('end on Dec 3, 2026');
  });

  it('warns of a group larger than the rules count, of triads that are none, and of a supervisor who is away', () => {
    const warningsOf = (more: Parameters<typeof session>[0]) =>
      cardsOf([session(more)], [SUPERVISION], NOW)[0]?.warnings;
    expect(warningsOf({ kind: 'group', size: 9 })).toEqual([
      'For Teodoro Brightwater a group counts up to 8, and this is 9 (Cal. Bus. & Prof. Code § 4980.43.2(b)(1)(C)).',
    ]);
    expect(warningsOf({ kind: 'group', size: 8 })).toEqual([]);
    expect(warningsOf({ kind: 'triadic', size: 1 })).toEqual(['Triadic supervision is of two supervisees; this is 1.']);
    expect(warningsOf({ supervisorAway: true })).toEqual(['The supervisor is recorded as away on that day.']);
  });
});
