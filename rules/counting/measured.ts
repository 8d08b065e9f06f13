import { type UNKNOWN } from '../engine/unknown.ts';

/** One figure measured from the sheet, with a remark for people where the figure alone would puzzle them. */
export interface Measured {
  /** Minutes for hours, months for spans, a number for counts, a word for yes and no. */
  readonly value: number | string | typeof UNKNOWN;
  readonly remark?: string | undefined;
}
