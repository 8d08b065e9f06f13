import { leaverKit } from '../../../rules/departures/leaver-kit.ts';
import { judgePacket } from '../../../rules/readiness/judge-packet.ts';
import type { KitItem, LeaverFacts, LeaverKit } from '../../../rules/vocabulary/leaver-kit.ts';
import type { Leaving, PacketFacts } from '../../../rules/vocabulary/packet-readiness.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** Sam supervises Alex at a clinic that pays, and one of them leaves on the last day of 2026. */
export const LAST_DAY = plainDate('2026-12-31');

/** What was recorded of a form, one step after another. */
export const taken = (itemKey: string, ...steps: PacketFacts['steps'][number]['step'][]): PacketFacts['steps'] =>
  steps.map((step) => ({ itemKey, step, on: '2026-12-01', reason: null, document: null }));

/** The kit of a license. */
export function kitOf(
  license: string,
  who: Leaving['who'] = 'supervisor',
  steps: PacketFacts['steps'] = [],
  more: Partial<LeaverFacts> = {},
): LeaverKit {
  const leaving = { departureId: 'departure', who, lastDayOn: LAST_DAY };
  const sam = { supervisorId: 'sam', supervisorName: 'Sam', from: '2025-01-01', until: null, licensedHere: true };
  const clinic = { settingId: 'clinic', settingName: 'Clinic' };
  const packet = judgePacket(license, {
    supervisions: [{ ...sam, ...clinic, leaving }],
    settings: [{ ...clinic, employment: 'employee', years: [2025, 2026] }],
    steps,
  });
  return leaverKit({
    superviseeId: 'alex',
    leaverId: who === 'supervisor' ? 'sam' : 'alex',
    lastDayOn: LAST_DAY,
    packet,
    logs: [],
    unsubmittedMinutes: 0,
    agreements: [],
    names: { sam: 'Sam' },
    ...more,
  });
}

/** A thing to do in one line: what, who, the deed, by which day, and the board's own day. */
export function inOneLine({ key, who, act, byOn, boardDueOn, counts }: KitItem): string {
  return `${key} ${who} ${act} ${byOn}${boardDueOn === null ? '' : ` (${boardDueOn})`}${counts ? '' : ' only remembered'}`;
}
