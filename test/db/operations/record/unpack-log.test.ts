import { describe, expect, test } from '@jest/globals';
import { type PackedLog, unpackLog } from '../../../../db/operations/record/unpack-log.ts';

/** Days since 1970-01-01, minutes and group size as the database packs them. */
const pack = (day: number, minutes: number, size: number) => String((day * 2048 + minutes) * 256 + size);

const PACKED: PackedLog = {
  ids: 'a,b,c,d',
  numbers: [pack(18_631, 1440, 0), pack(18_631, 1, 254), pack(-1, 60, 255), pack(-719_162, 120, 255)].join(','),
  oddSizes: '0,300',
  settings: 's,s,t,s',
  supervisors: 'p,q,p,p',
  activities: 'documentation,supervision-group,supervision-group,supervision-group',
  media: 'in-person,video,audio,in-person',
  signedDays: '2021-01-12,,,2021-01-13',
};

describe('unpacking a log', () => {
  test('gives the entries in order, and leaves out what is not there', () => {
    const group = 'supervision-group';
    expect(unpackLog(PACKED)).toStrictEqual([
      {
        id: 'a',
        on: '2021-01-04',
        setting: 's',
        supervisor: 'p',
        activity: 'documentation',
        minutes: 1440,
        signedOn: '2021-01-12',
      },
      {
        id: 'b',
        on: '2021-01-04',
        setting: 's',
        supervisor: 'q',
        activity: group,
        minutes: 1,
        medium: 'video',
        groupSize: 254,
      },
      {
        id: 'c',
        on: '1969-12-31',
        setting: 't',
        supervisor: 'p',
        activity: group,
        minutes: 60,
        medium: 'audio',
        groupSize: 0,
      },
      {
        id: 'd',
        on: '0001-01-01',
        setting: 's',
        supervisor: 'p',
        activity: group,
        minutes: 120,
        groupSize: 300,
        signedOn: '2021-01-13',
      },
    ]);
  });

  test.each(['numbers', 'settings', 'supervisors', 'activities', 'media', 'signedDays'] as const)(
    'refuses %s that are one too many or too few',
    (column) => {
      expect(() => unpackLog({ ...PACKED, [column]: `${PACKED[column]},x` })).toThrow(RangeError);
      expect(() => unpackLog({ ...PACKED, [column]: PACKED[column].replace(/,[^,]*$/, '') })).toThrow(RangeError);
    },
  );
});
