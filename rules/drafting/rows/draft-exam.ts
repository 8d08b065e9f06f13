import { type Condition } from '../../rulebooks/schema/condition-schema.ts';
import { addQuestion, addRow } from '../add-row.ts';
import { yes } from '../conditions.ts';
import { type Draft, addHint, addMeasure } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addNumber } from '../parameters.ts';
import { nameOf, slugOf } from '../words.ts';

interface KnownExam {
  readonly label: string;
  readonly found: RegExp;
  readonly names: string[];
  readonly words: string[][];
}

const ASWB = [
  'ASWB Clinical',
  'ASWB Clinical Exam',
  'ASWB Clinical Level',
  'ASWB-C',
  'Clinical (ASWB)',
  'ASWB clinical examination',
];
const AMFTRB = [
  'AMFTRB National MFT Examination',
  'AMFTRB',
  'AMFTRB National Examination',
  'AMFTRB exam',
  'National MFT Exam',
  'MFT National Examination',
  'National Marital and Family Therapy Examination',
  'Examination in Marital and Family Therapy',
];

/** Exams by what the facts call them; the first that fits names the measure. */
const EXAMS: Readonly<Record<string, KnownExam>> = {
  aswb: { label: 'ASWB Clinical exam', found: /aswb/i, names: ASWB, words: [['aswb', 'clinical']] },
  amftrb: {
    label: 'National MFT exam',
    found: /amftrb|mft exam|national|prescribed|marriage|^exam(ination)?$|examination|approved/i,
    names: AMFTRB,
    words: [['amftrb'], ['mft', 'national']],
  },
  ncmhce: {
    label: 'NCMHCE',
    found: /ncmhce/i,
    names: [
      'NCMHCE',
      'National Clinical Mental Health Counseling Examination',
      'National Clinical Mental Health Counseling Exam',
    ],
    words: [['ncmhce']],
  },
  nce: {
    label: 'NCE',
    found: /\bnce\b/i,
    names: ['NCE', 'National Counselor Examination', 'National Counselor Exam'],
    words: [],
  },
  law: {
    label: 'State law exam',
    found: /jurisprudence|\blaws?\b|statutes exam|legal/i,
    names: [
      'Jurisprudence',
      'Jurisprudence Exam',
      'State law exam',
      'Laws and Rules',
      'Law and Ethics',
      'Law and Ethics Exam',
    ],
    words: [['jurisprudence'], ['law', 'rules'], ['law', 'ethics'], ['state', 'law']],
  },
};

/** Drafts the exams to be passed. */
export function draftExam(draft: Draft, fact: Fact): void {
  const counselor = draft.facts.profession === 'counselor';
  const text = counselor ? fact.note : fact.category;
  if (/timing|retake|deadline|lookback/.test(fact.id) || /oral/.test(text)) return ask(draft, fact);
  const found = findExams(draft, text, counselor);
  if (found.length === 0) return ask(draft, fact);
  const isChoice = counselor && /\bor\b/i.test(text) && found.includes('nce') && found.includes('ncmhce');
  const national = isChoice ? found.filter((name) => name !== 'law') : [];
  const leaves = found.filter((name) => !national.includes(name)).map((name) => passed(draft, name, fact));
  const conditions: Condition[] = isChoice ? [passedAny(draft, fact, national), ...leaves] : leaves;
  const labels = found.map((name) => EXAMS[name]?.label ?? name);
  const label = isChoice
    ? `NCE or NCMHCE${found.includes('law') ? ', and the state law exam' : ''}`
    : labels.join(' and ');
  addRow(draft, fact, {
    label,
    kind: 'exam',
    question: `The record does not show that it is passed: ${label}.`,
    conditions: { all: conditions },
  });
  if (/\bor\b|\+|crc|alternative/i.test(text) && !isChoice)
    addHint(draft, slugOf(fact.id), 'Are other exams enough, or more needed?');
}

function findExams({ facts }: Draft, text: string, counselor: boolean): string[] {
  const wanted = counselor
    ? ['nce', 'ncmhce', 'law']
    : facts.profession === 'mft'
      ? ['law', 'amftrb']
      : ['aswb', 'law'];
  const found = wanted.filter((name) => EXAMS[name]?.found.test(text) === true);
  // A state's law exam is no national one, whatever else its name says.
  return found.includes('law') && found.includes('amftrb') ? ['law'] : found;
}

function passed(draft: Draft, name: string, fact: Fact): Condition {
  const years = fact.withinYears ?? fact.lookbackYears;
  const within = years === undefined ? undefined : addNumber(draft, fact, 'How old a passed exam may be');
  return yes(addExam(draft, name, [name], within));
}

function passedAny(draft: Draft, fact: Fact, names: readonly string[]): Condition {
  const within = fact.withinYears === undefined ? undefined : addNumber(draft, fact, 'How old a passed exam may be');
  return yes(addExam(draft, 'counselor', names, within));
}

function addExam(draft: Draft, measure: string, exams: readonly string[], within: string | undefined): string {
  const known = exams.flatMap((name) => EXAMS[name] ?? []);
  const words = known.flatMap((exam) => exam.words);
  return addMeasure(draft, measure === 'law' ? 'law-exam' : measure, {
    kind: 'exam',
    names: known.flatMap((exam) => exam.names),
    ...(words.length === 0 ? {} : { words }),
    ...(within === undefined ? {} : { within }),
  });
}

function ask(draft: Draft, fact: Fact): void {
  const parameter = addNumber(draft, fact, slugOf(fact.id).replaceAll('-', ' '));
  addHint(draft, slugOf(fact.id), 'Drafted as a question: does the record name the exam?');
  addQuestion(draft, fact, {
    kind: 'exam',
    ...(parameter === undefined ? {} : { parameter }),
    question: `Answer yes or no: is this kept: ${nameOf(fact).split(' ')[0]?.replaceAll('-', ' ') ?? 'exam'}?`,
  });
}
