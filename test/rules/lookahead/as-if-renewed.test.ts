import { describe, expect, it } from '@jest/globals';
import { asIfRenewed } from '../../../rules/lookahead/as-if-renewed.ts';
import { anOutlook } from './an-outlook.ts';

describe('credentials renewed in time', () => {
  const held = (expiresOn: string) => ({ jurisdiction: 'CA', credential: 'AMFT', issuedOn: '2015-01-01', expiresOn });
  const registrations = [held('2021-01-31'), held('2023-01-31')];
  const { record, asOf } = anOutlook('CA-LMFT', '2022-02-27', [], { registrations });

  it('have no end, except those that have ended already', () => {
    expect(asIfRenewed(record, asOf).registrations?.map(({ expiresOn }) => expiresOn)).toEqual([
      '2021-01-31',
      undefined,
    ]);
    const [supervisor] = asIfRenewed(record, asOf).supervisors;
    expect(supervisor?.licenses.map(({ expiresOn }) => expiresOn)).toEqual([undefined]);
  });
  it('leave the record itself alone', () => {
    expect(record.registrations?.map(({ expiresOn }) => expiresOn)).toEqual(['2021-01-31', '2023-01-31']);
  });
});
