/** Something about a rulebook or its cases that its author should see to. */
export interface Problem {
  /** The file in the license's folder, for one `parameters.yaml` or `cases/too-fast.yaml`. */
  readonly file: string;
  /** Where in the file, in the file's own words; empty when it is the file as a whole. */
  readonly place: string;
  readonly says: string;
  /** What the author can do. */
  readonly remedy: string;
}

/** Writes a problem as one sentence. */
export function showProblem({ file, place, says, remedy }: Problem): string {
  return `${file}${place === '' ? '' : `, ${place}`}: ${says}; ${remedy}.`;
}
