import { z } from 'zod';
import { changesSchema } from './change-schema.ts';
import { ANCHORS, DEGREES, dateText } from './parameter-schema.ts';

const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** A license by all the names it goes by; case, spaces and hyphens make no difference. */
const credentialSchema = z.strictObject({ kind: z.string(), names: z.array(z.string()).min(1) });

/** Rules of another structure that stand for people of other days: what must be changed in the files as they stand. */
const versionSchema = z
  .strictObject({
    id: name,
    /** The first and the last day of the date that `appliesTo` names; without one it stands from or for ever. */
    from: dateText.optional(),
    until: dateText.optional(),
    citation: z.string(),
    note: z.string().optional(),
    changes: changesSchema,
  })
  .refine(({ from, until }) => (from ?? until) !== undefined, { error: 'a first or a last day' });

/** How an open text is read; with `changes` the other reading can be asked for. */
const readingSchema = z
  .strictObject({ id: name, takes: z.string(), instead: z.string().optional(), changes: changesSchema.optional() })
  .refine(({ instead, changes }) => changes === undefined || instead !== undefined, {
    error: 'the other reading in words',
  });

/**
 * A choice the law leaves to the person: to be judged as if some dates were others (an application under the former rules),
 * or by another version (`gives`). Both ways are evaluated and shown, and the better one speaks. Hours are counted by the
 * real dates either way.
 */
const electionSchema = z
  .strictObject({
    id: name,
    label: z.string(),
    /** Who has the choice: people whose date lies in this range. */
    offered: z.strictObject({ by: z.enum(ANCHORS), from: dateText.optional(), until: dateText.optional() }),
    asIf: z.partialRecord(z.enum(ANCHORS), dateText).optional(),
    gives: z.string().optional(),
    citation: z.string(),
  })
  .refine(({ asIf, gives }) => (asIf ?? gives) !== undefined, { error: 'dates or a version that it gives' });

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
  /** Choices the law leaves to the person. */
  elections: z.array(electionSchema).min(1).optional(),
  /** Rules of other days; together with `appliesTo` they leave no day without rules and none with two. */
  versions: z.array(versionSchema).min(1).optional(),
  readings: z.array(readingSchema),
  notes: z.array(z.string()),
});

/** The identity of a rulebook. */
export type Identity = z.infer<typeof identitySchema>;
