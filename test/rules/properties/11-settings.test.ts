import { describe, expect, it } from '@jest/globals';
import { isWork, roomBeside } from './added-entry.ts';
import { amountOf } from './figures.ts';
import { rulebookOf } from '../generators/rulebook-of.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, licensesFor } from './try-everywhere.ts';

/** Rows of work with clients. */
const DIRECT = ['direct-hours', 'direct', 'relational-hours'];

/**
 * Property 11: work in another setting never lowers the direct hours here, nor the total.
 * Exception, by entry: weekly and whole caps may take an hour here for one there; as a sum nothing is lost.
 */
describe('settings are independent', () => {
  const reached = { records: 0, 'where direct hours rose': 0, 'where work elsewhere was lost': 0 };
  const begun = performance.now();
  it.each(licensesFor(11))('for %s', async (license) => {
    const { identity, requirements } = rulebookOf(license);
    // A share of the direct hours falls when other direct hours are added.
    const inHours = requirements.filter(({ unit }) => unit === 'hours').map(({ id }) => id);
    const rows = [identity.headline, ...DIRECT.filter((id) => inHours.includes(id))];
    const wrong = await findCounterexample(license, { seed: 11 }, async ({ record, asOf }) => {
      const [clinic] = record.settings;
      if (clinic === undefined) return [];
      const elsewhere = { ...clinic, id: 'elsewhere', name: 'Elsewhere' };
      const some = record.log.filter((entry, at) => at % 3 === 0 && isWork(entry) && roomBeside(record, entry) >= 60);
      const seen = new Set<string>();
      const more = some
        .filter(({ on }) => !seen.has(on) && seen.add(on))
        .map((entry) => ({ ...entry, id: `${entry.id}-x`, setting: 'elsewhere', minutes: 60 }));
      const before = await evaluate(license, record, asOf);
      const grown = { ...record, settings: [...record.settings, elsewhere], log: [...record.log, ...more] };
      const after = await evaluate(license, grown, asOf);
      const rise = (id: string) => amountOf(after, id) - amountOf(before, id);
      reached.records += 1;
      if (DIRECT.some((id) => rise(id) > 0)) reached['where direct hours rose'] += 1;
      if (after.ledger.some(({ entry, lost }) => entry.endsWith('-x') && lost.length > 0))
        reached['where work elsewhere was lost'] += 1;
      return rows.filter((id) => rise(id) < -1e-9).map((id) => `${id} fell by ${-rise(id)}`);
    });
    expect(wrong).toEqual([]);
  });
  it('is said of work elsewhere that counts, and that is lost', () => {
    tell('property 11 | settings', reached, begun);
    expect(reached['where direct hours rose']).toBeGreaterThan(reached.records / 5);
    expect(reached['where work elsewhere was lost']).toBeGreaterThan(reached.records / 5);
  });
});
