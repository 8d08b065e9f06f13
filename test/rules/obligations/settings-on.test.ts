import { expect, it } from '@jest/globals';
import { settingsOn } from '../../../rules/obligations/settings-on.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

it('names the places of signed agreements that hold on the day, each once', () => {
  const from = plainDate('2026-01-01');
  const until = plainDate('2026-06-30');
  const agreements = [
    { supervisor: 'sam', setting: 'clinic', signedOn: from, from },
    { supervisor: 'ola', setting: 'clinic', signedOn: from, from },
    { supervisor: 'ola', setting: 'school', signedOn: from, from, until },
    { supervisor: 'ola', setting: 'hospital', from },
  ];
  expect(settingsOn({ agreements }, plainDate('2026-06-30'))).toEqual(['clinic', 'school']);
  expect(settingsOn({ agreements }, plainDate('2026-07-01'))).toEqual(['clinic']);
  expect(settingsOn({}, from)).toEqual([]);
});
