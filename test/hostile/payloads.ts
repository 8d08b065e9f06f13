import { randomFrom } from '../promises/one-wins/random.ts';

/** What somebody with bad intent would send, and the word in it by which it is found again wherever it is kept. */
export interface Payload {
  readonly family: Family;
  readonly mark: string;
  readonly value: unknown;
}

/** The kinds of what is sent. */
export type Family = keyof typeof FAMILIES;

type Make = (mark: string, dice: () => number) => unknown;

/** A list from which one is taken by chance. */
const oneOf =
  (...makers: readonly ((mark: string) => unknown)[]): Make =>
  (mark, dice) =>
    makers[Math.floor(dice() * makers.length)]?.(mark);

/** So many characters that what is slow with long texts shows it. */
const LONG = 60_000;

/** A text for each kind of mistake that a program of this kind could make with it. */
const FAMILIES = {
  script: oneOf(
    (mark) => `<script data-hx>hxRan('${mark}')</script>`,
    (mark) => `<img src=x onerror="hxRan('${mark}')" data-hx>`,
    (mark) => `"><svg onload=hxRan('${mark}') data-hx>`,
    (mark) => `' autofocus onfocus='hxRan("${mark}")' data-hx='`,
    (mark) => `</title></textarea></script><hx-evil data-hx>${mark}`,
    (mark) => `javascript:hxRan('${mark}')//`,
    (mark) => `<a href="javascript:hxRan('${mark}')" data-hx>x</a>`,
    (mark) => `<iframe srcdoc="<script>top.hxRan('${mark}')</script>" data-hx></iframe>`,
    (mark) => `<div hx-get="/queue" hx-trigger="load" hx-on:load="hxRan('${mark}')" data-hx>`,
    (mark) => `&lt;script data-hx&gt;hxRan('${mark}')&lt;/script&gt;`,
  ),
  sql: oneOf(
    (mark) => `${mark}'; drop table person; --`,
    (mark) => `${mark}' or '1'='1`,
    (mark) => `${mark}') union all select password from pg_shadow --`,
    (mark) => `${mark}'||pg_sleep(5)||'`,
    (mark) => `${mark}\\'; copy person to program 'id' --`,
    (mark) => `$$${mark}$$; commit;`,
    (mark) => `${mark}?::uuid :name $1`,
  ),
  template: oneOf(
    (mark) => `\${7*7}${mark}`,
    (mark) => `{{7*7}}${mark}{{constructor.constructor('hxRan()')()}}`,
    (mark) => `${mark}%s%n%x%o%j`,
    (mark) => `<%= 7*7 %>${mark}`,
    (mark) => `#{7*7}${mark}{problems}{supervisor}`,
  ),
  characters: oneOf(
    (mark) => `${mark}\0end`,
    (mark) => `${mark}\ud800`,
    (mark) => `\udc00${mark}`,
    (mark) => `${mark}\u202egnp.exe`,
    (mark) => `\u2066${mark}\u2069\u200b\ufeff`,
    (mark) => `${mark}${'\u0301'.repeat(180)}`,
    (mark) => `${mark}\u0000\u0001\u0008\u001b[31m\u007f\uffff`,
    (mark) => `${mark}𝒳\u{10ffff}`,
  ),
  size: oneOf(
    (mark) => mark + 'x'.repeat(LONG),
    (mark) => nested([mark], 3_000),
    (mark) => Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`${mark}${String(index)}`, index])),
    (mark) => Array.from({ length: 5_000 }, () => mark),
  ),
  prototype: oneOf(
    (mark) => new Raw(`{"__proto__":{"polluted":"${mark}"}}`),
    (mark) => new Raw(`{"constructor":{"prototype":{"polluted":"${mark}"}}}`),
    (mark) => new Raw(`{"toString":"${mark}","hasOwnProperty":1,"valueOf":null}`),
  ),
  path: oneOf(
    (mark) => `../../../../etc/passwd#${mark}`,
    (mark) => `..\\..\\${mark}`,
    (mark) => `%2e%2e%2f${mark}`,
    (mark) => `/${mark}/..;/`,
    (mark) => `file:///etc/passwd?${mark}`,
    (mark) => `//${mark}.example.test/`,
    (mark) => `/\\${mark}.example.test`,
    (mark) => `.`.repeat(2) + `/${mark}\0.pdf`,
  ),
  lines: oneOf(
    (mark) => `${mark}\r\nX-Hx: ${mark}`,
    (mark) => `${mark}\nBcc: ${mark}@example.test`,
    (mark) => `${mark}\r\n\r\n<script data-hx>hxRan('${mark}')</script>`,
    (mark) => `${mark}\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nX-HX:${mark}`,
    (mark) => `${mark}\u2028X-Hx: 1\u2029\u0085`,
  ),
  slow: oneOf(
    (mark) => `${mark}${'a'.repeat(30_000)}!`,
    (mark) => `${'a@'.repeat(10_000)}${mark}`,
    (mark) => `${mark}${' '.repeat(30_000)}x`,
    (mark) => `${'1'.repeat(30_000)}${mark}`,
    (mark) => `${'2026-11-'.repeat(4_000)}${mark}`,
    (mark) => `${'('.repeat(20_000)}${mark}`,
  ),
  formula: oneOf(
    (mark) => `=HYPERLINK("http://x.test/${mark}","x")`,
    (mark) => `+${mark}|cmd|' /C calc'!A0`,
    (mark) => `@SUM(${mark})`,
    (mark) => `-2+3+${mark}`,
    (mark) => `\t=${mark}`,
  ),
  type: oneOf(
    (mark) => [mark],
    (mark) => ({ value: mark, $ne: null }),
    () => null,
    () => true,
    () => new Raw('1e999'),
    () => new Raw('-0'),
    () => 2 ** 53,
    () => -1.5,
    () => '',
    (mark) => ({ length: 1, 0: mark }),
    () => 'NaN',
    () => [],
  ),
} as const satisfies Readonly<Record<string, Make>>;

const NAMES = Object.keys(FAMILIES) as Family[];

/** JSON that JavaScript has no value for. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * The payload of one number: the same for the same seed.
 * @param index - its number in the run; every kind comes in turn.
 */
export function payloadOf(seed: number, index: number): Payload {
  const family = NAMES[index % NAMES.length] ?? 'script';
  const mark = `hx${String(seed)}x${String(index)}z`;
  return { family, mark, value: FAMILIES[family](mark, randomFrom(seed * 1_000_003 + index)) };
}

/** The payload as text, for where only text goes. */
export function textOf({ value }: Pick<Payload, 'value'>): string {
  return typeof value === 'string' ? value : writeJson(value);
}

/** Writes JSON with raw parts in it, and with keys that JSON.stringify would take for something else. */
export function writeJson(value: unknown): string {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${writeJson(one)}`);
  return `{${fields.join(',')}}`;
}

function nested(core: unknown, depth: number): Raw {
  return new Raw('['.repeat(depth) + writeJson(core) + ']'.repeat(depth));
}
