/** The professions whose licenses can be sought. */
export const PROFESSIONS = ['mft', 'counselor', 'social-work'] as const;

/** One of the professions. */
export type Profession = (typeof PROFESSIONS)[number];

/** The words a person reads for each profession. */
export const PROFESSION_LABELS: Readonly<Record<Profession, string>> = {
  mft: 'Marriage and family therapy',
  counselor: 'Counseling',
  'social-work': 'Clinical social work',
};
