import { ApplicationFailure } from '@temporalio/common';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { Database } from '../../../db/open-database.ts';
import { amendWeek } from '../../../db/operations/week/amend-week.ts';
import { draftWeek } from '../../../db/operations/week/draft-week.ts';
import { returnWeek } from '../../../db/operations/week/return-week.ts';
import { signWeek } from '../../../db/operations/week/sign-week.ts';
import { submitWeek } from '../../../db/operations/week/submit-week.ts';
import { read } from '../../../db/read.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import type { TestJourney } from '../../journey/begin-counting.ts';
import type { WeekOnFile } from './look-at-weeks.ts';
import type { Desk } from './play-schedule.ts';
import type { WeekAct } from './week-model.ts';

/** The people around a journey. */
export interface Cast {
  readonly organizationId: string;
  readonly journeyId: string;
  readonly directorId: string;
  readonly supervisorId: string;
  readonly superviseeId: string;
  readonly settingId: string;
}

/** Ways that commands about weeks go. */
type Ways = {
  readonly [Kind in WeekAct['kind']]: (command: Command<never>) => Promise<unknown>;
};

/** Of the page of a weekly log what a command repeats. */
const SEEN = 'select version, content_sha256 as "contentSha256" from weekly_log where id = ?';

const AT = '2026-11-23T18:00:00.000Z';

/** Commands go to the operations themselves, each in a transaction of its own. */
export function deskOf(db: Database, cast: Cast, week: WeekOnFile): Desk {
  return deskBy(db, cast, week, {
    sign: (command) => signWeek(db, command),
    return: (command) => returnWeek(db, command),
    amend: (command) => amendWeek(db, command),
    draft: (command) => draftWeek(db, command),
    submit: (command) => submitWeek(db, command),
  });
}

/** Commands go through the running journey; drafts are written past it, as they always are. */
export function deskThrough(db: Database, journey: TestJourney, week: WeekOnFile): Desk {
  return deskBy(db, journey, week, {
    sign: (command) => journey.send(messages.signWeek, command),
    return: (command) => journey.send(messages.returnWeek, command),
    amend: (command) => journey.send(messages.amendWeek, command),
    draft: (command) => draftWeek(db, command),
    submit: (command) => journey.send(messages.submitWeek, command),
  });
}

function deskBy(db: Database, cast: Cast, { weeklyLogId, monday }: WeekOnFile, ways: Ways): Desk {
  const { organizationId, journeyId, directorId, supervisorId, superviseeId, settingId } = cast;
  const week = weekOf(monday as PlainDate);
  const by = (actorId: string, key: string, body: object) =>
    ({ organizationId, journeyId, actorId, key, at: AT, body }) as unknown as Command<never>;
  return {
    look: () =>
      read(db, { organizationId }, async (session) => {
        const [seen] = await session.ask<Awaited<ReturnType<Desk['look']>>>(SEEN, [weeklyLogId]);
        return seen ?? { version: 0, contentSha256: '' };
      }),
    codeOf,
    send(act, key, { contentSha256 }) {
      const { kind } = act;
      if (kind === 'sign') return ways.sign(by(supervisorId, key, { weeklyLogId, contentSha256 }));
      if (kind === 'return') return ways.return(by(supervisorId, key, { weeklyLogId, comment: 'Look again.' }));
      const { version } = { version: 0, ...act };
      if (kind === 'amend') return ways.amend(by(directorId, key, { weeklyLogId, version, reason: 'A slip.' }));
      if (kind === 'submit') return ways.submit(by(superviseeId, key, { week }));
      const work = { activity: 'counseling-individual', medium: 'in-person', minutes: act.minutes };
      return ways.draft(by(superviseeId, key, { week, entries: [{ on: monday, settingId, supervisorId, ...work }] }));
    },
  };
}

function codeOf(failure: unknown): string {
  if (failure instanceof CreditableError) return failure.code;
  const cause = failure instanceof WorkflowUpdateFailedError ? failure.cause : null;
  if (cause instanceof ApplicationFailure && typeof cause.type === 'string') return cause.type;
  throw failure;
}
