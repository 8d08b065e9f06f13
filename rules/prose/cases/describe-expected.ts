import { formatAmount } from '../../explain/format-amount.ts';
import { type RulebookCase } from '../../rulebooks/schema/case-schema.ts';
import { type Lookup } from '../lookup.ts';
import { type Requirement } from '../../rulebooks/schema/requirement-schema.ts';
import { amountWords } from '../words/amount-words.ts';
import { quote } from '../words/join-words.ts';

type Expected = RulebookCase['expect'];

/** What a case may expect of one requirement. */
interface ExpectedRow {
  readonly verdict?: string | undefined;
  readonly counted?: number | null | undefined;
  readonly required?: number | null | undefined;
  readonly short?: number | null | undefined;
  readonly binding?: boolean | undefined;
}

/** Says what must come out of a case: the whole, each requirement named, and every hour lost. */
export function describeExpected({ verdict, path, requirements, lostHours }: Expected, lookup: Lookup): string[] {
  const ways = lookup.rulebook.identity.paths ?? [];
  const label = (id: string) => quote(lookup.requirement(id).label);
  return [
    ...(verdict === undefined ? [] : [`All of it together: ${verdict}.`]),
    ...(path === undefined ? [] : [`By the way ${quote(ways.find(({ id }) => id === path)?.label ?? path)}.`]),
    ...Object.entries(requirements).map(([id, row]) => `${label(id)}: ${rowWords(id, row, lookup)}.`),
    ...Object.entries(lostHours ?? {}).map(([id, hours]) => `${hoursWords(hours)} lost to ${label(id)}.`),
    ...(lostHours !== undefined && Object.keys(lostHours).length === 0 ? ['No hour is lost.'] : []),
  ];
}

function rowWords(id: string, expected: ExpectedRow, { rulebook }: Lookup): string {
  const { verdict, counted, required, short, binding } = expected;
  const unit = rulebook.requirements.find((one) => one.id === id)?.unit;
  const parts = [
    verdict,
    figure(counted, unit, 'counted'),
    figure(required, unit, 'required'),
    figure(short, unit, 'short'),
    binding === undefined ? undefined : binding ? 'binding' : 'not binding',
  ].filter((part) => part !== undefined);
  return parts.join('; ');
}

function figure(value: number | null | undefined, unit: Requirement['unit'], what: string): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return `no number ${what}`;
  return `${unit === undefined ? formatAmount(value) : amountWords(value, unit)} ${what}`;
}

function hoursWords(hours: number): string {
  return hours === 1 ? '1 hour is' : `${formatAmount(hours)} hours are`;
}
