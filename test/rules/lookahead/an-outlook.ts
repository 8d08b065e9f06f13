import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { type Outlook } from '../../../rules/lookahead/look.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type Block, buildRecord } from '../support/build-record.ts';
import { standardFacts } from '../support/standard-facts.ts';

/** Somebody in order whose application is not yet with the board, looked at on a day. */
export function anOutlook(license: string, asOf: string, blocks: readonly Block[], facts: object = {}): Outlook {
  const { application: _, ...standard } = standardFacts(license);
  const read = readRecord(buildRecord({ ...standard, ...facts }, blocks));
  if (!read.ok) throw new Error(read.problems.map(({ path, expected }) => `${path}: ${expected}`).join('\n'));
  const rulebook = loadRulebook(license);
  const look: Outlook['look'] = (record, on) => evaluateRecord({ rulebook, record, asOf: on });
  return { look, record: read.record, asOf: plainDate(asOf) };
}

/** So many weeks of twenty direct hours and what supervision they owe in California. */
export function californiaWeeks(from: string, weeks: number): Block {
  return {
    from,
    weeks,
    each: [
      { on: 'mon', activity: 'counseling-individual', hours: 10 },
      { on: 'tue', activity: 'counseling-family', hours: 8 },
      { on: 'wed', activity: 'supervision-individual', hours: 2 },
      { on: 'thu', activity: 'documentation', hours: 4 },
    ],
  };
}
