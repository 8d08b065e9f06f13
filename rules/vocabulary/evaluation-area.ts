/** What a supervisor looks at when they evaluate a supervisee. */
export const EVALUATION_AREAS = [
  'assessment',
  'treatment-planning',
  'intervention',
  'records',
  'ethics',
  'conduct',
  'use-of-supervision',
] as const;

/** One area of an evaluation. */
export type EvaluationArea = (typeof EVALUATION_AREAS)[number];

/** The words a person reads for each area. */
export const AREA_LABELS: Readonly<Record<EvaluationArea, string>> = {
  assessment: 'Assessment and diagnosis',
  'treatment-planning': 'Treatment planning',
  intervention: 'Work with clients',
  records: 'Records and reports',
  ethics: 'Ethics and law',
  conduct: 'Professional conduct',
  'use-of-supervision': 'Use of supervision',
};
