import { CATALOG, type CreditableError, describeRemedy } from '../../../rules/vocabulary/errors.ts';
import type { Problem } from '../parts/problem-alert.tsx';
import { readable } from '../words/readable.ts';

/** Tells an error of the catalog in the words of a page. */
export function problemOf(error: CreditableError): Problem {
  const { code, message, details } = error;
  const fields = fieldsOf(details['fields']);
  return {
    code,
    status: CATALOG[code].status,
    sentence:
      code === 'INPUT_INVALID' && fields.length > 0 ? 'Some of what was typed cannot be right.' : readable(message),
    remedy: fields.length > 0 ? 'Correct what is named and send it again.' : describeRemedy(code, details),
    fields: fields.map(({ path, expected }) => ({ path: nameOf(path), message: `must be ${expected}` })),
  };
}

interface Field {
  readonly path: string;
  readonly expected: string;
}

function fieldsOf(value: unknown): readonly Field[] {
  return Array.isArray(value) ? value.filter(isField) : [];
}

function isField(value: unknown): value is Field {
  return typeof value === 'object' && value !== null && 'path' in value && 'expected' in value;
}

/** `body.degree.awardedOn` is "Degree awarded on" to whoever typed it. */
function nameOf(path: string): string {
  const words = path
    .replace(/^(body|path|query)\.?/, '')
    .replaceAll(/\[\d+\]/g, '')
    .replaceAll('.', ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
