import { type LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { type Line, isSupervision, stands, strike } from './line.ts';
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

/** The lines about which there is a question who supervised. */
export interface Asked {
  readonly atHome: readonly Line[];
  readonly elsewhere: readonly Line[];
}

/** Supervision by somebody who may not give it that day is none; what is a question stands. */
export function strikeUnqualified(
  lines: readonly Line[],
  who: MaySupervise,
  enough: (licenses: readonly License[], on: string) => boolean = () => true,
): Asked {
  const asked: Line[] = [];
  for (const line of lines) {
    const { supervisor, on, setting } = line;
    const answer = maySupervise(supervisor, on, setting.jurisdiction, who, (licenses) => enough(licenses, on));
    if (answer === 'no') strike(line);
    if (answer === 'asked' && stands(line)) asked.push(line);
  }
  const isHome = ({ setting }: Line) => setting.jurisdiction === who.home;
  return { atHome: asked.filter(isHome), elsewhere: asked.filter((line) => !isHome(line)) };
}
