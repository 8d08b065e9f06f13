import { describe, expect, it } from '@jest/globals';
import { composeRules } from '../../api/compose-rules.ts';

describe('what the API is handed of the rules', () => {
  const rules = composeRules();

  it('puts into words the very rulebooks to which journeys are pinned', () => {
    const [first] = rules.rulebooks.list();
    const license = first?.license ?? '';
    expect(rules.readings.read(license)).toMatchObject({ license, sha256: rules.rulebooks.read(license).sha256 });
  });

  it('reads a record as the counting reads it', () => {
    expect(rules.readRecord({})).toMatchObject({ ok: false });
  });
});
