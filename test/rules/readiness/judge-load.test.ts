import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CarriedSupervisee, judgeLoad } from '../../../rules/readiness/judge-load.ts';
import { loadLimitOfLaw } from '../../../rules/readiness/load-limit-of-law.ts';
import type { LoadLimit } from '../../../rules/readiness/load-limit.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import type { Confidence } from '../../../rules/vocabulary/evaluation.ts';
import { type LicenseCode, LICENSE_CODES } from '../../../rules/vocabulary/license-code.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';

const FIRST = plainDate('2026-12-01');
const day = (after: number) => addDays(FIRST, after);

const under = (
  superviseeId: string,
  from = 0,
  until: number | null = null,
  license = 'NY-LMFT',
): CarriedSupervisee => ({
  superviseeId,
  license,
  from: day(from),
  until: until === null ? null : day(until),
});
const others = (count: number, ...when: [number?, (number | null)?, string?]) =>
  Array.from({ length: count }, (_, at) => under(`other-${String(at)}`, ...when));

const lawOf = (license: LicenseCode) => loadLimitOfLaw(loadRulebook(license), FIRST);
const limit = (most: number, confidence: Confidence): LoadLimit => ({
  limit: most,
  source: { citation: 'A section', confidence },
});

describe('the limits that were read', () => {
  it('are of five licenses; one of them in the text of a rule itself', () => {
    const read = LICENSE_CODES.flatMap((license) => {
      const law = lawOf(license);
      return law === null ? [] : [[license, law.limit, law.source.confidence]];
    });
    expect(read).toEqual([
      ['CA-LCSW', 6, 'secondary'],
      ['CA-LMFT', 6, 'secondary'],
      ['MO-LCSW', 6, 'board'],
      ['NV-CPC', 6, 'board'],
      ['NY-LMFT', 5, 'statute'],
    ]);
  });
});

describe('one supervisee more', () => {
  const judge = (carried: readonly CarriedSupervisee[], law: LoadLimit | null, own: number | null = null) =>
    judgeLoad(under('toni'), carried, { law, own });

  it('is the sixth permit holder in New York, whom nobody may allow', () => {
    expect(judge(others(4), lawOf('NY-LMFT'))).toBeNull();
    expect(judge(others(5), lawOf('NY-LMFT'))).toEqual({
      limit: 5,
      present: 5,
      citation: '8 NYCRR § 79-10.4(a)(2)(ii)',
      confidence: 'statute',
      exceptable: false,
    });
  });

  it('may be allowed where the law was read in no text of it, or the limit is the organization’s', () => {
    expect(judge(others(6), limit(6, 'board'))).toMatchObject({ exceptable: true });
    expect(judge(others(6), limit(6, 'secondary'))).toMatchObject({ exceptable: true });
    expect(judge(others(2), null, 2)).toEqual({
      ...{ limit: 2, present: 2, citation: null, confidence: null, exceptable: true },
    });
  });

  it('is held back by no limit that is only remembered', () => {
    expect(judge(others(9), limit(6, 'recall'))).toBeNull();
  });

  it('meets the limit that nobody may lift before one that may be lifted', () => {
    expect(judge(others(5), limit(5, 'statute'), 3)).toMatchObject({ limit: 5, exceptable: false });
    expect(judge(others(4), limit(5, 'statute'), 3)).toMatchObject({ limit: 3, exceptable: true });
  });

  it('is not one of the law’s where others seek another license, but is the organization’s', () => {
    const elsewhere = others(5, 0, null, 'NJ-LMFT');
    expect(judge(elsewhere, limit(5, 'statute'))).toBeNull();
    expect(judge(elsewhere, limit(5, 'statute'), 5)).toMatchObject({ limit: 5, present: 5, citation: null });
  });

  it('is none where the supervisee is carried already, until that agreement ends', () => {
    expect(judge([...others(5), under('toni', -9)], limit(5, 'statute'))).toBeNull();
    expect(judge([...others(5), under('toni', -9, 20)], limit(5, 'statute'))).toMatchObject({ present: 5 });
  });

  it('counts whoever is there on one day, not those who follow one another', () => {
    const inTurn = [...others(4), under('first', 0, 9), under('second', 10)];
    expect(judge(inTurn, limit(6, 'statute'))).toBeNull();
    expect(judge([...inTurn, under('third', 5, 12)], limit(6, 'statute'))).toMatchObject({ present: 6 });
    expect(judgeLoad(under('toni', 0, 4), others(5, 5), { law: limit(5, 'statute'), own: null })).toBeNull();
  });
});

it('of any agreements the number is the greatest of all single days', () => {
  const agreement = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'toni'), fc.nat(12), fc.option(fc.nat(12)))
    .map(([who, from, length]) => under(who, from, length === null ? null : from + length));
  fc.assert(
    fc.property(fc.array(agreement, { maxLength: 8 }), fc.nat(12), fc.nat(12), (carried, from, length) => {
      const proposed = under('toni', from, from + length);
      const byDay = Array.from({ length: length + 1 }, (_, at) => day(from + at)).map((on) => {
        const there = carried.filter((one) => one.from <= on && (one.until === null || one.until >= on));
        if (there.some(({ superviseeId }) => superviseeId === 'toni')) return 0;
        return new Set(there.map(({ superviseeId }) => superviseeId)).size;
      });
      const found = judgeLoad(proposed, carried, { law: null, own: 0 });
      expect(found?.present).toBe(Math.max(...byDay));
    }),
  );
});
