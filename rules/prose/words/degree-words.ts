/** The level of a degree, as it follows "with" or "of people with". */
export const DEGREE_WORDS = { master: 'a master’s degree', doctorate: 'a doctorate' } as const;
