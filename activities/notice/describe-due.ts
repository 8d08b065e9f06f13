import type { JourneyScope } from '../../db/journey-scope.ts';
import type { Database } from '../../db/open-database.ts';
import type { NoticeRecipient } from '../../db/operations/notice/find-recipients.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { getWeeklyLog } from '../../db/views/get-weekly-log.ts';
import { parseCalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, dateAt, parsePlainDate } from '../../rules/vocabulary/plain-date.ts';
import type { DueNotice } from '../../workflows/journey/due-notices.ts';
import { type ComposedNotice, composeNotice } from '../mail/compose-notice.ts';
import type { NoticeItem } from '../mail/notice-request.ts';

/** One notice to one person, before it is put into words. */
export interface DueDescription {
  readonly db: Database;
  readonly scope: JourneyScope;
  readonly notice: DueNotice;
  readonly recipient: NoticeRecipient;
  readonly supervisee: NoticeRecipient;
  /** ISO instant. */
  readonly at: string;
  readonly pagesUrl: string;
}

const PAGES = { supervisor: 'queue', supervisee: 'me' } as const;

/**
 * Puts one notice into words for one person: what is open, since when, and where to act.
 * @returns subject, plain text and HTML.
 */
export async function describeDue(given: DueDescription): Promise<ComposedNotice> {
  const { notice, recipient, scope, at, pagesUrl } = given;
  const items = await Promise.all(notice.about.map((about) => itemOf(given, about)));
  const page = notice.recipient === 'director' ? `journeys/${scope.journeyId}` : PAGES[notice.recipient];
  return composeNotice({
    kind: notice.kind,
    tone: notice.tone,
    recipientName: recipient.name,
    recipientRole: notice.recipient,
    items,
    on: dateAt(at, recipient.timeZone),
    link: `${pagesUrl}/${page}`,
  });
}

async function itemOf(given: DueDescription, about: DueNotice['about'][number]): Promise<NoticeItem> {
  const { notice, recipient, supervisee } = given;
  const personName = recipient.personId === supervisee.personId ? null : supervisee.name;
  const item = { personName, week: null, since: dateAt(about.beganAt, recipient.timeZone), dueOn: null };
  if (notice.kind === 'sign-week') return { ...item, week: await weekOfLog(given, about.subjectId) };
  if (notice.kind === 'answer-deficiency') return { ...item, ...(await letterOf(given, item.since)) };
  return item;
}

async function weekOfLog({ db, scope, supervisee }: DueDescription, weeklyLogId: string): Promise<NoticeItem['week']> {
  const acting = { organizationId: scope.organizationId, actorId: supervisee.personId };
  return parseCalendarWeek((await getWeeklyLog(db, acting, weeklyLogId)).week);
}

/** The day the board's letter came and the day by which it wants an answer. */
async function letterOf(given: DueDescription, since: PlainDate): Promise<Pick<NoticeItem, 'since' | 'dueOn'>> {
  const { db, scope, supervisee } = given;
  const acting = { organizationId: scope.organizationId, actorId: supervisee.personId };
  const { deficiency } = await getJourneyPage(db, acting, scope.journeyId);
  return { since: parsePlainDate(deficiency?.receivedOn) ?? since, dueOn: parsePlainDate(deficiency?.dueOn) };
}
