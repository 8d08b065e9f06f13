import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { figure, repeat } from '../a-rulebook.ts';

const LEAST = { kind: 'least-per-supervisor', category: 'supervision' } as const;

describe('the least under any one supervisor', () => {
  it('is that of the one who gave least (Montana: 150 and 60)', () => {
    const log = [
      ...repeat(150, 1, ['2021-01-01', 'supervision-individual', 1]),
      ...repeat(60, 1, ['2022-01-01', 'supervision-group', 1, { supervisor: 'stone' }]),
    ];
    expect(figure(LEAST, { log })).toEqual({ value: 3600, remark: 'The least is under Dr. Stone: 60 h.' });
  });
  it('leaves out those who gave none of it, and supervision by nobody named', () => {
    const log = [
      ['2021-01-01', 'supervision-individual', 3],
      ['2021-01-02', 'documentation', 1, { supervisor: 'stone' }],
      ['2021-01-03', 'supervision-individual', 1, { supervisor: undefined }],
    ] as const;
    expect(figure(LEAST, { log }).value).toBe(180);
    expect(figure(LEAST, { log: log.slice(2) }).value).toBe(UNKNOWN);
  });
});
