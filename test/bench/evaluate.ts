import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { openSheet } from '../../rules/counting/open-sheet.ts';
import { runSteps } from '../../rules/counting/run-steps.ts';
import { takeMeasures } from '../../rules/counting/take-measures.ts';
import { engineOf } from '../../rules/engine/judge-requirements.ts';
import { type Facts } from '../../rules/engine/unknown.ts';
import { collectFacts } from '../../rules/evaluate/collect-facts.ts';
import { evaluateRecord, openContext } from '../../rules/evaluate/evaluate-record.ts';
import { loadRulebook } from '../../rules/rulebooks/load-rulebook.ts';
import { type Rulebook } from '../../rules/rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../../rules/vocabulary/experience-record.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import { columnsOf, judgeByHand } from './evaluate/floor-california.ts';
import { makeRecord } from './evaluate/make-record.ts';
import { runNaively } from './evaluate/naive-engine.ts';
import { type Contender, measureRounds } from './measure-rounds.ts';

const AS_OF = plainDate('2026-06-01');
const LICENSE = 'CA-LMFT';

/** What one size of log came to, in microseconds for one person. */
interface Figures {
  readonly entries: number;
  readonly evaluateMicros: number;
  readonly engineMicros: number;
  readonly naiveMicros: number;
  readonly floorMicros: number;
  readonly ratioToEngine: number;
  readonly ratioToFloor: number;
}

async function measure(rulebook: Rulebook, entries: number, rounds: number): Promise<Figures> {
  const record = makeRecord(entries);
  const contenders = contendersFor(rulebook, record);
  const micros = await measureRounds(contenders, rounds);
  const [evaluateMicros, engineMicros, naiveMicros, floorMicros] = contenders.map(
    ({ name }) => micros[name] ?? Number.NaN,
  );
  return figuresOf(
    entries,
    [evaluateMicros, engineMicros, naiveMicros, floorMicros].map((time) => time ?? Number.NaN),
  );
}

function figuresOf(entries: number, [evaluate = 0, engine = 0, naive = 0, floor = 0]: number[]): Figures {
  const round = (figure: number) => Math.round(figure * 100) / 100;
  return {
    entries,
    evaluateMicros: round(evaluate),
    engineMicros: round(engine),
    naiveMicros: round(naive),
    floorMicros: round(floor),
    ratioToEngine: round(evaluate / engine),
    ratioToFloor: round(evaluate / floor),
  };
}

function contendersFor(rulebook: Rulebook, record: ExperienceRecord): Contender[] {
  const facts = factsOf(rulebook, record);
  const { engine, needs } = engineOf(rulebook);
  const ready = Object.fromEntries(needs.map((name) => [name, facts[name]]));
  const columns = columnsOf(record);
  return [
    { name: 'evaluate', times: 100, run: () => evaluateRecord({ rulebook, record, asOf: AS_OF }) },
    { name: 'engine', times: 200, run: () => engine.run(ready) },
    { name: 'naive', times: 20, run: () => runNaively(rulebook, record, facts) },
    { name: 'floor', times: 400, run: () => judgeByHand(columns) },
  ];
}

function factsOf(rulebook: Rulebook, record: ExperienceRecord): Facts {
  const context = openContext(rulebook, record, AS_OF);
  const sheet = openSheet(context);
  runSteps(sheet, context);
  return collectFacts(sheet, context, takeMeasures(sheet, context));
}

/** Measures this engine whole, the rule engine alone, the rule engine used naively, and the floor, on the same records. */
export async function benchEvaluate(rounds: number): Promise<Figures & { license: string; growth: Figures[] }> {
  const rulebook = loadRulebook(LICENSE);
  const main = await measure(rulebook, 1000, rounds);
  const growth: Figures[] = [];
  for (const entries of [300, 3000, 5000]) growth.push(await measure(rulebook, entries, Math.max(3, rounds >> 1)));
  return { license: LICENSE, ...main, growth };
}

function asTable(rows: readonly Figures[]): string {
  return rows
    .map(
      (row) =>
        `${String(row.entries).padStart(5)} entries: whole ${row.evaluateMicros} µs, rule engine alone ${row.engineMicros} µs (ratio ${row.ratioToEngine}), used naively ${row.naiveMicros} µs, floor ${row.floorMicros} µs (ratio ${row.ratioToFloor})`,
    )
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { json, rounds } = new Command('bench:evaluate')
    .description('Times the whole evaluation against the rule engine alone, on the same records in the same run.')
    .option('--json', 'print one JSON object')
    .option('--rounds <n>', 'rounds; the median counts', (text) => Number.parseInt(text, 10), 31)
    .parse()
    .opts<{ json?: boolean; rounds: number }>();
  const figures = await benchEvaluate(rounds);
  process.stdout.write(
    json === true ? `${JSON.stringify(figures)}\n` : `${figures.license}\n${asTable([figures, ...figures.growth])}\n`,
  );
}
