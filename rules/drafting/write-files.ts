import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { draftEverythingDone, draftOneShort } from './draft-cases.ts';
import { type RulebookDraft } from './draft-rulebook.ts';
import { type FactsFile } from './facts.ts';
import { draftStandardFacts } from './standard-facts.ts';

const WIDTH = 120;
const HEADS = {
  parameters:
    'Every number of this license. `by` names the date that picks a value; a new number is a new dated value.',
  counting: 'What counts for what, and in which order it is cut. A step may only lower an entry, and must say why.',
  requirements: 'Is it enough? One row per requirement; the right side of every comparison is a parameter.',
  standard: 'The person every case of this folder is about, but for what the case itself says.',
} as const;

/**
 * Writes a draft as the files of a rulebook folder.
 * @param options.isAnnotated - whether each row carries what the facts note, as a comment that the author takes out.
 * @returns text by path inside the folder.
 */
export function writeFiles(
  draft: RulebookDraft,
  facts: FactsFile,
  options: { isAnnotated: boolean },
): Map<string, string> {
  return new Map([
    ['rulebook.yaml', writeIdentity(draft, facts)],
    ['parameters.yaml', write(draft.parameters, HEADS.parameters)],
    ['counting.yaml', write(draft.counting, HEADS.counting)],
    ['requirements.yaml', writeRows(draft, facts, options.isAnnotated)],
    ['cases/standard-facts.yaml', write(draftStandardFacts(draft), HEADS.standard)],
    ['cases/everything-done.yaml', write(draftEverythingDone(draft), 'Worked out from the numbers of the rulebook.')],
    ['cases/one-short.yaml', write(draftOneShort(draft), 'Worked out from the numbers of the rulebook.')],
  ]);
}

function write(content: unknown, head: string): string {
  return print(new Document(content, { aliasDuplicateObjects: false }), head);
}

function writeIdentity(draft: RulebookDraft, { openQuestions }: FactsFile): string {
  const { identity } = draft;
  const head = [
    `${identity.title}, ${identity.board}.`,
    'Who these rules are about, where they were read, and how open texts are read here.',
    'Facts, not legal advice: check with the board before relying on a number.',
  ].join('\n ');
  const open = openQuestions.map((question) => `# open: ${question}\n`).join('');
  return `${write(identity, head)}${open}`;
}

/** The rows, each with what its author must look at. */
function writeRows(draft: RulebookDraft, facts: FactsFile, isAnnotated: boolean): string {
  const document = new Document(draft.requirements, { aliasDuplicateObjects: false });
  const items = isSeq(document.contents) ? document.contents.items : [];
  items.forEach((item, index) => {
    const row = draft.requirements[index];
    const hints = (draft.hints.get(row?.id ?? '') ?? []).map((hint) => ` todo: ${hint}`);
    const fact = facts.requirements[index];
    const notes = isAnnotated && fact !== undefined ? [` note: ${fact.note}`] : [];
    const lines = [...notes, ...hints];
    if (lines.length > 0) (item as Node).commentBefore = lines.join('\n');
  });
  return print(document, HEADS.requirements);
}

function print(document: Document, head: string): string {
  visit(document, {
    Map(_, node, path) {
      if (isShort(node) && path.length > 1 && node.items.length > 0) node.flow = true;
    },
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: WIDTH, flowCollectionPadding: true, indentSeq: true });
  return `# ${head.replaceAll('\n ', '\n# ')}\n\n${text}`;
}

/** Whether a map has only plain values that fit on one line. */
function isShort(node: Node): boolean {
  if (!isMap(node)) return false;
  const isPlain = node.items.every(
    ({ value }) => isScalar(value) || (isMap(value) && value.items.every((item) => isScalar(item.value))),
  );
  const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  if (keys.includes('citation') || keys.includes('label') || keys.includes('why')) return false;
  return isPlain && JSON.stringify(node.toJSON()).length < 100;
}
