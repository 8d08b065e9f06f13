import { Engine, Fact, type RuleResult } from 'json-rules-engine';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Verdict } from '../vocabulary/evaluation.ts';
import { type TraceNode, judgeTree } from './judge-tree.ts';
import { STRICT_OPERATORS } from './strict-operators.ts';
import { type Facts } from './unknown.ts';

/** What the engine brings along; none of it is used. */
const BUILT_IN_OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

/** One engine per rulebook, built when first needed and kept as long as the rulebook. */
const engines = new WeakMap<Rulebook, Engine>();

/**
 * Compares the facts of one person with every requirement of a rulebook.
 * Safe to call many times at once: the engine is shared, and no run can end another.
 * @param facts - every fact the conditions name; UNKNOWN where nobody knows.
 * @returns a verdict for each requirement that has conditions, by id.
 * @throws Error when the engine lost a rule or two sides were not of the same kind.
 */
export async function judgeRequirements(rulebook: Rulebook, facts: Facts): Promise<Map<string, Verdict>> {
  const engine = engines.get(rulebook) ?? createEngine(rulebook.requirements.filter(hasConditions));
  engines.set(rulebook, engine);
  return runEngine(engine, rulebook.requirements.filter(hasConditions).length, facts);
}

/**
 * Builds an engine for requirements: strict comparisons only, no paths, and a status that no run can change.
 * @param requirements - those without conditions are left out.
 */
export function createEngine(requirements: readonly Requirement[]): Engine {
  const engine = new Engine([], { pathResolver: refusePath });
  for (const name of BUILT_IN_OPERATORS) engine.removeOperator(name);
  for (const operator of STRICT_OPERATORS) engine.addOperator(operator);
  for (const { id, conditions } of requirements) {
    if (conditions !== undefined)
      engine.addRule({ name: id, conditions: structuredClone(conditions) as never, event: { type: id } });
  }
  return pinStatus(engine);
}

/**
 * Runs an engine and checks that every rule came back.
 * @param expected - how many rules the engine holds.
 */
export async function runEngine(engine: Engine, expected: number, facts: Facts): Promise<Map<string, Verdict>> {
  const given = Object.entries(facts).map(([name, value]) => [name, new Fact(name, value, { cache: false })]);
  const { results, failureResults } = await engine.run(Object.fromEntries(given));
  const all = [...results, ...failureResults];
  if (all.length !== expected) throw new Error(`The rule engine answered ${all.length} of ${expected} requirements`);
  return new Map(all.map((result) => [result.name, verdictOf(result)]));
}

/** The engine's own yes must agree with ours; anything else means that the trace was misread. */
function verdictOf(result: RuleResult): Verdict {
  const verdict = judgeTree(result.conditions as unknown as TraceNode);
  if ((verdict === 'met') !== (result.result === true))
    throw new Error(`The trace of ${result.name} contradicts its result`);
  return verdict;
}

/** A run that ends marks the shared engine as finished, and others in flight would silently skip their rules. */
function pinStatus(engine: Engine): Engine {
  return Object.defineProperty(engine, 'status', { get: () => 'RUNNING', set: () => undefined, configurable: true });
}

function refusePath(): never {
  throw new Error('A condition may not reach into a fact by a path');
}

function hasConditions({ conditions, superseded }: Requirement): boolean {
  return conditions !== undefined && superseded === undefined;
}
