import { type JudgedRow } from '../evaluate/judged-row.ts';
import { formatAmount, formatClockHours } from './format-amount.ts';
import { joinClauses } from './join-clauses.ts';

/**
 * Says in one sentence how a requirement stands, so that a supervisee understands it.
 * @param judged - the requirement with its verdict and numbers.
 */
export function explainRow(judged: JudgedRow): string {
  return joinClauses([
    opening(judged),
    standing(judged),
    lossOf(judged),
    judged.remark,
    answerOf(judged),
    openQuestion(judged),
    ...judged.questions,
  ]);
}

/** A limit whose figures are there may still hang on an answer, such as an extension that was granted. */
function openQuestion({ row, verdict, would, required, counted }: JudgedRow): string | undefined {
  const isLimit = row.kind === 'cap' || row.kind === 'deadline';
  const isShown = required !== null && counted !== null;
  return isLimit && isShown && verdict === 'unknown' && would === 'unknown' ? row.question : undefined;
}

function opening({ row, would }: JudgedRow): string | undefined {
  if (row.notBinding !== undefined) return row.notBinding;
  if (row.confidence === 'recall')
    return `Unverified, ask the board: by what is remembered of the rule this would be ${would}.`;
  return undefined;
}

function standing(judged: JudgedRow): string {
  const { row } = judged;
  if (row.kind === 'floor' || row.kind === 'duration' || row.kind === 'rate') return amount(judged);
  if (row.kind === 'cap' || row.kind === 'deadline') return room(judged);
  if (row.kind === 'gate') return gate(judged);
  if (row.notBinding !== undefined) return '';
  return asked(judged);
}

function amount(judged: JudgedRow): string {
  const { row, required, counted, short, would, verdict } = judged;
  if (required === null || counted === null)
    return verdict === 'met'
      ? `${row.label}: kept.`
      : verdict === 'unmet'
        ? `${row.label}: not kept.`
        : `${row.label}: cannot be told yet.`;
  if (would === 'unmet' && short !== null && short > 0)
    return `${row.label}: ${formatAmount(counted)} of ${formatAmount(required)} ${unitOf(row.unit, required)}; ${missing(judged)}.`;
  const least = row.kind === 'rate' && row.owed === undefined ? 'at least ' : '';
  return `${row.label}: ${least}${formatAmount(counted)} ${unitOf(row.unit, counted)}; ${formatAmount(required)} required.`;
}

/** A rate that goes by the week or month cannot be made up, so nothing is to go. */
function missing({ row, short }: JudgedRow): string {
  const amountShort = formatAmount(short ?? 0);
  return row.kind === 'rate' && row.owed === undefined ? `short by ${amountShort}` : `${amountShort} to go`;
}

function room({ row, required, counted, would }: JudgedRow): string {
  if (required === null || counted === null)
    return would === 'unknown'
      ? (row.question ?? `${row.label}: cannot be told yet.`)
      : `${row.label}: ${would === 'met' ? 'kept' : 'not kept'}.`;
  return `${row.label}: ${formatAmount(counted)} of at most ${formatAmount(required)} ${unitOf(row.unit, required)}.`;
}

function gate({ row, verdict }: JudgedRow): string {
  if (verdict === 'met') return `${row.label}: everything that counts keeps to it.`;
  if (verdict === 'unmet') return `${row.label}: not fulfilled.`;
  return row.question ?? `${row.label}: cannot be told yet.`;
}

function asked({ row, verdict }: JudgedRow): string {
  if (verdict === 'met') return `${row.label}: shown.`;
  if (verdict === 'unmet') return `${row.label}: not fulfilled.`;
  return row.question ?? `${row.label}: no log can show this, so it needs an answer.`;
}

/** A cap in hours has just said how many count, so that what is cut are so many more. */
function lossOf({ row, required, counted, lostMinutes }: JudgedRow): string | undefined {
  if (lostMinutes === 0) return undefined;
  const isOne = lostMinutes === ONE_HOUR;
  const isCapInHours = row.kind === 'cap' && row.unit === 'hours' && required !== null && counted !== null;
  const noun = isCapInHours ? 'more' : isOne ? 'hour' : 'hours';
  return `${formatClockHours(lostMinutes)} ${noun} ${isOne ? 'does' : 'do'} not count because of it.`;
}

const ONE_HOUR = 60;

function answerOf({ answer, isAnswered, row, verdict }: JudgedRow): string | undefined {
  if (answer === undefined) return undefined;
  if (row.answer === undefined && row.kind !== 'rate' && row.kind !== 'cap' && row.kind !== 'gate') return undefined;
  const said = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer);
  return verdict === 'unknown' || !isAnswered
    ? `The answer "${said}" does not decide it.`
    : `The answer given is "${said}".`;
}

function unitOf(unit: string | undefined, amountOf: number): string {
  const word = unit ?? '';
  return amountOf === 1 && word.endsWith('s') && word !== 'hours' ? word.slice(0, -1) : word;
}
