import { expect, it } from '@jest/globals';
import { signAgreement } from '../../../../rules/obligations/kinds/sign-agreement.ts';
import { november, someFacts } from './some-facts.ts';

const proposed = [{ agreementId: 'agreement-1', supervisorId: 'sam', proposedOn: november(3) }];

it('a proposed agreement is owed by its supervisor since the day it was proposed', () => {
  expect(signAgreement(someFacts({ proposed, phase: 'onboarding' }))).toMatchObject([
    { id: 'sign-agreement:agreement-1', ownerId: 'sam', beganOn: november(3), dueOn: null, pauses: true },
  ]);
});

it('is not owed in a journey that is over', () => {
  expect(signAgreement(someFacts({ proposed, phase: 'licensed' }))).toEqual([]);
});
