import { describe, expect, it } from '@jest/globals';
import type { ShownObligation } from '../../db/views/shown-obligation.ts';
import type { Role } from '../../rules/vocabulary/role.ts';
import { ObligationsPage } from '../../api/web/pages/obligations-page.tsx';
import { readObligationSelection } from '../../api/web/reading/obligation-selection.ts';
import { renderDocument } from '../../api/web/render-document.ts';
import { FrozenNote } from '../../api/web/parts/obligations/frozen-list.tsx';
import { DECIDED, FROZEN, LIFTED, OBLIGATIONS, UNDECIDED, listOf, obligation } from './fixtures/obligations.tsx';
import { PAGES } from './fixtures/pages.tsx';
import { frameOf } from './fixtures/people.ts';

const show = (
  obligations: readonly ShownObligation[],
  id = 'supervisor-1',
  role: Role = 'supervisor',
  refusal = null,
) =>
  renderDocument(
    <ObligationsPage
      frame={frameOf('Reader', role, '/obligations', id)}
      list={listOf(obligations)}
      selection={readObligationSelection({}, role === 'director')}
      people={[]}
      refusal={refusal}
    />,
  );

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

describe('the page of what is open', () => {
  it('says what, whose, since when or until when, by which rule, and who is told next', () => {
    const text = textOf(show(OBLIGATIONS));
    expect(text).toContain('3 things to do.');
    expect(text).toContain('Sign a weekly log ◔ Open for 10 days');
    expect(text).toContain('Yours, about Ignatius Greenhalgh-Moreno');
    expect(text).toContain('Due Dec 1, 2026, 8 days left');
    expect(text).toContain('(22 Tex. Admin. Code § 681.93(d); read in the statute or rule)');
    expect(text).toContain('Next word: Nov 27, 2026, 9:04 AM PST, to the lead supervisor.');
    expect(text).toContain('Next word: Nov 24, 2026, 9:04 AM PST, to you.');
    expect(text).toContain('Harbor Street Clinic sends it; it takes three weeks.');
  });

  it('leads to the page of the deed', () => {
    const html = show(OBLIGATIONS);
    for (const href of ['/weekly-logs/w47', '/journeys/7#forms']) expect(html).toContain(`href="${href}"`);
  });

  it('offers rest until the last day it may have, and a hand-over to those who may do it', () => {
    const html = show(OBLIGATIONS);
    expect(html.match(/action="\/web\/snoozeObligation"/g)).toHaveLength(3);
    expect(html).toContain('max="2026-11-29"');
    expect(html.match(/action="\/web\/delegateObligation"/g)).toHaveLength(2);
    expect(html.match(/action="\/web\/endSnooze"/g)).toHaveLength(1);
    expect(textOf(html)).toContain('Give it back to Teodoro Brightwater');
  });

  it('shows those above that reminders rest and why, without a way to end it for another', () => {
    const html = show(OBLIGATIONS, 'director-1', 'director');
    expect(textOf(html)).toContain('is not reminded before Nov 24, 2026. Reason: On a course until Tuesday');
    expect(html).not.toContain('/web/endSnooze');
    expect(html).not.toContain('/web/snoozeObligation');
    expect(html).toContain('/web/takeBackObligation');
    expect(textOf(html)).toContain('Next word: Nov 24, 2026, 9:04 AM PST, to Dr. Rosalind Okonkwo-Fairweather.');
  });

  it('says what it came to once nobody is reminded any more', () => {
    const ended = obligation({
      obligationId: 'x',
      end: 'freeze-assignments',
      endedAt: '2026-11-20T17:00:00Z',
      nextAt: null,
      nextRecipient: null,
    });
    const text = textOf(show([ended]));
    expect(text).toContain('! No new supervisees until it is done');
    expect(text).toContain('Nobody is reminded any more; it stays here until it is done.');
  });

  it('keeps what was typed in the one form that was refused', () => {
    const problem = {
      code: 'SNOOZE_TOO_LONG',
      status: 422,
      sentence: 'Too long.',
      remedy: 'Choose another.',
      fields: [],
    };
    const typed = { until: '2027-01-01', reason: 'Because I typed it' };
    const html = show(OBLIGATIONS, 'supervisor-1', 'supervisor', {
      operation: 'snoozeObligation',
      about: 'o2',
      problem,
      typed,
    } as never);
    expect(html.match(/Because I typed it/g)).toHaveLength(1);
    expect(html.match(/<details class="fold" open>/g)).toHaveLength(1);
  });

  it('lets directors narrow it, in the address', () => {
    expect(readObligationSelection({ whose: 'everybody', kind: 'sign-week' }, false).whose).toBe('mine');
    expect(readObligationSelection({ kind: 'nothing', reached: 'any', page: 'x' }, true)).toEqual({
      whose: 'everybody',
      personId: '',
      kind: '',
      reached: 'any',
      page: 1,
    });
  });
});

describe('what the reminders came to', () => {
  it('lets a director lift a freeze, put it back, decide, and take a decision back', () => {
    const html = show([FROZEN, LIFTED, UNDECIDED, DECIDED], 'director-1', 'director');
    for (const operation of ['liftFreeze', 'restoreFreeze', 'decideObligation', 'withdrawDecision'])
      expect(html.match(new RegExp(`action="/web/${operation}"`, 'g'))).toHaveLength(1);
    const text = textOf(html);
    expect(text).toContain('Dr. Beatrix Almanzar decided on Nov 22, 2026, 10:00 AM PST: Sent by courier on Monday.');
    expect(text).toContain('Reason: The log was sent on paper');
    expect(text).toContain('– Decided, still open');
  });

  it('shows nobody else these forms', () => {
    const html = show([FROZEN, LIFTED, UNDECIDED, DECIDED]);
    expect(html).not.toMatch(/web\/(liftFreeze|restoreFreeze|decideObligation|withdrawDecision)/);
  });

  it('is said under People with its reason, pointed to from the cohort, and to the supervisor on the queue', () => {
    const people = renderDocument((PAGES['people-frozen'] ?? (() => <p />))());
    expect(textOf(people)).toContain('Frozen since Nov 20, 2026, 9:04 AM PST');
    expect(textOf(people)).toContain('Ignatius Greenhalgh-Moreno: Week of November 2, 2026, 31 hours: not signed.');
    expect(people.match(/action="\/web\/(liftFreeze|restoreFreeze)"/g)).toHaveLength(2);
    const queue = renderDocument((PAGES['queue-frozen'] ?? (() => <p />))());
    expect(textOf(queue)).toContain('You are assigned no new supervisees until this is signed or returned');
    expect(textOf(queue)).not.toContain('Saoirse Lindqvist');
    const note = (frozen: readonly ShownObligation[]) => textOf(renderDocument(<FrozenNote frozen={frozen} />));
    expect(note([FROZEN, LIFTED])).toContain('Dr. Rosalind Okonkwo-Fairweather takes no new supervisees');
    expect(note([LIFTED])).not.toContain('Rosalind');
  });
});
