import type { ComponentChildren, JSX } from 'preact';
import { randomUUID } from 'node:crypto';
import { abilityOf } from '../reading/ability-of.ts';
import { Able } from './able.tsx';
import type { Problem } from './problem-alert.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { AskConsent, SIGNING_OPERATIONS } from './signing/ask-consent.tsx';

/** What was typed into a form that was refused, and why it was. */
export interface Refusal {
  /** The operation whose form it is. */
  readonly operation: string;
  /** Which form of that operation on the page, when there are several. */
  readonly about: string;
  /** Null when nothing is wrong and the person goes on typing. */
  readonly problem: Problem | null;
  /** What was typed, by field name. */
  readonly typed: Readonly<Record<string, string>>;
}

interface ActionFormProps {
  /** The id of the operation in the API. */
  readonly operation: string;
  /** Values the form carries without showing them. */
  readonly carries?: Readonly<Record<string, string>>;
  /** The page to come back to. */
  readonly from: string;
  /** Tells forms of one operation on the same page apart. */
  readonly about?: string;
  readonly refusal?: Refusal | null;
  readonly id?: string;
  readonly class?: string;
  /** Whether it sends a file. */
  readonly upload?: boolean;
  readonly children: ComponentChildren;
}

/** A form that gives one command, for whoever may give it. Its key is made here, so that sending it twice has one effect. */
export function ActionForm(props: ActionFormProps): JSX.Element {
  const ability = abilityOf(props.operation);
  if (ability === 'public') return <CommandForm {...props} />;
  return (
    <Able to={ability}>
      <CommandForm {...props} />
    </Able>
  );
}

function CommandForm(props: ActionFormProps): JSX.Element {
  const { operation, carries = {}, from, about = '', refusal = null, id, children } = props;
  const mine = refusal !== null && refusal.operation === operation && refusal.about === about ? refusal : null;
  return (
    <form
      method="post"
      action={`/web/${operation}`}
      id={id}
      class={props.class}
      {...(props.upload === true && { enctype: 'multipart/form-data' as const })}
    >
      {mine !== null && mine.problem !== null && (
        <ProblemAlert problem={mine.problem} kept="What you typed is still here." />
      )}
      <input type="hidden" name="_key" value={randomUUID()} />
      <input type="hidden" name="_from" value={from} />
      {about !== '' && <input type="hidden" name="_about" value={about} />}
      {Object.entries(carries).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {SIGNING_OPERATIONS.includes(operation) && <AskConsent />}
      {children}
    </form>
  );
}

/** What was typed into a field of a refused form, or the value it begins with. */
export function typedOr(refusal: Refusal | null, operation: string, name: string, otherwise = ''): string {
  return refusal?.operation === operation ? (refusal.typed[name] ?? otherwise) : otherwise;
}
