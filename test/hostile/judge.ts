import type { Answer } from './send-strike.ts';
import type { Strike } from './strikes.ts';

/** What only the inside of a program says: stacks, files, the words of the database. */
const INSIDE = [
  /\n\s+at .+[(/].+:\d+:\d+/,
  /node_modules|node:internal|file:\/\/\/[^e]/,
  /syntax error at or near|invalid input syntax|violates \w+(-\w+)? constraint|relation "\w+"|column "\w+"|duplicate key value/,
  /\b(TypeError|RangeError|SyntaxError|ReferenceError|QueryFailed|DriverException)\b/,
  /select .+ from "\w+"|insert into "\w+"|organization_id/,
];

/** Everything that is wrong with one answer; empty where nothing is. */
export function faultsOf(strike: Strike, { status, headers, text }: Answer): string[] {
  const say = (fault: string) => `${strike.payload.family} in ${strike.place}: ${fault}`;
  const without = text.replaceAll(strike.payload.mark, '');
  return [
    ...(status >= 500 || status === 0 ? [say(`${String(status)} ${text.slice(0, 200)}`)] : []),
    ...INSIDE.filter((words) => words.test(without)).map((words) => say(`tells ${String(words)}`)),
    ...(strike.unknownField && status < 400 ? [say(`took a field that there is not (${String(status)})`)] : []),
    ...(/^x-hx/im.test(headers) ? [say('made a header of its own')] : []),
    ...(leadsElsewhere(headers) ? [say('leads to another site')] : []),
    ...(/\bHX_RAN\b/.test(text) ? [say('was run')] : []),
  ];
}

function leadsElsewhere(headers: string): boolean {
  const to = /^location\n?:? ?(.*)$/im.exec(headers)?.[1];
  return to !== undefined && (/^\/[/\\]/.test(to) || /^[a-z]+:/i.test(to));
}
