/** Where a ring of keys is. */
export interface KeyPlace {
  /** The variable that can bring the keys themselves, for sentences. */
  readonly name: string;
  /** The keys themselves, as `id:base64,id:base64`; null takes those of the file. */
  readonly given: string | null;
  /** Absolute path of the file that holds them. */
  readonly path: string;
  /** Whether somebody named that file, so that it must be there. */
  readonly named: boolean;
  /** The id of the key that encrypts; null leaves it to the file, or takes the first of those given. */
  readonly current: string | null;
  /** Ids of keys that open nothing any more, beside those that the file names. */
  readonly retired: readonly string[];
}
