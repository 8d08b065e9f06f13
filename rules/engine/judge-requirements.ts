import { Engine, Fact, type RuleResult } from 'json-rules-engine';
import { type Condition } from '../rulebooks/schema/condition-schema.ts';
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

/** An engine with what it was built from. */
export interface BuiltEngine {
  readonly engine: Engine;
  /** How many rules it holds; each must answer. */
  readonly rules: number;
  /** The facts that its rules name, and no others are handed to it: each costs the engine some time. */
  readonly needs: readonly string[];
}

/** One engine per rulebook, built when first needed and kept as long as the rulebook. */
const engines = new WeakMap<Rulebook, BuiltEngine>();

/**
 * Compares the facts of one person with every requirement of a rulebook.
 * Safe to call many times at once: the engine is shared, and no run can end another.
 * @param facts - every fact the conditions name; UNKNOWN where nobody knows.
 * @returns a verdict for each requirement that has conditions, by id.
 * @throws Error when the engine lost a rule or two sides were not of the same kind.
 */
export async function judgeRequirements(rulebook: Rulebook, facts: Facts): Promise<Map<string, Verdict>> {
  return runEngine(engineOf(rulebook), facts);
}

/** The engine of a rulebook, ready to run. */
export function engineOf(rulebook: Rulebook): BuiltEngine {
  const built = engines.get(rulebook) ?? createEngine(rulebook.requirements.filter(stands));
  engines.set(rulebook, built);
  return built;
}

/**
 * Builds an engine for requirements: strict comparisons only, no paths, and a status that no run can change.
 * @param requirements - those without conditions are left out.
 */
export function createEngine(requirements: readonly Requirement[]): BuiltEngine {
  const engine = new Engine([], { pathResolver: refusePath });
  for (const name of BUILT_IN_OPERATORS) engine.removeOperator(name);
  for (const operator of STRICT_OPERATORS) engine.addOperator(operator);
  const needs = new Set<string>();
  let rules = 0;
  for (const { id, conditions } of requirements) {
    if (conditions === undefined) continue;
    engine.addRule({ name: id, conditions: structuredClone(conditions) as never, event: { type: id } });
    for (const fact of factsIn(conditions)) needs.add(fact);
    rules += 1;
  }
  return { engine: pinStatus(engine), rules, needs: [...needs] };
}

/**
 * Runs an engine and checks that every rule came back.
 * @throws Error when a fact is missing, a rule did not answer, or two sides were not of the same kind.
 */
export async function runEngine({ engine, rules, needs }: BuiltEngine, facts: Facts): Promise<Map<string, Verdict>> {
  const given: Record<string, Fact> = {};
  for (const name of needs) {
    if (!Object.hasOwn(facts, name)) throw new Error(`There is no fact ${name}`);
    // Stryker disable next-line ObjectLiteral,BooleanLiteral: to remember a fact would change no answer, it only takes time.
    given[name] = new Fact(name, facts[name], { cache: false });
  }
  const { results, failureResults } = await engine.run(given);
  const verdicts = new Map<string, Verdict>();
  for (const result of results) verdicts.set(result.name, verdictOf(result));
  for (const result of failureResults) verdicts.set(result.name, verdictOf(result));
  if (verdicts.size !== rules) throw new Error(`The rule engine answered ${verdicts.size} of ${rules} requirements`);
  return verdicts;
}

function factsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return [condition.fact, condition.value.fact];
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
  return Object.defineProperty(engine, 'status', { get: () => 'RUNNING', set: () => undefined });
}

function refusePath(): never {
  throw new Error('A condition may not reach into a fact by a path');
}

function stands({ superseded }: Requirement): boolean {
  return superseded === undefined;
}
