import { daysLater, yearsLater } from './calendar.ts';
import { type Line } from './line.ts';
import { type Numbered, numberings } from './numberings.ts';
import { type Registrations } from './registrations.ts';
import { runsOn } from './who.ts';

/** What the registration makes of an hour after the degree: it stands, it is lost, or a row has a question. */
export function standingOf(
  line: Line,
  degree: string | undefined,
  registrations: Registrations,
): 'stands' | 'lost' | 'registration' | 'registration-90-day' | 'registration-life' {
  const { on, setting } = line;
  const { home, silent, known, asked } = registrations;
  if (silent) return 'registration';
  if (known.some((one) => runsOn(one, on))) {
    // A setting of no stated kind may be a private practice, and may be none.
    const kinds = setting.kind === undefined ? [undefined, 'private-practice'] : [setting.kind];
    const covered = kinds.flatMap((kind) => numberings(known).map((numbered) => isCovered(on, kind, numbered)));
    if (covered.every(Boolean)) return 'stands';
    // A number that is not recorded voids nothing, nor does one that ended where California's does not rule.
    return covered.some(Boolean) || setting.jurisdiction !== home ? 'registration-life' : 'lost';
  }
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
function isCovered(on: string, kind: string | undefined, numbered: readonly Numbered[]): boolean {
  const end = (label: string) => yearsLater(numbered.find((one) => one.label === label)?.of.issuedOn ?? '', 6);
  const held = numbered.filter(({ of, label }) => runsOn(of, on) && on < end(label));
  return held.some(({ label }) => kind !== 'private-practice' || label === numbered[0]?.label);
}
