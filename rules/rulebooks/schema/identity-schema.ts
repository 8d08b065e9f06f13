import { z } from 'zod';
import { ANCHORS, DEGREES, dateText } from './parameter-schema.ts';

const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** A license by all the names it goes by; case, spaces and hyphens make no difference. */
const credentialSchema = z.strictObject({ kind: z.string(), names: z.array(z.string()).min(1) });

/** Who the rulebook is about: the license, its board, its sources, its versions and the readings taken. */
export const identitySchema = z.strictObject({
  license: z.string().regex(/^[A-Z]{2}-[A-Za-z-]+$/),
  title: z.string(),
  jurisdiction: z.string().regex(/^[A-Z]{2}$/),
  profession: z.enum(['mft', 'counselor', 'social-work']),
  board: z.string(),
  readOn: dateText,
  version: z.string(),
  /** To whom this version applies; somebody outside it is told so. */
  appliesTo: z.strictObject({
    by: z.enum(ANCHORS),
    from: dateText.optional(),
    until: dateText.optional(),
    note: z.string(),
  }),
  headline: name,
  sources: z.array(z.strictObject({ title: z.string(), url: z.string().nullable() })).min(1),
  /** `others` are names that the requirements use for something else; a name they do not use is a question. */
  associate: z.strictObject({ title: z.string(), names: z.array(z.string()).min(1), others: z.array(z.string()) }),
  supervisors: z.strictObject({ accepted: z.array(credentialSchema).min(1), others: z.array(z.string()) }),
  /** Ways to the license. One that names an answer or a degree is open only to those who gave or hold it. */
  paths: z
    .array(
      z.strictObject({
        id: name,
        label: z.string(),
        openWhenAnswered: name.optional(),
        openForDegree: z.enum(DEGREES).optional(),
      }),
    )
    .min(2)
    .optional(),
  /**
   * A choice the law leaves to the person: to be judged as if some dates were others (an application under the former rules).
   * Both ways are evaluated and shown, and the better one speaks. Hours are counted by the real dates either way.
   */
  elections: z
    .array(
      z.strictObject({
        id: name,
        label: z.string(),
        /** Who has the choice: people whose date lies in this range. */
        offered: z.strictObject({ by: z.enum(ANCHORS), from: dateText.optional(), until: dateText.optional() }),
        asIf: z.partialRecord(z.enum(ANCHORS), dateText),
        citation: z.string(),
      }),
    )
    .min(1)
    .optional(),
  readings: z.array(z.strictObject({ id: name, takes: z.string(), instead: z.string().optional() })),
  notes: z.array(z.string()),
});

/** The identity of a rulebook. */
export type Identity = z.infer<typeof identitySchema>;
