import type { Owed } from '../../vocabulary/obligation.ts';
import type { StaffFacts } from './staff-facts.ts';

/** A supervisor carries as many supervisees as the limit allows, one less, or more; whom a director allowed is not too many. */
export function relieveSupervisor({ personId, carries, limit, asOf }: StaffFacts): readonly Owed[] {
  if (limit === null) return [];
  const load = new Set(carries.map(({ superviseeId }) => superviseeId)).size;
  if (load === 0 || load < limit - 1) return [];
  const allowed = new Set(carries.flatMap((one) => (one.byException === true ? one.superviseeId : []))).size;
  const over = load - allowed > limit;
  return [
    {
      // More than allowed is another matter than nearly so many.
      id: `relieve-supervisor:${over ? 'over' : 'near'}`,
      kind: 'relieve-supervisor',
      subjectId: personId,
      ownerId: personId,
      supervisorIds: [personId],
      beganOn: asOf,
      dueOn: null,
      pauses: false,
      sentence: `${String(load)} of at most ${String(limit)} supervisees${allowed === 0 ? '' : `, ${String(allowed)} by exception`}${over ? ': more than the limit allows' : ''}`,
      citation: null,
      confidence: null,
    },
  ];
}
