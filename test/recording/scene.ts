import type { Client } from '@temporalio/client';

/** A workflow that a scene has played, to be recorded under a name. */
export interface Played {
  /** What its files are named after, for one `application`. */
  readonly name: string;
  readonly client: Client;
  readonly workflowId: string;
  /** The database of the scene, under the role that migrates it. */
  readonly adminUrl: string;
}

/**
 * Something that happens in workflows of the present version.
 * @param record - takes the histories while the servers of the scene still run.
 */
export type Scene = (record: (played: Played) => Promise<void>) => Promise<void>;
