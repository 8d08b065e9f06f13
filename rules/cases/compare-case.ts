import { type RulebookCase } from '../rulebooks/schema/case-schema.ts';
import { type Outcome } from './outcome.ts';

type Expected = RulebookCase['expect'];

/** Hours come from whole minutes, so anything below this is arithmetic and no difference. */
const TOLERANCE = 1e-6;

const FIELDS = ['verdict', 'counted', 'required', 'short', 'binding'] as const;

/**
 * Compares what an evaluation comes to with what a case expects of it.
 * @returns one sentence for each expectation that is not fulfilled, empty when all are.
 */
export function compareCase(expected: Expected, outcome: Outcome): string[] {
  return [
    ...compareWhole(expected, outcome),
    ...compareRows(expected, outcome),
    ...compareAbsent(expected, outcome),
    ...compareLosses(expected, outcome),
  ];
}

function compareWhole({ verdict, path, version }: Expected, outcome: Outcome): string[] {
  return [
    ...(verdict === undefined ? [] : differ('the whole verdict', verdict, outcome.verdict)),
    ...(path === undefined ? [] : differ('the path taken', path, outcome.path)),
    ...(version === undefined ? [] : differ('the version of the rules', version, outcome.version)),
  ];
}

function compareRows({ requirements }: Expected, { rows }: Outcome): string[] {
  return Object.entries(requirements).flatMap(([id, wanted]) => {
    const row = rows.get(id);
    if (row === undefined) return [`${id} is no row of the evaluation`];
    const want: Partial<Record<(typeof FIELDS)[number], unknown>> = wanted;
    return FIELDS.flatMap((field) =>
      want[field] === undefined ? [] : differ(`${id} ${field}`, want[field], row[field]),
    );
  });
}

function compareAbsent({ absent = [] }: Expected, { rows }: Outcome): string[] {
  return absent.filter((id) => rows.has(id)).map((id) => `${id} is a row of the evaluation, and should be none`);
}

function compareLosses({ lostHours }: Expected, { lostMinutes }: Outcome): string[] {
  if (lostHours === undefined) return [];
  const names = new Set([...Object.keys(lostHours), ...lostMinutes.keys()]);
  return [...names].flatMap((name) =>
    differ(`hours lost to ${name}`, lostHours[name] ?? 0, (lostMinutes.get(name) ?? 0) / 60),
  );
}

function differ(what: string, wanted: unknown, found: unknown): string[] {
  const same =
    typeof wanted === 'number' && typeof found === 'number'
      ? Math.abs(wanted - found) < TOLERANCE
      : wanted === (found ?? null);
  return same ? [] : [`${what}: expected ${show(wanted)}, found ${show(found ?? null)}`];
}

function show(value: unknown): string {
  if (value === null) return 'none';
  return typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : String(value);
}
