import type { Deadline } from '../../deadlines/deadline.ts';
import { loadDeadlines } from '../../deadlines/load-deadlines.ts';
import { formatDate } from '../../explain/format-date.ts';
import { loadPacketList } from '../../packets/load-packet-list.ts';
import type { ExperienceRecord } from '../../vocabulary/experience-record.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { type PlainDate, addDays, addMonths, plainDate } from '../../vocabulary/plain-date.ts';
import type { JourneyFacts } from '../journey-facts.ts';

/** Its ladder begins so many days before a deadline, where the event that it counts from is to come. */
const DAYS_AHEAD = 90;

/** It is found earlier than its ladder begins, since a quiet journey is looked at every four weeks only. */
const SEEN_DAYS = DAYS_AHEAD + 40;

/** So many days after it has passed, a deadline is still spoken of. */
const DAYS_AFTER = 30;

/**
 * What the board wants by a day of its own: forms of the packet with a day, exams within their window, and deadlines that
 * hang on a day on file.
 */
export function meetDeadline(facts: JourneyFacts): readonly Owed[] {
  const { phase, asOf } = facts;
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  const own = loadDeadlines(facts.rulebook.identity.license).flatMap((deadline) => owedByEvent(facts, deadline));
  return [...owedForms(facts), ...owedExams(facts), ...own].filter(
    ({ beganOn, dueOn }) =>
      dueOn !== null && beganOn <= addDays(asOf, SEEN_DAYS) && dueOn >= addDays(asOf, -DAYS_AFTER),
  );
}

/** Forms of the packet that the board wants by a day: done when the form is sent, or set aside with a reason. */
function owedForms({ packet, superviseeId, rulebook }: JourneyFacts): readonly Owed[] {
  const clocks = new Map(loadPacketList(rulebook.identity.license).items.map(({ id, due }) => [id, due?.days]));
  return [...packet.items, ...packet.notices].flatMap((item): Owed[] => {
    const { key, itemId, name, counts, next, sentBy, dueOn, supervisorId, citation, confidence } = item;
    if (!counts || next === null || dueOn === null) return [];
    const due = plainDate(dueOn);
    return [
      {
        id: `meet-deadline:${key}:${dueOn}`,
        kind: 'meet-deadline',
        subjectId: itemId,
        ownerId: sentBy === 'supervisor' && supervisorId !== null ? supervisorId : superviseeId,
        supervisorIds: supervisorId === null ? [] : [supervisorId],
        beganOn: addDays(due, -(clocks.get(itemId) ?? DAYS_AHEAD)),
        dueOn: due,
        pauses: false,
        sentence: `${name}: the board wants it by ${formatDate(due)}. It is done when it is recorded as sent`,
        citation,
        confidence,
      },
    ];
  });
}

/** Exams to which the board has admitted, until the result is recorded; the day is that of its letter. */
function owedExams({ exams, superviseeId, rulebook }: JourneyFacts): readonly Owed[] {
  return exams.map(({ examId, exam, admittedOn, windowEndsOn }) => ({
    id: `meet-deadline:exam:${examId}:${windowEndsOn}`,
    kind: 'meet-deadline',
    subjectId: examId,
    ownerId: superviseeId,
    supervisorIds: [],
    beganOn: admittedOn,
    dueOn: windowEndsOn,
    pauses: false,
    sentence: `The exam "${exam}" can be taken until ${formatDate(windowEndsOn)}, as the board of ${rulebook.identity.jurisdiction} said when it admitted to it. It is done when its result is recorded`,
    citation: null,
    confidence: null,
  }));
}

function owedByEvent(facts: JourneyFacts, deadline: Deadline): readonly Owed[] {
  const { superviseeId, finishOn, record, rulebook } = facts;
  const { id, days, what, citation, confidence } = deadline;
  return eventsOf(record, rulebook.identity.jurisdiction, deadline).flatMap((on): Owed[] => {
    const dueOn = addDays(on, days);
    // Whoever is done before needs no extension.
    if (days < 0 && finishOn !== null && finishOn < dueOn) return [];
    return [
      {
        id: `meet-deadline:${id}:${dueOn}`,
        kind: 'meet-deadline',
        subjectId: id,
        ownerId: superviseeId,
        supervisorIds: [],
        beganOn: days < 0 ? addDays(dueOn, -DAYS_AHEAD) : on,
        dueOn,
        pauses: false,
        sentence: `By ${formatDate(dueOn)}: ${what}`,
        citation,
        confidence,
      },
    ];
  });
}

/** The days from which a deadline counts and that were not followed by what ends it. */
function eventsOf(
  { person, registrations = [] }: ExperienceRecord,
  jurisdiction: string,
  { event, lifeMonths }: Deadline,
): readonly PlainDate[] {
  const held = registrations.filter((one) => one.jurisdiction === jurisdiction);
  if (event === 'degree-awarded') {
    const awardedOn = person.degree?.awardedOn;
    return awardedOn === undefined || held.length > 0 ? [] : [awardedOn];
  }
  const ends = held.map(
    ({ issuedOn, expiresOn }) => expiresOn ?? (lifeMonths === undefined ? null : addMonths(issuedOn, lifeMonths)),
  );
  // One without a known end may outlast all: nothing can be said then.
  const last = ends.includes(null)
    ? undefined
    : ends
        .filter((day) => day !== null)
        .sort()
        .at(-1);
  return last === undefined ? [] : [last];
}
