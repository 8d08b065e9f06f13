import { describe, expect, it } from '@jest/globals';
import { PERSON_TABLES } from '../../../db/operations/export/person-tables.ts';
import { KEPT } from '../../../rules/vocabulary/retention.ts';

describe('what is kept how long', () => {
  it('says it of every table, once', () => {
    const said = KEPT.flatMap(({ tables }) => tables);
    expect([...said].sort()).toEqual(Object.keys(PERSON_TABLES).sort());
  });

  it('cites what it rests on, and removes nothing that is only recalled, was signed, or tells who did what', () => {
    for (const { because, citation } of KEPT) expect(citation === null).toBe(because === 'recall');
    const removed = KEPT.filter((kept) => kept.removed !== null);
    expect(removed.map(({ id }) => id)).toEqual(['ways-in']);
    expect(removed.filter(({ because }) => because === 'recall')).toEqual([]);
  });
});
