import { type LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { type Line, isSupervision, strike } from './line.ts';
import { type License, type MaySupervise, maySupervise } from './who.ts';

/** The lines that are supervision received. */
export function sessionsOf(lines: readonly Line[]): Line[] {
  return lines.filter(({ entry }) => isSupervision(entry));
}

/** How many were present: as said, else as the word says. */
export function present({ groupSize, activity }: LogEntry): number {
  return groupSize ?? (activity === 'supervision-group' ? 3 : 1);
}

/** With one or two present supervision is individual, with more it is group. */
export function isGroup(entry: LogEntry): boolean {
  return present(entry) > 2;
}

/** Where a question is open about who supervised. */
export interface Asked {
  readonly atHome: boolean;
  readonly elsewhere: boolean;
}

/** Supervision by somebody who may not give it that day is none; what is a question stands. */
export function strikeUnqualified(
  lines: readonly Line[],
  who: MaySupervise,
  enough: (licenses: readonly License[], on: string) => boolean = () => true,
): Asked {
  const asked: string[] = [];
  for (const line of lines) {
    const { supervisor, on, setting } = line;
    const answer = maySupervise(supervisor, on, setting.jurisdiction, who, (licenses) => enough(licenses, on));
    if (answer === 'no') strike(line);
    if (answer === 'asked' && Object.values(line.counts).some((minutes) => minutes > 0))
      asked.push(setting.jurisdiction);
  }
  return { atHome: asked.includes(who.home), elsewhere: asked.some((state) => state !== who.home) };
}
