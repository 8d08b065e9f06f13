import { expect, it } from '@jest/globals';
import { findSetAside } from '../../../rules/drafting/find-set-aside.ts';
import { type Fact } from '../../../rules/drafting/facts.ts';
import { fact, factsOf } from './support/made-up-facts.ts';

const aside = (one: Fact) => findSetAside(one, factsOf([one]));

it.each<[string, Partial<Fact>]>([
  ['an old rule', { status: 'superseded' }],
  ['a rule that ended', { effectiveTo: '2020-12-31' }],
])('leaves out %s', (_, part) => {
  expect(aside(fact({ id: 'rule', kind: 'minHours', value: 1, unit: 'hours', ...part }))).toHaveProperty('superseded');
});

it.each<[string, Partial<Fact> & Pick<Fact, 'kind'>]>([
  ['a definition', { kind: 'minHours', unitDefinition: true, value: 50, unit: 'minutes' }],
  ['another license', { kind: 'minHours', otherLicense: 'LPC', value: 1, unit: 'hours' }],
  ['a substitution', { kind: 'maxHours', shape: 'substitution', value: 1, unit: 'hours' }],
  ['video without limit', { kind: 'supervisionMode', remoteAllowed: true }],
  ['a limit that is none', { kind: 'maxHours', value: null, unlimited: true }],
])('does not let %s bind', (_, part) => {
  expect(aside(fact({ id: 'rule', ...part }))).toHaveProperty('notBinding');
});

it.each<[string, Partial<Fact> & Pick<Fact, 'kind'>]>([
  ['a floor', { kind: 'minHours', value: 1, unit: 'hours' }],
  ['a rule that ends later', { kind: 'minHours', value: 1, unit: 'hours', effectiveTo: '2027-01-01' }],
  ['a limit whose number is not known', { kind: 'maxHours', value: null }],
  ['telephone refused', { kind: 'supervisionMode', audioOnly: false, remoteAllowed: true }],
  ['a share by video', { kind: 'supervisionMode', value: 50, unit: 'percent', remoteAllowed: true }],
])('lets %s bind', (_, part) => {
  expect(aside(fact({ id: 'rule', ...part }))).toBeNull();
});
