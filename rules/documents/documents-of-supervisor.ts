import { matchSupervisorLicense } from '../evaluate/match-credential.ts';
import type { Rulebook } from '../rulebooks/rulebook.ts';
import { EXPIRING_DAYS } from '../vocabulary/document-standing.ts';
import type { Supervisor } from '../vocabulary/experience-record.ts';
import type { ListedDocument, NeededDocument } from '../vocabulary/needed-document.ts';

/** What decides which documents a supervisor needs. */
export interface SupervisorNeeds {
  readonly supervisor: Pick<Supervisor, 'licenses'>;
  /** The rules of the licenses toward which somebody is supervised now. */
  readonly rulebooks: readonly Pick<Rulebook, 'identity' | 'counting' | 'requirements'>[];
  /** What the program asks for by itself. */
  readonly listed: readonly ListedDocument[];
}

/**
 * The documents that a supervisor needs: the certificate of training where a license that somebody is supervised for asks
 * for training, and what the program asks of every supervisor.
 */
export function documentsOfSupervisor({ supervisor, rulebooks, listed }: SupervisorNeeds): NeededDocument[] {
  const own = listed.filter(({ whose }) => whose === 'supervisor');
  const training = rulebooks.flatMap((rulebook) => trainingRule(rulebook, supervisor));
  const kind = 'supervision-training';
  const need = { supervisorId: null, settingId: null };
  const remindDays = own.find((one) => one.kind === kind)?.remindDays ?? EXPIRING_DAYS;
  const [rule] = training;
  const ofBoard = rule === undefined ? [] : [{ ...need, key: `board/${kind}`, kind, remindDays, rule } as const];
  const others = own.filter((one) => ofBoard.length === 0 || one.kind !== kind);
  const ofProgram = others.map((one) => {
    return { ...need, key: `program/${one.listedId}`, kind: one.kind, remindDays: one.remindDays, rule: null };
  });
  return [...ofBoard, ...ofProgram];
}

/** Training is asked for in every license in the same way: one certificate serves them all, and the first rule is named. */
function trainingRule(
  { identity, counting, requirements }: SupervisorNeeds['rulebooks'][number],
  { licenses }: SupervisorNeeds['supervisor'],
): NonNullable<NeededDocument['rule']>[] {
  return Object.entries(counting.measures).flatMap(([name, measure]) => {
    if (measure.kind !== 'least-training') return [];
    const row = requirements.find(({ counts, conditions }) => counts === name || asksFor(conditions, name));
    const isExempt = licenses.some(({ license }) => {
      const match = matchSupervisorLicense(identity, license);
      return typeof match === 'object' && measure.exempt.includes(match.kind);
    });
    if (isExempt || row === undefined || row.citation === null || row.confidence === 'recall') return [];
    return [{ citation: row.citation, confidence: row.confidence, sourceUrl: row.sourceUrl ?? null }];
  });
}

/** Whether a condition rests on a measure, alone or beside others. */
function asksFor(conditions: unknown, measure: string): boolean {
  if (typeof conditions !== 'object' || conditions === null) return false;
  if ('fact' in conditions && conditions.fact === measure) return true;
  return Object.values(conditions).some((part) => asksFor(part, measure));
}
