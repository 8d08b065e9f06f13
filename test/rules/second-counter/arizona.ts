import { wholeMonths } from './calendar.ts';
import { giveUp } from './give-up.ts';
import { type Line, counted, isSupervision, isSupervisorOpen, openLines, strike, total } from './line.ts';
import { type SecondCounter, type SecondRow } from './second-count.ts';
import { sessionsOf, strikeUnqualified } from './supervision.ts';
import { askedOr, atLeast, atLeastHours, capped, close, denied, unlessAsked } from './verdicts.ts';
import { type MaySupervise, runsOn, sameName } from './who.ts';
import { WITH_CLIENTS } from './work.ts';

/*
 * AZ-LCSW by hand, from A.R.S. § 32-3293 and A.A.C. R4-6-212, -403 and -404: 3,200 hours after the degree, 1,600 of
 * them direct, with psychoeducation only up to 400 of these; supervision by itself, half of it by an LCSW.
 */

const HOUR = 60;
const DIRECT = WITH_CLIENTS;
const LCSW = ['LCSW', 'Licensed Clinical Social Worker'];
const SUPERVISORS: MaySupervise = {
  home: 'AZ',
  accepted: [
    ...LCSW,
    'LPC',
    'Licensed Professional Counselor',
    'LMFT',
    'Licensed Marriage and Family Therapist',
    'LISAC',
    'LIAC',
    'Licensed Independent Substance Abuse Counselor',
    'Licensed Independent Addiction Counselor',
    'psychologist',
    'Licensed Psychologist',
    'psychiatrist',
    'psychiatric physician',
    'board-certified psychiatrist',
  ],
  refused: ['LMSW', 'Licensed Master Social Worker'],
};

/** Counts a record for Arizona's LCSW. */
export const countArizona: SecondCounter = (record, asOf) => {
  const lines = openLines(record, asOf, (entry) => {
    if (isSupervision(entry)) return ['supervision'];
    if (entry.activity === 'observation-of-client-session') return ['observation'];
    return DIRECT.includes(entry.activity) ? ['total', 'direct'] : ['total'];
  });
  const degree = record.person.degree?.awardedOn;

  // § 32-3293: the months are those after the degree.
  for (const line of lines) if (degree !== undefined && line.on < degree) strike(line);
  // R4-6-404: by a qualified supervisor; R4-6-212: half an hour at least, in one session.
  const sessions = sessionsOf(lines);
  const { atHome, elsewhere } = strikeUnqualified(sessions, SUPERVISORS);
  for (const line of sessions) if (line.entry.minutes < 30) strike(line);
  const asked = isSupervisorOpen([...atHome, ...elsewhere]);
  // R4-6-212(E): fifteen hours by telephone, those of an LCSW kept longest.
  const phone = sessions.filter(({ entry }) => entry.medium === 'audio');
  giveUp(phone, total(phone, 'supervision') - 15 * HOUR, {
    toward: 'supervision',
    rank: (line) => (byLcsw(line) ? 1 : 0),
  });
  // § 32-3293: 400 direct hours of psychoeducation; what is above stays in the total.
  const psychoeducation = lines.filter(({ entry }) => entry.activity === 'psychoeducation');
  giveUp(psychoeducation, total(psychoeducation, 'direct') - 400 * HOUR, {
    toward: 'direct',
    from: ['direct'],
    rank: () => 0,
  });

  const days = lines.filter((line) => counted(line, 'total') > 0).map(({ on }) => on);
  const [first, last] = [days[0], days.at(-1)];
  const rows: Record<string, SecondRow> = {
    'total-hours': atLeastHours(total(lines, 'total'), 3200),
    'min-months': unlessAsked(
      atLeast(first === undefined || last === undefined ? 0 : wholeMonths(first, last), 24),
      degree === undefined,
    ),
    direct: atLeastHours(total(lines, 'direct'), 1600),
    'psychoeducation-cap': capped(total(psychoeducation, 'direct')),
    'supervision-hours': atLeastHours(total(sessions, 'supervision'), 100),
    'lcsw-half': unlessAsked(atLeastHours(total(sessions.filter(byLcsw), 'supervision'), 50), asked),
    'phone-cap': capped(total(phone, 'supervision')),
    'min-session': askedOr(false),
    observation: atLeastHours(total(lines, 'observation'), 10),
  };
  return close(lines, denied(record, ['min-session'], rows));
};

/** R4-6-404: by a clinical social worker whom Arizona's board has licensed. */
function byLcsw({ supervisor, on }: Line): boolean {
  return (
    supervisor?.licenses.some((one) => one.jurisdiction === 'AZ' && sameName(one.license, LCSW) && runsOn(one, on)) ??
    false
  );
}
