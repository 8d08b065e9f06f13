/** One refusal or failure: what the reader is told, which HTTP status carries it, and what the reader can do. */
export interface ErrorEntry {
  readonly status: number;
  readonly sentence: string;
  readonly remedy: string;
}

/** An entry of the catalog. */
export function entry(status: number, sentence: string, remedy: string): ErrorEntry {
  return { status, sentence, remedy };
}
