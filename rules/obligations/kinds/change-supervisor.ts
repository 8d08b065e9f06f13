import { formatDate } from '../../explain/format-date.ts';
import { hoursInWords } from '../../explain/hours-in-words.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { type Lapse, lapsesIn } from '../lapses-in.ts';
import { type StandIn, findStandIns } from '../stand-ins.ts';

/** The credential of a supervisor has lapsed: hours from that day on are at risk, and somebody else is needed. */
export async function changeSupervisor(facts: JourneyFacts): Promise<readonly Owed[]> {
  const { phase, record, restrictions, asOf } = facts;
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  return Promise.all(lapsesIn(record, restrictions, asOf).map((lapse) => owedFor(facts, lapse)));
}

async function owedFor(facts: JourneyFacts, lapse: Lapse): Promise<Owed> {
  const { supervisorId, jurisdiction, lapsedOn, settingIds } = lapse;
  const name = facts.record.supervisors.find(({ id }) => id === supervisorId)?.name ?? 'the supervisor';
  const minutes = minutesSince(facts, lapse);
  const risk = minutes === 0 ? 'No hours are logged since' : `${hoursInWords(minutes)} logged since are at risk`;
  const [settingId = ''] = settingIds;
  const standIns = await findStandIns({ ...facts, settingId });
  return {
    id: `change-supervisor:${supervisorId}:${jurisdiction}:${lapsedOn}`,
    kind: 'change-supervisor',
    subjectId: supervisorId,
    ownerId: facts.superviseeId,
    supervisorIds: [],
    beganOn: lapsedOn,
    dueOn: null,
    pauses: false,
    sentence: `The license of ${name} (${jurisdiction}) does not cover days from ${formatDate(lapsedOn)} on. ${risk}`,
    proposals:
      standIns.length === 0 ? ['Nobody in the organization could stand in at the moment.'] : standIns.map(sayStandIn),
    citation: null,
    confidence: null,
  };
}

function minutesSince({ record }: JourneyFacts, { supervisorId, lapsedOn, jurisdiction }: Lapse): number {
  const inState = new Set(record.settings.filter((one) => one.jurisdiction === jurisdiction).map(({ id }) => id));
  const under = record.log.filter(
    ({ on, supervisor, setting }) => on >= lapsedOn && supervisor === supervisorId && inState.has(setting),
  );
  return under.reduce((sum, { minutes }) => sum + minutes, 0);
}

function sayStandIn({ name, room, agreementOnFile }: StandIn): string {
  const agreed = agreementOnFile ? 'an agreement is on file' : 'an agreement is still needed';
  return `${name} could stand in: ${agreed}${room === null ? '' : `, room for ${String(room)} more`}.`;
}
