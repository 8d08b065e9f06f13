import { createHash } from 'node:crypto';
import type { PacketContent, PrintedLog, Verification } from '../../../db/operations/packet/packet-content.ts';
import type { Activity } from '../../../rules/vocabulary/activity.ts';
import { type CalendarWeek, addWeeks, daysOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import type { Evaluation } from '../../../rules/vocabulary/evaluation.ts';

/** The statement that a signature on a weekly log carries in these tests. */
export const STATEMENT = 'I supervised this work and these hours are correct to the best of my knowledge.';

const SHAPE: readonly {
  readonly day: number;
  readonly activity: Activity;
  readonly minutes: number;
  readonly groupSize: number | null;
}[] = [
  { day: 0, activity: 'counseling-individual', minutes: 300, groupSize: null },
  { day: 1, activity: 'counseling-couple', minutes: 150, groupSize: null },
  { day: 2, activity: 'counseling-family', minutes: 150, groupSize: null },
  { day: 2, activity: 'supervision-individual', minutes: 60, groupSize: null },
  { day: 3, activity: 'documentation', minutes: 400, groupSize: null },
  { day: 4, activity: 'counseling-group', minutes: 300, groupSize: null },
  { day: 4, activity: 'supervision-group', minutes: 120, groupSize: 6 },
];

const SHA = (text: string) => createHash('sha256').update(text).digest('hex');

/** A record of so many weeks with seven entries each; every tenth week was signed on paper, the last is not signed. */
export function aPacket(weeks = 3, overrides: Partial<PacketContent> = {}): PacketContent {
  const weeklyLogs = Array.from({ length: weeks }, (_, index) => aLog(index, weeks));
  return {
    organization: { name: 'Harbor Family Counseling' },
    supervisee: {
      id: 'f2a5b0c8-4a51-4a0c-8a5e-0d7a6f5b9c01',
      name: 'Ana María Ruiz-Okafor',
      email: 'ana.ruiz@example.org',
      degree: {
        awardedOn: '2021-05-28',
        level: 'master',
        field: 'marriage-and-family-therapy',
        accreditation: 'COAMFTE',
      },
    },
    journeyId: '6f0d7a31-52a1-4d6e-9a77-1f40a3a2b8c4',
    license: 'CA-LMFT',
    rulebook: { version: '2026-01', sha256: SHA('rules') },
    registrations: [
      { jurisdiction: 'CA', credential: 'AMFT', number: '128441', issuedOn: '2021-06-21', expiresOn: '2027-06-30' },
    ],
    exams: [{ exam: 'California Law and Ethics', passedOn: '2022-03-09' }],
    agreements: [
      {
        supervisorName: 'Dr. Miriam Sato',
        settingName: 'Eastside Clinic',
        from: '2021-07-05',
        until: null,
        signedOn: '2021-07-01',
        boardApprovedOn: null,
        signature: null,
      },
    ],
    verifications: [aVerification(weeklyLogs)],
    attestations: [],
    evaluations: [],
    weeklyLogs,
    evaluation: {
      evaluationId: 'e1',
      evaluatedAt: '2026-11-23T14:00:00.000Z',
      inputSha256: SHA('record'),
      document: anEvaluation(weeklyLogs),
    },
    ...overrides,
  };
}

/** The verification that a list of logs adds up to. */
function aVerification(logs: readonly PrintedLog[]): Verification {
  const signed = logs.filter(({ status }) => status === 'signed');
  const minutesBy = (keep: (activity: Activity) => boolean) =>
    SHAPE.filter(({ activity }) => keep(activity)).map(({ activity, minutes }) => ({
      activity,
      minutes: minutes * signed.length,
    }));
  const work = minutesBy((activity) => !activity.startsWith('supervision-'));
  const supervision = minutesBy((activity) => activity.startsWith('supervision-'));
  const sum = (items: readonly { minutes: number }[]) => items.reduce((total, { minutes }) => total + minutes, 0);
  return {
    supervisorId: 's1',
    supervisorName: 'Dr. Miriam Sato',
    licenses: [
      { jurisdiction: 'CA', license: 'LMFT', number: '48210', issuedOn: '2009-03-01', expiresOn: '2027-03-31' },
    ],
    settingId: 'x1',
    settingName: 'Eastside Clinic',
    jurisdiction: 'CA',
    from: '2021-07-05',
    until: signed.at(-1)?.lines.at(-1)?.on ?? '2021-07-05',
    weeks: signed.length,
    minutesByActivity: work,
    totalMinutes: sum(work),
    supervision,
    supervisionMinutes: sum(supervision),
  };
}

function aLog(index: number, weeks: number): PrintedLog {
  const week = addWeeks('2021-W27' as CalendarWeek, index);
  const days = daysOfWeek(week);
  const signed = index < weeks - 1;
  return {
    weeklyLogId: `log-${index}`,
    week,
    status: signed ? 'signed' : 'submitted',
    supervisorName: 'Dr. Miriam Sato',
    totalMinutes: SHAPE.reduce((sum, { minutes }) => sum + minutes, 0),
    lines: SHAPE.map(({ day, activity, minutes, groupSize }, line) => ({
      id: `entry-${index}-${line}`,
      on: days[day] ?? '',
      settingName: 'Eastside Clinic',
      activity,
      minutes,
      medium: line % 3 === 2 ? 'video' : 'in-person',
      groupSize,
    })),
    signature: signed
      ? {
          signerName: 'Dr. Miriam Sato',
          signedAt: `${days[6]}T17:05:${String(index % 60).padStart(2, '0')}.000Z`,
          signedOn: days[6] ?? '',
          statement: STATEMENT,
          contentSha256: SHA(`log ${index}`),
          origin: index % 10 === 0 ? 'paper' : 'here',
        }
      : null,
    voids: [],
  };
}

function anEvaluation(logs: readonly PrintedLog[]): Evaluation {
  const ledger: Evaluation['ledger'] = logs.flatMap((log) => log.lines.map((line) => ledgerRow(log, line)));
  const counted = ledger.reduce((sum, row) => sum + row.counted, 0) / 60;
  const citation = 'Cal. Bus. & Prof. Code § 4980.43(c)(1)';
  return {
    format: 'evaluation/1',
    license: 'CA-LMFT',
    rulebook: { version: '2026-01', sha256: SHA('rules') },
    asOf: '2026-11-23',
    verdict: 'unmet',
    requirements: [
      {
        id: 'total-hours',
        label: 'Supervised experience in all',
        verdict: 'unmet',
        binding: true,
        unit: 'hours',
        required: 3000,
        counted,
        short: 3000 - counted,
        citation,
        confidence: 'statute',
        explanation: 'All qualifying experience together must reach 3,000 hours.',
      },
      {
        id: 'nonclinical-max',
        label: 'Non-clinical work, at most',
        verdict: 'met',
        binding: true,
        unit: 'hours',
        required: 1250,
        counted: 700,
        citation: 'Cal. Bus. & Prof. Code § 4980.43(c)(8)',
        confidence: 'secondary',
        explanation: 'At most 1,250 hours of non-clinical work are credited; the rest is cut.',
      },
      {
        id: 'supervision-weekly-unit',
        label: 'Supervision in every week and setting',
        verdict: 'met',
        binding: true,
        unit: 'weeks',
        required: null,
        counted: null,
        citation: 'Cal. Bus. & Prof. Code § 4980.43.2(a)',
        confidence: 'statute',
        explanation: 'Each week in each setting needs one unit of supervision.',
      },
      {
        id: 'clinical-exam',
        label: 'Clinical examination',
        verdict: 'unknown',
        binding: true,
        citation: null,
        confidence: 'recall',
        explanation: 'No result of the clinical examination is on file.',
      },
      {
        id: 'no-remote-limit',
        label: 'Supervision by video',
        verdict: 'met',
        binding: false,
        citation: 'Cal. Bus. & Prof. Code § 4980.43.2(d)',
        confidence: 'board',
        explanation: 'The text sets no limit; stated for completeness.',
      },
    ],
    ledger,
    notes: ['California tests 40 hours on every seven consecutive days.'],
  };
}

function ledgerRow(log: PrintedLog, line: PrintedLog['lines'][number]): Evaluation['ledger'][number] {
  if (log.status !== 'signed') {
    return {
      entry: line.id,
      minutes: line.minutes,
      counted: 0,
      lost: [
        {
          minutes: line.minutes,
          requirement: 'signed-log',
          why: 'The weekly log is not signed.',
          citation: 'Cal. Code Regs. tit. 16, § 1833(e)',
          repair: 'Have the supervisor sign the week.',
        },
      ],
    };
  }
  if (line.activity !== 'documentation')
    return { entry: line.id, minutes: line.minutes, counted: line.minutes, lost: [] };
  return {
    entry: line.id,
    minutes: line.minutes,
    counted: line.minutes - 40,
    lost: [
      {
        minutes: 40,
        requirement: 'nonclinical-max',
        why: `The cap on non-clinical work was reached in ${log.week}.`,
        citation: 'Cal. Bus. & Prof. Code § 4980.43(c)(8)',
      },
    ],
  };
}
