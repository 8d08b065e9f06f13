import { expect, it } from '@jest/globals';
import { endOfBoardDay } from '../../../rules/vocabulary/board-day.ts';
import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';

it.each<[LicenseCode, string, string]>([
  ['TX-LPC', '2027-01-15', '2027-01-16T06:00:00.000Z'],
  ['CA-LMFT', '2027-01-15', '2027-01-16T08:00:00.000Z'],
  ['CA-LMFT', '2027-07-15', '2027-07-16T07:00:00.000Z'],
  ['HI-LMFT', '2026-12-31', '2027-01-01T10:00:00.000Z'],
  // The clock was put back in the night before.
  ['NY-LCSW', '2026-11-01', '2026-11-02T05:00:00.000Z'],
])('a day of the board of %s, %s, is over at %s', (license, day, instant) => {
  expect(endOfBoardDay(license, day)).toBe(instant);
});
