import { formatDate } from '../../explain/format-date.ts';
import { type Anchor } from '../../rulebooks/schema/parameter-schema.ts';

interface AnchorWords {
  /** The date itself. */
  readonly day: string;
  /** What has that date. */
  readonly those: string;
}

const WORDS: Readonly<Record<Anchor, AnchorWords>> = {
  entry: { day: 'the day of the hour itself', those: 'hours worked' },
  application: { day: 'the day the board receives the application', those: 'applications received' },
  'as-of': { day: 'the day of the evaluation', those: 'evaluations made' },
  degree: { day: 'the day the degree was awarded', those: 'degrees awarded' },
  'program-start': { day: 'the day the degree program began', those: 'degree programs begun' },
  'twelve-units': {
    day: 'the day twelve semester units were complete',
    those: 'people with twelve semester units complete',
  },
  registration: { day: 'the day the registration was issued', those: 'registrations issued' },
  'registration-applied': {
    day: 'the day the registration was applied for',
    those: 'registrations applied for',
  },
  agreement: { day: 'the first day of the first supervision agreement', those: 'supervision agreements begun' },
  approval: {
    day: 'the day the board first approved a supervision agreement',
    those: 'supervision agreements approved',
  },
  'first-hour': { day: 'the day of the first hour in the log', those: 'logs begun' },
  'last-hour': { day: 'the day of the last hour in the log', those: 'logs ended' },
};

/** The date of a person that picks a value or a version, in words. */
export function dayOf(anchor: Anchor): string {
  return WORDS[anchor].day;
}

/**
 * Says for whom something with dates stands.
 * @param span - calendar dates, both included; without them it stands for everybody.
 * @returns for one "applications received from January 1, 2016 on"; undefined where no date limits it.
 */
export function thoseWithin(
  anchor: Anchor,
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
): string | undefined {
  const { those } = WORDS[anchor];
  if (from !== undefined && until !== undefined) return `${those} from ${formatDate(from)} until ${formatDate(until)}`;
  if (from !== undefined) return `${those} from ${formatDate(from)} on`;
  return until === undefined ? undefined : `${those} until ${formatDate(until)}`;
}
