import { describe, expect, it } from '@jest/globals';
import { riskLevel } from '../../../rules/obligations/risk-level.ts';
import { TONES, type Tone } from '../../../rules/vocabulary/ladder.ts';
import type { RiskLevel } from '../../../rules/vocabulary/risk-level.ts';

describe('how much is at stake', () => {
  it.each<[RiskLevel, readonly Tone[]]>([
    ['none', []],
    ['watch', ['reminder']],
    ['watch', ['reminder', 'reminder']],
    ['at-risk', ['escalation']],
    ['at-risk', ['reminder', 'decision', 'reminder']],
    ['losing', ['loss']],
    ['losing', ['loss', 'reminder', 'decision', 'escalation']],
  ])('is %s after %j', (level, tones) => {
    expect(riskLevel(tones)).toBe(level);
    expect(riskLevel([...tones].reverse())).toBe(level);
  });

  it('is never none once anything was said', () => {
    for (const tone of TONES) expect(riskLevel([tone])).not.toBe('none');
  });
});
