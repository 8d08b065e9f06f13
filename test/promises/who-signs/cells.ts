import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { SignedKind } from '../../../rules/vocabulary/signing/signed-kind.ts';
import type { SigningFacts } from '../../../rules/vocabulary/signing/signing-facts.ts';

const DAY = plainDate('2026-03-10');
const OTHER_DAY = plainDate('2026-03-11');
const LONG_AGO = plainDate('2015-01-01');

const license = (jurisdiction: string, more: object = {}) => ({
  ...{ kind: 'license' as const, jurisdiction, name: 'LMFT', issuedOn: LONG_AGO, expiresOn: null },
  ...more,
});
const agreed = (more: object = {}) => ({ settingId: 'clinic', from: LONG_AGO, until: null, signed: true, ...more });
const restricted = (jurisdiction: string, more: object = {}) => ({
  ...{ jurisdiction, license: 'LMFT', from: LONG_AGO, until: null },
  ...more,
});

/** Who presses the button. */
export const ACTORS = { supervisor: 'sam', supervisee: 'toni', stranger: 'sue' } as const;

/** What the signature would speak for; the work was done in California. */
export const DAYS = {
  none: [],
  one: [DAY],
  'the second one first': [OTHER_DAY, DAY],
} as const;

/** What is on file of licenses, and what each comes to for the day. */
export const LICENSES: Readonly<Record<string, Pick<SigningFacts, 'credentials' | 'restrictions'>>> = {
  nothing: { credentials: [], restrictions: [] },
  'a status as a supervisor alone': {
    credentials: [license('CA', { kind: 'supervisor-status' })],
    restrictions: [],
  },
  'training and insurance alone': {
    credentials: [license('CA', { kind: 'training' }), license('CA', { kind: 'insurance' })],
    restrictions: [],
  },
  'one without an end': { credentials: [license('CA')], restrictions: [] },
  'one that ends that day': { credentials: [license('CA', { expiresOn: OTHER_DAY })], restrictions: [] },
  'one that began that day': { credentials: [license('CA', { issuedOn: DAY })], restrictions: [] },
  'one that ended the day before': { credentials: [license('CA', { expiresOn: '2026-03-09' })], restrictions: [] },
  'one that begins the day after': { credentials: [license('CA', { issuedOn: '2026-03-12' })], restrictions: [] },
  'one renewed in time': {
    credentials: [license('CA', { expiresOn: '2026-03-09' }), license('CA', { issuedOn: DAY })],
    restrictions: [],
  },
  'one restricted': { credentials: [license('CA')], restrictions: [restricted('CA')] },
  'one restricted until the day before': {
    credentials: [license('CA')],
    restrictions: [restricted('CA', { until: '2026-03-09' })],
  },
  'one restricted from the day after': {
    credentials: [license('CA')],
    restrictions: [restricted('CA', { from: '2026-03-12' })],
  },
  'two, one of them restricted': {
    credentials: [license('CA'), license('CA', { name: 'LCSW' })],
    restrictions: [restricted('CA')],
  },
  'one of another state alone': { credentials: [license('NV')], restrictions: [] },
  'one of another state, restricted': { credentials: [license('NV')], restrictions: [restricted('NV')] },
  'an ended one here, one that holds elsewhere': {
    credentials: [license('CA', { expiresOn: '2026-03-09' }), license('NV')],
    restrictions: [],
  },
  'a restricted one here, one that holds elsewhere': {
    credentials: [license('CA'), license('NV')],
    restrictions: [restricted('CA')],
  },
};

/** What is on file of agreements with this supervisor. */
export const AGREEMENTS = {
  none: [],
  'not signed': [agreed({ signed: false })],
  signed: [agreed()],
  'signed, from that day until the next': [agreed({ from: DAY, until: OTHER_DAY })],
  'ended the day before': [agreed({ until: '2026-03-09' })],
  'begins the day after': [agreed({ from: '2026-03-12' })],
  'for another place': [agreed({ settingId: 'school' })],
  'ended, and a new one not signed': [agreed({ until: '2026-03-09' }), agreed({ from: DAY, signed: false })],
  'one not signed, one signed': [agreed({ signed: false }), agreed()],
} as unknown as Readonly<Record<string, SigningFacts['agreements']>>;

/** One cell of the table, by the names of what it is made of. */
export interface Cell {
  readonly kind: SignedKind;
  readonly actor: keyof typeof ACTORS;
  readonly disabled: boolean;
  readonly days: keyof typeof DAYS;
  readonly license: string;
  readonly agreement: string;
}

/** The facts of a cell. */
export function factsOf({ kind, actor, disabled, days, license: held, agreement }: Cell): SigningFacts {
  return {
    ...{ kind, disabled, actorId: ACTORS[actor], superviseeId: 'toni', supervisorId: 'sam', supervisorName: 'Sam' },
    days: DAYS[days].map((on) => ({ on, settingId: 'clinic', jurisdiction: 'CA' })),
    ...(LICENSES[held] ?? { credentials: [], restrictions: [] }),
    agreements: AGREEMENTS[agreement] ?? [],
  };
}
