import { z } from 'zod';
import { caps } from './steps/caps.ts';
import { exclusions } from './steps/exclusions.ts';
import { gates } from './steps/gates.ts';

/**
 * One step of counting, from a closed list: a step may only lower an entry, and must say why.
 * Steps that say what supervision is (exclusions, gates) also take its evidence; caps leave the evidence.
 */
export const stepSchema = z.discriminatedUnion('kind', [...exclusions, ...gates, ...caps]);

/** One step of counting. */
export type Step = z.infer<typeof stepSchema>;

/** A step of one kind. */
export type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;

export { type UnitsPer } from './steps/common.ts';
