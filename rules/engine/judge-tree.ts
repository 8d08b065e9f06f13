import { type Verdict } from '../vocabulary/evaluation.ts';
import { UNKNOWN } from './unknown.ts';

/** A node of the engine's raw trace. Its own summary drops what is needed here, so the trace itself is read. */
export type TraceNode = Readonly<Record<string, unknown>>;

/**
 * Judges a trace by three-valued logic: what is unknown can neither fulfill nor break a requirement by itself.
 * @param node - the engine's trace of one requirement.
 * @throws TypeError when a comparison was never made, so that nothing is judged on half a trace.
 */
export function judgeTree(node: TraceNode): Verdict {
  if (Array.isArray(node['all'])) return allOf(node['all'].map(judgeTree));
  if (Array.isArray(node['any'])) return anyOf(node['any'].map(judgeTree));
  if (typeof node['fact'] !== 'string' || typeof node['result'] !== 'boolean')
    throw new TypeError('A comparison was not made');
  if (node['factResult'] === UNKNOWN || node['valueResult'] === UNKNOWN) return 'unknown';
  return node['result'] ? 'met' : 'unmet';
}

/** Met when all are met, unmet as soon as one is unmet, else unknown. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) throw new TypeError('An empty group decides nothing');
  if (verdicts.includes('unmet')) return 'unmet';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}

/** Met as soon as one is met, unmet when all are unmet, else unknown. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) throw new TypeError('An empty group decides nothing');
  if (verdicts.includes('met')) return 'met';
  return verdicts.includes('unknown') ? 'unknown' : 'unmet';
}
