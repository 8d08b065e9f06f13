import { describe, expect, it } from '@jest/globals';
import { canFail } from '../../../../rules/checking/coverage/can-fail.ts';
import { type Leaf } from '../../../../rules/rulebooks/schema/condition-schema.ts';
import { lintable } from '../tiny-rulebook.ts';

const leaf = (fact: string, operator: Leaf['operator'], value: string): Leaf => ({ fact, operator, value: { fact: value } });
const settled = leaf('settled.form', 'isExactly', 'word.yes');
const withStep = (step: object) => lintable(({ counting }) => void counting.steps.push(step as never));

describe('a comparison that can never fail', () => {
  it('is that of a requirement no step asks about', () => {
    expect(canFail(lintable(), settled)).toBe(false);
    expect(canFail(withStep({ kind: 'ask', requirement: 'form' }), settled)).toBe(true);
    expect(canFail(withStep({ kind: 'exclude', requirement: 'form' }), settled)).toBe(false);
    expect(canFail(withStep({ kind: 'supervisor-gate', requirement: 'week-cap', elsewhere: 'form' }), settled)).toBe(true);
    const bridge = { kind: 'registration-gate', requirement: 'week-cap', bridge: { requirement: 'form' } };
    expect(canFail(withStep(bridge), settled)).toBe(true);
  });
  it('is that of a figure a step cuts down', () => {
    expect(canFail(lintable(), leaf('total', 'atMost', 'param.week-cap'))).toBe(false);
    expect(canFail(lintable(), leaf('total', 'atMost', 'param.total-hours'))).toBe(true);
    expect(canFail(lintable(), leaf('total', 'atLeast', 'param.week-cap'))).toBe(true);
  });
});
