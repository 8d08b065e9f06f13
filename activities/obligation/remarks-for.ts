import type { NoticeReader } from '../../db/operations/notice/find-readers.ts';
import type { KeptObligation } from '../../db/operations/obligation/read-kept.ts';
import { longDate } from '../mail/long-date.ts';

/**
 * What people made of an obligation, as one reader is told it: who handed it to whom, and that somebody asked for no
 * reminders, each with the reason.
 */
export function remarksFor(
  readerId: string,
  { delegateId, handOver, snoozes }: Pick<KeptObligation, 'delegateId' | 'handOver' | 'snoozes'>,
  readers: readonly Pick<NoticeReader, 'personId' | 'name'>[],
): readonly string[] {
  const delegate = readers.find(({ personId }) => personId === delegateId);
  const rest = snoozes.findLast(({ personId, endedAt }) => personId !== readerId && endedAt === null);
  return [
    ...(handOver === null ? [] : [sayHandOver(handOver, delegate === undefined ? null : whomOf(delegate, readerId))]),
    ...(rest === undefined
      ? []
      : [`${rest.personName} asked for no reminders before ${longDate(rest.until)}: ${closed(rest.reason)}`]),
  ];
}

function sayHandOver({ byName, reason }: NonNullable<KeptObligation['handOver']>, to: string | null): string {
  if (to === null) return `${byName} gave it back.`;
  return `${byName} handed it to ${to}: ${closed(reason ?? '')}`;
}

function whomOf({ personId, name }: Pick<NoticeReader, 'personId' | 'name'>, readerId: string): string {
  return personId === readerId ? 'you' : name;
}

function closed(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
