import { formatDate } from '../../explain/format-date.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { lapsedSince } from '../lapses-in.ts';
import type { StaffFacts } from './staff-facts.ts';

/** A supervisor goes on with supervisees in a state whose license has ended or is restricted: somebody else is needed at once. */
export function replaceSupervisor({ personId, supervisor, restrictions, carries, asOf }: StaffFacts): readonly Owed[] {
  const states = [...new Set(carries.map(({ jurisdiction }) => jurisdiction))];
  return states.flatMap((jurisdiction): Owed[] => {
    const lapsedOn = lapsedSince(supervisor, jurisdiction, restrictions, asOf);
    if (lapsedOn === null) return [];
    const concerned = new Set(
      carries.filter((one) => one.jurisdiction === jurisdiction).map(({ superviseeId }) => superviseeId),
    ).size;
    return [
      {
        id: `replace-supervisor:${jurisdiction}:${lapsedOn}`,
        kind: 'replace-supervisor',
        subjectId: personId,
        ownerId: personId,
        supervisorIds: [personId],
        beganOn: lapsedOn,
        dueOn: null,
        pauses: false,
        sentence: `No license in ${jurisdiction} covers days from ${formatDate(lapsedOn)} on; ${concerned === 1 ? '1 supervisee is' : `${String(concerned)} supervisees are`} concerned`,
        citation: null,
        confidence: null,
      },
    ];
  });
}
