import { type Bench, checkRulebook } from '../../rules/checking/check-rulebook.ts';
import { type LicenseReport } from '../../rules/checking/license-report.ts';
import { findUnindexed } from '../../rules/checking/lints/find-unindexed.ts';
import { loadEquivalents, readCases } from '../../rules/rulebooks/load-cases.ts';
import { loadRulebook } from '../../rules/rulebooks/load-rulebook.ts';
import { listSummaries } from '../../rules/rulebooks/rulebook-index.ts';
import { type PlainDate } from '../../rules/vocabulary/plain-date.ts';

/** One license to be put on the bench. */
export interface CheckRequest {
  readonly license: string;
  readonly today: PlainDate;
  /** The address of the folder that holds all rulebooks; that of the program unless given. */
  readonly rulebooks?: string | undefined;
  /** `full`: only where the rulebook must be proved in full. */
  readonly mutate: 'always' | 'full' | 'never';
}

/** What came of it. */
export interface Checked {
  readonly report: LicenseReport;
  readonly milliseconds: number;
}

type Files = Pick<Bench, 'rulebook' | 'read' | 'equivalents'>;

/** Reads one license's files and puts its rulebook on the bench; files that cannot be read are problems, not errors. */
export async function checkLicense(request: CheckRequest): Promise<Checked> {
  const start = performance.now();
  const report = await reportOn(request);
  return { report, milliseconds: performance.now() - start };
}

async function reportOn({ license, today, mutate, rulebooks }: CheckRequest): Promise<LicenseReport> {
  const files = readFiles(license, rulebooks === undefined ? undefined : new URL(rulebooks));
  if ('problem' in files) return unreadable(license, files.problem);
  const report = await checkRulebook({ ...files, today, mutate });
  // Only the rulebooks of this program are listed.
  const listed = rulebooks === undefined ? listSummaries().find((summary) => summary.license === license) : undefined;
  return { ...report, problems: [...report.problems, ...findUnindexed(files.rulebook, listed ?? null)] };
}

/** Whatever keeps files from being read is their author's to correct. */
function readFiles(license: string, from: URL | undefined): Files | { readonly problem: string } {
  try {
    return {
      rulebook: loadRulebook(license, from),
      read: readCases(license, from),
      equivalents: loadEquivalents(license, from),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function unreadable(license: string, message: string): LicenseReport {
  const none = { done: 0, of: 0 };
  const remedy = 'correct it, for until then nothing else can be checked';
  return {
    license,
    full: false,
    cases: 0,
    conditions: none,
    steps: none,
    thresholds: null,
    structure: null,
    survivors: [],
    equivalents: [],
    problems: sentencesOf(message).map((says) => ({ file: '', place: '', says, remedy })),
    notes: [],
  };
}

/** A rulebook that is refused has a heading and then a list; anything else went wrong as a whole. */
function sentencesOf(message: string): string[] {
  const [heading = '', ...lines] = message.split('\n');
  const list = lines.join('\n');
  if (!heading.startsWith('The rulebook ')) return [oneLine(message)];
  const items = list.startsWith('✖') ? list.split(/^✖ /m) : lines;
  return items.map(oneLine).filter((item) => item !== '');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*(→ )?/g, ' ').trim();
}
