import type { DatabaseActivities, OutboundActivities } from '../../../activities/create-activities.ts';
import type { Dependencies } from '../../../activities/dependencies.ts';
import type { Program } from '../../db/program.ts';

/** Everything that a journey can have done. */
export type Activities = DatabaseActivities & OutboundActivities;

/** Where an activity is arranged: an organization of its own, and what activities reach. */
export interface Scene {
  readonly program: Program;
  readonly dependencies: Dependencies;
  readonly activities: Activities;
}

/** Puts on file what an activity needs, and gives what it is run with. */
export type Arrange<Name extends keyof Activities> = (scene: Scene) => Promise<Parameters<Activities[Name]>[0]>;

/** What the file of an activity says, `twice/<activity>.ts`. */
export interface Fixture {
  readonly arrange: Arrange<keyof Activities>;
  /** A table in which it leaves rows, or `nothing` where it only reads; any trace will do unless this is said. */
  readonly leaves?: string;
  /** True where a later run is to see what was written meanwhile, since it looks at the record as it is now. */
  readonly looksAnew?: boolean;
  /** Other things that it is run with, by what each is called, where it does something else with them. */
  readonly others?: Readonly<Record<string, Pick<Fixture, 'arrange' | 'leaves'>>>;
}
