import { type RulebookDraft } from './draft-rulebook.ts';

/** What somebody says of requirements that no log can show. */
type Answers = Record<string, number | boolean>;

/** What the person answers: a yes, or just the number asked for. Special ways stay unanswered. */
export function standardAnswers({ requirements, parameters, identity }: RulebookDraft): Answers {
  const special = new Set(
    (identity.paths ?? []).flatMap(({ id, openWhenAnswered }) => (openWhenAnswered === undefined ? [] : [id])),
  );
  const asked = requirements.filter(
    (row) => row.answer !== undefined && row.notBinding === undefined && !special.has(row.path ?? ''),
  );
  return Object.fromEntries(
    asked.map(({ id, answer, parameter }) => [
      id,
      answer === 'yes-or-no' ? true : Number(newest(parameters, parameter) ?? 0),
    ]),
  );
}

function newest(parameters: RulebookDraft['parameters'], name: string | undefined): number | undefined {
  const values =
    (name === undefined ? undefined : parameters[name]?.values)?.filter(({ degree }) => degree === undefined) ?? [];
  return Math.max(...values.map(({ value }) => Number(value)));
}
