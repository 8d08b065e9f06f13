import { UNKNOWN } from '../../../rules/engine/unknown.ts';
import { openContext } from '../../../rules/evaluate/evaluate-record.ts';
import { type CountingContext } from '../../../rules/counting/counting-context.ts';
import { type Measured } from '../../../rules/counting/measured.ts';
import { openSheet } from '../../../rules/counting/open-sheet.ts';
import { type Sheet } from '../../../rules/counting/sheet.ts';
import { takeMeasures } from '../../../rules/counting/take-measures.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { type Counting, countingSchema } from '../../../rules/rulebooks/schema/counting-schema.ts';
import { type Identity } from '../../../rules/rulebooks/schema/identity-schema.ts';
import { type Measure } from '../../../rules/rulebooks/schema/measure-schema.ts';
import { type Requirement, requirementSchema } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { type Step } from '../../../rules/rulebooks/schema/step-schema.ts';
import { type Parameter } from '../../../rules/rulebooks/schema/parameter-schema.ts';
import {
  type ExperienceRecord,
  type LogEntry,
  experienceRecordSchema,
} from '../../../rules/vocabulary/experience-record.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** One log entry: day, activity, hours, and what else it says. */
export type Line = readonly [on: string, activity: LogEntry['activity'], hours: number, more?: Partial<LogEntry>];

/** A number of law: its value and unit, or a parameter written out. */
export type Law = readonly [value: number, unit: Parameter['unit']] | Parameter;

/** What a test is about; everything else is usual. */
export interface Given {
  readonly log?: readonly Line[];
  readonly law?: Readonly<Record<string, Law>>;
  readonly measures?: Readonly<Record<string, Measure>>;
  /** Other categories than the usual ones. */
  readonly allCategories?: Readonly<Record<string, unknown>>;
  /** Categories besides the usual ones, after them. */
  readonly categories?: Counting['categories'];
  /** Steps of the rulebook besides the one for what is not signed; a test runs none unless it says so. */
  readonly steps?: readonly Step[];
  readonly record?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly uncounted?: Counting['uncounted'];
  readonly requirements?: readonly Partial<Requirement>[];
  readonly identity?: Partial<Identity>;
}

const WORK = { activities: ['counseling-individual', 'counseling-couple', 'counseling-family', 'documentation'] };
const DIRECT = { activities: ['counseling-individual', 'counseling-couple', 'counseling-family'] };
const SUPERVISION = { activities: ['supervision-individual', 'supervision-triadic', 'supervision-group'] };

const CATEGORIES = {
  work: { label: 'Work', select: WORK },
  direct: { label: 'Direct work', within: 'work', select: DIRECT },
  relational: {
    label: 'Couples and families',
    within: 'direct',
    select: { activities: ['counseling-couple', 'counseling-family'] },
  },
  'one-person': { label: 'One person', within: 'direct', select: { activities: ['counseling-individual'] } },
  'under-lcsw': { label: 'Work under an LCSW', within: 'work', select: { supervisorKinds: ['LCSW'] } },
  supervision: { label: 'Supervision', select: SUPERVISION },
  everything: {
    label: 'Work and supervision',
    select: { activities: [...WORK.activities, ...SUPERVISION.activities] },
  },
};

const PEOPLE = {
  settings: [
    { id: 'clinic', name: 'Clinic', jurisdiction: 'XX' },
    { id: 'school', name: 'School', jurisdiction: 'XX' },
  ],
  supervisors: [
    { id: 'reyes', name: 'Dr. Reyes', licenses: [{ jurisdiction: 'XX', license: 'LCSW', issuedOn: '2010-01-15' }] },
    { id: 'stone', name: 'Dr. Stone', licenses: [{ jurisdiction: 'XX', license: 'LMFT', issuedOn: '2010-01-15' }] },
  ],
};

/** A made-up license with a few categories and the numbers a test needs. */
export function aRulebook(given: Given): Rulebook {
  const { law = {}, measures = {}, steps = [], uncounted = [] } = given;
  const week = { startsOn: 'monday', note: 'none' };
  const unsigned = { id: 'unsigned', kind: 'unsigned', requirement: 'total', why: 'Not signed.' };
  const all = [unsigned, ...steps];
  const categories = given.allCategories ?? { ...CATEGORIES, ...given.categories };
  const counting = countingSchema.parse({ week, categories, uncounted, steps: all, measures });
  const numbers = Object.entries(law).map(([name, value]) => [
    name,
    isWritten(value) ? value : aNumber(name, ...value),
  ]);
  return {
    identity: {
      license: 'XX-TEST',
      title: 'Test license',
      jurisdiction: 'XX',
      profession: 'social-work',
      board: 'Board',
      readOn: '2026-01-01',
      version: '1',
      appliesTo: { by: 'application', note: 'everybody' },
      headline: 'total',
      sources: [{ title: 'None', url: null }],
      associate: { title: 'LMSW', names: ['LMSW'], others: [] },
      supervisors: {
        accepted: [
          { kind: 'LCSW', names: ['LCSW'] },
          { kind: 'LMFT', names: ['LMFT'] },
        ],
        others: [],
      },
      readings: [],
      notes: [],
      ...given.identity,
    },
    parameters: Object.fromEntries(numbers) as Rulebook['parameters'],
    counting,
    requirements: (given.requirements ?? []).map(aRequirement),
    sha256: 'abc',
  };
}

/** A floor of the text itself, unless it says otherwise. */
export function aRequirement(requirement: Partial<Requirement>): Requirement {
  const { id = 'row' } = requirement;
  const usual = { id, label: id, kind: 'floor', citation: null, confidence: 'statute', sourceUrl: null } as const;
  return requirementSchema.parse({ ...usual, ...requirement });
}

function isWritten(law: Law): law is Parameter {
  return 'unit' in law;
}

function aNumber(label: string, value: number, unit: Parameter['unit']): Parameter {
  const source = { citation: null, confidence: 'statute', source: null } as const;
  return { label, unit, by: 'application', values: [{ value, ...source }] };
}

/** A record of one person; every entry is in the clinic under Dr. Reyes and signed unless it says otherwise. */
export function aRecord({ log = [], record = {} }: Given): ExperienceRecord {
  const lines = log.map(([on, activity, hours, more], index) => ({
    id: `e${String(index).padStart(5, '0')}`,
    on,
    setting: 'clinic',
    supervisor: 'reyes',
    activity,
    minutes: Math.round(hours * 60),
    signedOn: on,
    ...more,
  }));
  const whole = { format: 'experience-record/1', person: { id: 'p' }, ...PEOPLE, ...record, log: lines };
  return experienceRecordSchema.parse(whole);
}

/** The sheet of a case before any step has run, and what it is counted by. */
export function aSheet(given: Given): { sheet: Sheet; context: CountingContext } {
  const context = openContext(aRulebook(given), aRecord(given), plainDate(given.asOf ?? '2030-01-01'));
  return { sheet: openSheet(context), context };
}

/**
 * Takes one figure of a case.
 * @param change - what steps would have done to the sheet before.
 */
export function figure(measure: Measure, given: Given = {}, change: (sheet: Sheet) => void = () => {}): Measured {
  const { sheet, context } = aSheet({ ...given, measures: { ...given.measures, figure: measure } });
  change(sheet);
  const taken = takeMeasures(sheet, context).get('figure');
  if (taken === undefined) throw new Error('The figure was not taken');
  return taken;
}

/** The value of a figure; hours for minutes when a test thinks in hours. */
export function valueOf(measure: Measure, given: Given = {}, change?: (sheet: Sheet) => void): Measured['value'] {
  return figure(measure, given, change).value;
}

/** The value of a figure in minutes, as hours; `unknown` where nobody can tell. */
export function hoursOf(measure: Measure, given: Given = {}, change?: (sheet: Sheet) => void): number | 'unknown' {
  const value = valueOf(measure, given, change);
  if (value === UNKNOWN) return 'unknown';
  return typeof value === 'number' ? value / 60 : NaN;
}

/** The same line on so many days, each so many days after the one before. */
export function repeat(times: number, everyDays: number, [on, activity, hours, more]: Line): Line[] {
  const first = plainDate(on);
  return Array.from({ length: times }, (_, index) => [addDays(first, index * everyDays), activity, hours, more ?? {}]);
}
