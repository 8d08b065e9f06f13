import { formatDate } from '../explain/format-date.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type GateItem } from '../vocabulary/gate-item.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type Agreed } from './list-agreed.ts';

/** What a condition says, but for what follows from it. */
export type Said = Pick<GateItem, 'id' | 'label' | 'state'> & Partial<GateItem>;

/** A condition in full: what is not said is not known. */
export function gateItem(said: Said): GateItem {
  return {
    blocks: true,
    on: null,
    dueOn: null,
    why: null,
    requirement: null,
    citation: null,
    confidence: null,
    ...said,
    done: said.state === 'done',
    next: said.state === 'done' ? null : (said.next ?? null),
  };
}

/** The degree. Where the law counts no hour before it, the step that says so holds the gate; this only says whether it is there. */
export function degreeItem({ person }: ExperienceRecord, asOf: PlainDate): GateItem {
  const on = person.degree?.awardedOn ?? null;
  const said = { id: 'degree', label: 'Qualifying degree awarded', blocks: false, on } as const;
  if (on === null) return gateItem({ ...said, state: 'missing', next: 'Record the day the degree was awarded.' });
  if (on <= asOf) return gateItem({ ...said, state: 'done' });
  return gateItem({ ...said, state: 'waiting', next: `The degree is awarded on ${formatDate(on)}.` });
}

/** The agreement: hours under somebody who has not agreed to answer for them are nobody's to sign. */
export function agreementItem({ agreement, supervisor, setting }: Agreed, asOf: PlainDate): GateItem {
  const { signedOn, from } = agreement;
  const said = { id: 'agreement', label: 'Supervision agreement signed' } as const;
  if (signedOn === undefined || signedOn > asOf)
    return gateItem({
      ...said,
      state: 'waiting',
      why: `${supervisor.name} has not signed the agreement at ${setting.name}.`,
      next: 'Have the supervisor sign the supervision agreement.',
    });
  if (from > asOf)
    return gateItem({
      ...said,
      state: 'waiting',
      on: from,
      why: `The agreement begins on ${formatDate(from)}.`,
      next: `Log hours under ${supervisor.name} from ${formatDate(from)} on.`,
    });
  return gateItem({ ...said, state: 'done', on: signedOn });
}

/** Nobody is there to supervise yet. */
export function nobodyItems(): GateItem[] {
  return [
    gateItem({
      id: 'agreement',
      label: 'Supervision agreement signed',
      state: 'missing',
      why: 'There is no supervision agreement.',
      next: 'Have the supervisor sign the supervision agreement.',
    }),
    gateItem({
      id: 'supervisor',
      label: 'Supervisor licensed',
      state: 'missing',
      why: 'No licensed supervisor is named.',
      next: 'Name a supervisor and record the supervisor’s license.',
    }),
  ];
}
