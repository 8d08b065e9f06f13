import { z } from 'zod';
import { type DocumentKind, documentKindsOf } from '../vocabulary/document.ts';
import { isLicenseCodeShape } from '../vocabulary/license-code.ts';
import { parsePlainDate } from '../vocabulary/plain-date.ts';

/** How often a form is needed: `setting` is once for each place, `employer-and-year` once for each place and calendar year. */
export const PER = ['once', 'supervisor', 'setting', 'supervisor-and-setting', 'employer-and-year'] as const;

/** When a form is needed. `on-request`: only when the board asks for it. */
export const WHEN = [
  'always',
  'paid-setting',
  'volunteer-setting',
  'supervisor-not-employed-there',
  'out-of-state-supervisor',
  'on-request',
] as const;

/** From which event a clock of the board runs. */
export const AFTER = ['start-of-supervision', 'end-of-supervision'] as const;

const date = z.string().refine((text) => parsePlainDate(text) !== null, 'a calendar date, YYYY-MM-DD');
const journeyKinds = documentKindsOf('journey') as [DocumentKind, ...DocumentKind[]];
const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

const source = {
  citation: z.string().min(1),
  confidence: z.enum(['statute', 'board', 'secondary', 'recall']),
  source: z.url().nullable(),
  checkedOn: date,
};

/** What is only remembered has no address; everything else names where it was read. */
const readSomewhere = (row: { readonly confidence: string; readonly source: string | null }): boolean =>
  row.confidence === 'recall' || row.source !== null;

const itemSchema = z
  .strictObject({
    id: name,
    name: z.string().min(1),
    per: z.enum(PER),
    sentBy: z.enum(['applicant', 'supervisor']),
    /** `either` also where no text was seen that asks for one kind. */
    signature: z.enum(['wet', 'electronic', 'either', 'none']),
    route: z.enum(['paper', 'upload', 'portal', 'either']),
    when: z.enum(WHEN),
    /** Only for agreements that begin on or after, or on or before this day: the board changed its forms. */
    agreementsFrom: date.optional(),
    agreementsUntil: date.optional(),
    /** A clock that the board itself sets, in days after the event. */
    due: z.strictObject({ days: z.int().positive(), after: z.enum(AFTER) }).optional(),
    /** The kind of document that is wanted on file from the beginning of supervision, and not only in the packet. */
    onFile: z.enum(journeyKinds).optional(),
    ...source,
  })
  .refine(readSomewhere, { error: 'a source, unless it is only remembered' })
  .refine(({ per, when }) => when === 'always' || when === 'on-request' || per !== 'once', {
    error: 'a condition about places or supervisors needs a form for each of them',
  })
  .refine(({ per, due }) => due === undefined || per.startsWith('supervisor'), {
    error: 'a clock of supervision needs a form for each supervisor',
  });

/** What the board of one license asks for; without items the general list stands in, which decides nothing. */
export const packetListSchema = z
  .strictObject({
    license: z.string().refine(isLicenseCodeShape, 'a license code').nullable(),
    note: z.string().min(1).optional(),
    /** The text by which supervision goes on until the license is issued. */
    supervisionUntilLicensed: z.strictObject(source).refine(readSomewhere).optional(),
    items: z.array(itemSchema).min(1).optional(),
  })
  .refine(({ items = [] }) => new Set(items.map(({ id }) => id)).size === items.length, { error: 'each id once' });

/** One form or enclosure that a board asks for. */
export type PacketListItem = z.infer<typeof itemSchema>;

/** A text, where it was read, and how sure that is. */
export interface PacketCitation {
  readonly citation: string;
  readonly confidence: PacketListItem['confidence'];
  readonly source: string | null;
  readonly checkedOn: string;
}

/** The forms and enclosures of a packet for one license. */
export interface PacketList {
  readonly license: string;
  /** Whether nobody has read what this board asks: the list is only what boards commonly ask. */
  readonly general: boolean;
  readonly note: string | null;
  readonly supervisionUntilLicensed: PacketCitation | null;
  readonly items: readonly PacketListItem[];
}
