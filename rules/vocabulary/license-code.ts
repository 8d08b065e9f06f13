/** The licenses whose rulebooks are complete. Shape: state, hyphen, the board's own abbreviation. */
export const LICENSE_CODES = ['CA-LMFT', 'FL-LMHC', 'AZ-LCSW', 'TX-LMFT', 'TX-LPC'] as const;

/** One of the licenses that can be sought. */
export type LicenseCode = (typeof LICENSE_CODES)[number];
