import { describe, expect, it } from '@jest/globals';
import { takeMinutes } from '../../../../rules/counting/take-minutes.ts';
import { type Line, valueOf } from '../a-rulebook.ts';

const log: Line[] = [
  ['2021-01-04', 'documentation', 1],
  ['2021-01-05', 'supervision-individual', 1],
  ['2021-01-06', 'supervision-individual', 1, { medium: 'audio' }],
  ['2021-01-07', 'supervision-group', 2],
];

describe('sessions of supervision', () => {
  it('are counted one by one, or those of one sort', () => {
    expect(valueOf({ kind: 'sessions' }, { log })).toBe(3);
    expect(valueOf({ kind: 'sessions', select: { media: ['in-person'] } }, { log })).toBe(2);
    expect(valueOf({ kind: 'sessions' }, { log: log.slice(1) })).toBe(3);
    expect(valueOf({ kind: 'sessions' })).toBe(0);
  });
  it('are those that were supervision, whatever a cap left of their credit', () => {
    const sessions = valueOf({ kind: 'sessions' }, { log }, (sheet) => {
      sheet.evidence[2] = 0;
      takeMinutes(sheet, sheet.entries[3]!, 'supervision', 600, { step: 's', requirement: 'total', why: 'Cut.' });
    });
    expect(sessions).toBe(2);
  });
});
