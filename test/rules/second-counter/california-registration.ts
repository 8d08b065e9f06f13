import { daysLater, yearsLater } from './calendar.ts';
import { type Line } from './line.ts';
import { type Registrations } from './registrations.ts';
import { runsOn } from './who.ts';

/** What the registration makes of an hour after the degree: it stands, it is lost, or a row has a question. */
export function standingOf(
  line: Line,
  degree: string | undefined,
  registrations: Registrations,
): 'stands' | 'lost' | 'registration' | 'registration-90-day' {
  const { on, setting } = line;
  const { home, silent, known, asked } = registrations;
  if (silent) return 'registration';
  const privately = setting.kind === 'private-practice';
  const running = known.filter((one) => runsOn(one, on));
  const held = running.filter((one) => on < endOfNumber(one, known));
  if (held.some(({ number }) => !privately || number === known[0]?.number)) return 'stands';
  // An hour under a number that ended, or under a second one in private practice, is lost wherever it was worked.
  if (running.length > 0) return 'lost';
  if (setting.jurisdiction !== home || asked.some((one) => runsOn(one, on))) return 'registration';
  if (!bridges(line, degree, known[0])) return 'lost';
  // A setting of no stated kind may be a private practice.
  return setting.kind === undefined ? 'registration-90-day' : 'stands';
}

/** § 4980.43(b): before the registration, applied for within ninety days of the degree, fingerprinted, not privately. */
function bridges(
  { on, setting }: Line,
  degree: string | undefined,
  first: Registrations['known'][number] | undefined,
): boolean {
  if (degree === undefined || first?.appliedOn === undefined || on >= first.issuedOn) return false;
  const scanned = degree < '2020-01-01' || (setting.fingerprintedOn !== undefined && setting.fingerprintedOn <= on);
  return first.appliedOn <= daysLater(degree, 90) && scanned && setting.kind !== 'private-practice';
}

/** § 4984.01: a number ends six years after it was first issued; a second one is not for private practice. */
function endOfNumber({ number }: Registrations['known'][number], known: Registrations['known']): string {
  return yearsLater(known.find((one) => one.number === number)?.issuedOn ?? '', 6);
}
