import { type Fact, type FactsFile } from '../../../../rules/drafting/facts.ts';

/** One made-up fact: the kind, the number and what it is about; the rest is the same for all. */
export function fact(part: Partial<Fact> & Pick<Fact, 'id' | 'kind'>): Fact {
  return {
    category: part.id,
    note: '',
    citation: `Code § ${part.id}`,
    sourceUrl: 'https://example.org/law',
    confidence: 'statute',
    ...part,
  };
}

/** A made-up facts file. */
export function factsOf(requirements: Fact[], rest: Partial<FactsFile> = {}): FactsFile {
  return {
    jurisdiction: 'ZZ',
    profession: 'social-work',
    license: 'LCSW',
    licenseName: 'Licensed Clinical Social Worker',
    associateCredential: 'LMSW',
    board: 'Board of Social Work',
    asOf: '2026-10',
    openQuestions: [],
    requirements,
    ...rest,
  };
}

/** A plain license: a total, direct hours in it, supervision, time, a ratio, a group cap, a registration, a supervisor. */
export const PLAIN = factsOf([
  fact({
    id: 'total-hours',
    kind: 'minHours',
    value: 3000,
    unit: 'hours',
    category: 'total',
    note: 'After the master.',
  }),
  fact({ id: 'direct', kind: 'minHours', value: 1500, unit: 'hours', category: 'direct client contact' }),
  fact({ id: 'min-months', kind: 'minDuration', value: 24, unit: 'months', category: 'total' }),
  fact({ id: 'supervision-hours', kind: 'supervisionMinHours', value: 100, unit: 'hours', category: 'supervision' }),
  fact({ id: 'ratio', kind: 'supervisionRatio', value: 2, unit: 'hours', perHours: 40, category: 'supervision' }),
  fact({ id: 'monthly', kind: 'supervisionRatio', value: 4, unit: 'hours', period: 'month', category: 'supervision' }),
  fact({ id: 'group-cap', kind: 'supervisionGroupCap', value: 50, unit: 'hours', category: 'group' }),
  fact({
    id: 'video',
    kind: 'supervisionMode',
    category: 'tele-supervision',
    note: 'Live video.',
    audioOnly: false,
    remoteAllowed: true,
  }),
  fact({ id: 'log', kind: 'evaluation', category: 'log', note: 'Signed by the supervisor.' }),
  fact({
    id: 'supervisor',
    kind: 'supervisorCredential',
    value: 2,
    unit: 'years',
    category: 'LCSW',
    trainingHours: 15,
  }),
  fact({ id: 'license-first', kind: 'registration', category: 'LMSW' }),
  fact({ id: 'plan', kind: 'registration', category: 'supervision plan', note: 'Approved before hours count.' }),
  fact({ id: 'degree', kind: 'degree', category: 'MSW' }),
  fact({ id: 'exam', kind: 'exam', category: 'ASWB Clinical' }),
]);

/** Direct hours only, numbers that changed, a share, old rules, and a maximum from memory. */
export const DIRECT_ONLY = factsOf(
  [
    fact({
      id: 'total-hours',
      kind: 'minHours',
      value: 1000,
      unit: 'hours',
      category: 'direct client contact',
      effectiveFrom: '2020-07-01',
      previous: { value: 1500 },
    }),
    fact({ id: 'relational-hours', kind: 'minHours', value: 50, unit: 'percent', category: 'couples and families' }),
    fact({ id: 'old-rule', kind: 'minHours', value: 4000, unit: 'hours', category: 'total', status: 'superseded' }),
    fact({
      id: 'supervision-hours',
      kind: 'supervisionMinHours',
      value: 200,
      unit: 'hours',
      category: 'supervision',
      note: 'Half with an LMFT.',
    }),
    fact({
      id: 'video-cap',
      kind: 'supervisionMode',
      value: 50,
      unit: 'percent',
      category: 'remote maximum',
      remoteAllowed: true,
    }),
    fact({
      id: 'group-cap',
      kind: 'supervisionGroupCap',
      value: 20,
      unit: 'hours',
      category: 'group',
      confidence: 'recall',
    }),
    fact({ id: 'exam-national', kind: 'exam', category: 'AMFTRB National MFT Examination' }),
  ],
  {
    profession: 'mft',
    license: 'LMFT',
    licenseName: 'Licensed Marriage and Family Therapist',
    associateCredential: 'None',
  },
);

/** Hours or years: two ways to the license, and a fact that no log shows. */
export const TWO_PATHS = factsOf([
  fact({
    id: 'hours-path',
    kind: 'minHours',
    value: 4000,
    unit: 'hours',
    category: 'supervised social work',
    path: 'hours',
  }),
  fact({ id: 'years-path', kind: 'minDuration', value: 2, unit: 'years', category: 'employment', path: 'years' }),
  fact({ id: 'populations', kind: 'minHours', value: 30, unit: 'percent of clients', category: 'populations' }),
  fact({ id: 'supervision-hours', kind: 'supervisionMinHours', value: 110, unit: 'hours', category: 'supervision' }),
  fact({ id: 'yearly-cap', kind: 'periodCap', value: 1800, unit: 'hours', category: 'total', period: '12 months' }),
]);
