/** How one filing with the board can end. `closed`: the board closed it because an answer came too late. */
export const OUTCOMES = ['licensed', 'denied', 'closed', 'withdrawn'] as const;

/** What the board, or the applicant, made of it in the end. */
export type Outcome = (typeof OUTCOMES)[number];

/** Where an application stands with the board, as long as it stands there, and how it ended. */
export const STAGES = [
  'filed',
  'under-review',
  'deficient',
  'overdue',
  'refiled',
  'approved',
  'admitted',
  'exam-failed',
  'exam-passed',
  ...OUTCOMES,
] as const;

/** One stage of an application with the board. */
export type Stage = (typeof STAGES)[number];

/** What can be recorded of an application with the board. */
export type SubmissionStep =
  | 'file'
  | 'acknowledge'
  | 'ask-for-more'
  | 'answer'
  | 'license'
  | 'approve'
  | 'refuse'
  | 'admit'
  | 'take-exam'
  | 'withdraw';

/** A deficiency letter with its own clock. Dates are `YYYY-MM-DD`, instants ISO 8601. */
export interface Letter {
  readonly deficiencyId: string;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly summary: string;
  /** The instant at which the board's day is over, by the clock of its office. */
  readonly lapsesAt: string;
  readonly answeredOn: string | null;
  readonly answer: 'sent' | 'refiled' | null;
  /** Whether its day went by without an answer. */
  readonly lapsed: boolean;
}

/** One admission to an exam that the board holds after it approved the application. */
export interface ExamAdmission {
  readonly examId: string;
  readonly exam: string;
  readonly admittedOn: string;
  readonly windowEndsOn: string | null;
  readonly takenOn: string | null;
  readonly result: 'passed' | 'failed' | null;
}

/** One application with the board, from its first filing to its end. Dates are `YYYY-MM-DD`. */
export interface SubmissionTrack {
  readonly submissionId: string;
  /** The first application of a journey is 1. */
  readonly number: number;
  /** Every day on which a packet was filed, oldest first. */
  readonly filedOn: readonly string[];
  /** The day on which the board has the latest filing, once it said so. */
  readonly receivedOn: string | null;
  /** Oldest first. */
  readonly letters: readonly Letter[];
  readonly approvedOn: string | null;
  /** Oldest first. */
  readonly exams: readonly ExamAdmission[];
  readonly outcome: Outcome | null;
  readonly closedOn: string | null;
}

/** The letters that still wait for an answer. */
export function openLetters({ letters }: Pick<SubmissionTrack, 'letters'>): readonly Letter[] {
  return letters.filter(({ answeredOn }) => answeredOn === null);
}

/** Where an application stands, from what was recorded of it. */
export function stageOf(track: SubmissionTrack): Stage {
  const { outcome, exams, approvedOn, filedOn, receivedOn } = track;
  if (outcome !== null) return outcome;
  const exam = exams.at(-1);
  if (exam !== undefined) return exam.result === null ? 'admitted' : `exam-${exam.result}`;
  if (approvedOn !== null) return 'approved';
  const open = openLetters(track);
  if (open.length > 0) return open.some(({ lapsed }) => lapsed) ? 'overdue' : 'deficient';
  if (receivedOn !== null) return 'under-review';
  return filedOn.length > 1 ? 'refiled' : 'filed';
}

const IN_REVIEW: readonly SubmissionStep[] = ['file', 'ask-for-more', 'license', 'approve', 'refuse', 'withdraw'];

/** What can follow in each stage; an application that has ended takes nothing more. */
const MOVES: Readonly<Record<Stage, readonly SubmissionStep[]>> = {
  filed: [...IN_REVIEW, 'acknowledge'],
  refiled: [...IN_REVIEW, 'acknowledge'],
  'under-review': IN_REVIEW,
  deficient: [...IN_REVIEW, 'answer'],
  overdue: [...IN_REVIEW, 'answer'],
  approved: ['admit', 'license', 'refuse', 'withdraw'],
  admitted: ['take-exam', 'refuse', 'withdraw'],
  'exam-failed': ['admit', 'refuse', 'withdraw'],
  'exam-passed': ['license', 'refuse', 'withdraw'],
  licensed: [],
  denied: [],
  closed: [],
  withdrawn: [],
};

/** Whether something can be recorded of an application in a stage. */
export function takesStep(stage: Stage, step: SubmissionStep): boolean {
  return MOVES[stage].includes(step);
}

/** The step that a decision of the board is. */
export function stepOfDecision(decision: 'licensed' | 'approved' | 'denied' | 'closed'): SubmissionStep {
  if (decision === 'licensed') return 'license';
  return decision === 'approved' ? 'approve' : 'refuse';
}

/** The words that a reader sees for each stage. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  filed: 'Filed',
  'under-review': 'Under review',
  deficient: 'The board asks for more',
  overdue: 'The answer is late',
  refiled: 'Filed again',
  approved: 'Approved; an exam follows',
  admitted: 'Admitted to the exam',
  'exam-failed': 'Exam not passed',
  'exam-passed': 'Exam passed',
  licensed: 'Licensed',
  denied: 'Denied',
  closed: 'Closed for lateness',
  withdrawn: 'Withdrawn',
};
