import { ASSOCIATE_NAMES, FULL_NAMES } from './credentials.ts';
import { type FactsFile } from './facts.ts';

/** The credential of those still supervised. */
export interface Associate {
  readonly title: string;
  readonly names: string[];
  readonly others: string[];
}

/** Whether a license has a credential for those still supervised. */
export function hasAssociate({ associateCredential }: FactsFile): boolean {
  return associateCredential !== null && !/^none$|not yet issued/i.test(associateCredential);
}

/** Guesses the names of the associate credential from how the facts write it. */
export function guessAssociate(facts: FactsFile): Associate {
  if (!hasAssociate(facts)) return { title: 'No associate credential', names: ['none'], others: [facts.license] };
  const written = (facts.associateCredential ?? '').replaceAll('licence', 'license');
  const parts = written
    .replaceAll(/\((optional|since [^)]*|tier one|non-independent|Act [^)]*|candidate|pre-licensed MFT)\)/g, '')
    .split(/\s+or\s+|\s*\/\s*|\s+then\s+|[(),]|\s+under registered supervision/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && part !== facts.license);
  const [first = written, ...rest] = parts;
  const names = [first, ...rest].flatMap((name) => [name, ...(ASSOCIATE_NAMES[name] ?? variantsOf(name))]);
  const title = ASSOCIATE_NAMES[first]?.[0] ?? first;
  const unique = [...new Set(names)].filter((name) => name !== title);
  const own = FULL_NAMES[facts.license];
  return {
    title,
    names: unique.length > 0 ? unique : [title],
    others: [facts.license, ...(own === undefined ? [] : [own])].filter(
      (name) => name !== title && !unique.includes(name),
    ),
  };
}

/** The abbreviation of a full name that is known, and the name without "Licensed" or "Registered". */
function variantsOf(name: string): string[] {
  const codes = Object.entries(ASSOCIATE_NAMES).filter(([, names]) => names.includes(name));
  const bare = name.replace(/^(Licensed|Registered) /, '');
  return [...codes.map(([code]) => code), ...(bare === name || bare.split(' ').length < 2 ? [] : [bare])];
}
