import { describe, expect, it } from '@jest/globals';
import { writeNotes } from '../../../rules/evaluate/write-notes.ts';
import { type Identity } from '../../../rules/rulebooks/schema/identity-schema.ts';
import { aSheet } from '../counting/a-rulebook.ts';

const applied = { application: { receivedOn: '2025-01-06' } };
const notes = (identity: Partial<Identity>, record: object = applied) =>
  writeNotes(aSheet({ identity, record: { ...record }, asOf: '2025-06-01' }).context);

describe('the notes of an evaluation', () => {
  it('are none where nothing need be said', () => {
    expect(notes({})).toEqual([]);
  });
  it('name the day taken for the application where none is recorded', () => {
    expect(notes({}, {})).toEqual([
      'No application is recorded: June 1, 2025 is taken as the day the board receives it.',
    ]);
  });
  it('list the readings taken, with the other reading where there is one, and then the notes', () => {
    const readings = [
      { id: 'weeks', takes: 'Weeks begin on Monday.', instead: 'They begin on Sunday.' },
      { id: 'days', takes: 'Days are whole.' },
    ];
    expect(notes({ readings, notes: ['The text is silent.'] })).toEqual([
      'Reading "weeks": Weeks begin on Monday. The other reading: They begin on Sunday.',
      'Reading "days": Days are whole.',
      'The text is silent.',
    ]);
  });
  const warning = ['These rules may not be the ones for this person. Others have older rules.'];
  const note = 'Others have older rules.';
  it.each([
    ['2025-01-06', undefined, false],
    ['2025-01-07', undefined, true],
    [undefined, '2025-01-06', false],
    [undefined, '2025-01-05', true],
    [undefined, undefined, false],
  ])('warn whoever is outside %s to %s: %s', (from, until, isOutside) => {
    const appliesTo = { by: 'application' as const, note, ...(from && { from }), ...(until && { until }) };
    expect(notes({ appliesTo })).toEqual(isOutside ? warning : []);
  });
  it('warn nobody by a date that is not on record, or is that of each hour', () => {
    expect(notes({ appliesTo: { by: 'degree', until: '2000-01-01', note } })).toEqual([]);
    expect(notes({ appliesTo: { by: 'entry', until: '2000-01-01', note } })).toEqual([]);
  });
});
