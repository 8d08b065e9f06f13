import type { ObligationKind } from '../../../rules/vocabulary/obligation.ts';
import type { Matter } from './matter.ts';
import { MATTERS_OF_HOURS } from './matters-of-hours.ts';
import { MATTERS_OF_PEOPLE } from './matters-of-people.ts';

/** What is said of each kind. */
export const MATTERS: Readonly<Record<ObligationKind, Matter>> = { ...MATTERS_OF_HOURS, ...MATTERS_OF_PEOPLE };
