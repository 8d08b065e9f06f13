/** What a log entry can be; the same words as in the public experience record. */
export const ACTIVITIES = [
  'counseling-individual',
  'counseling-couple',
  'counseling-family',
  'counseling-child',
  'counseling-group',
  'crisis',
  'assessment',
  'psychoeducation',
  'testing',
  'documentation',
  'consultation',
  'advocacy',
  'case-management',
  'training',
  'administration',
  'research',
  'observation-of-client-session',
  'supervision-individual',
  'supervision-triadic',
  'supervision-group',
  'other',
] as const;

/** One activity. */
export type Activity = (typeof ACTIVITIES)[number];

/** How work or supervision was held. */
export const MEDIA = ['in-person', 'video', 'audio'] as const;

/** One medium. */
export type Medium = (typeof MEDIA)[number];

/** The words a person reads for each activity. */
export const ACTIVITY_LABELS: Readonly<Record<Activity, string>> = {
  'counseling-individual': 'Individual counseling',
  'counseling-couple': 'Couple counseling',
  'counseling-family': 'Family counseling',
  'counseling-child': 'Counseling a child',
  'counseling-group': 'Group counseling',
  crisis: 'Crisis intervention',
  assessment: 'Assessment',
  psychoeducation: 'Psychoeducation',
  testing: 'Psychological testing',
  documentation: 'Notes and reports',
  consultation: 'Consultation',
  advocacy: 'Client-centered advocacy',
  'case-management': 'Case management',
  training: 'Workshops and training',
  administration: 'Administration',
  research: 'Research',
  'observation-of-client-session': 'Observed client session',
  'supervision-individual': 'Individual supervision',
  'supervision-triadic': 'Triadic supervision',
  'supervision-group': 'Group supervision',
  other: 'Other',
};
