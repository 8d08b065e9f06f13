import type { JSX } from 'preact';
import { DOCUMENT_KINDS } from '../../../../rules/vocabulary/document.ts';
import type { PacketItem, PointedDocument } from '../../../../rules/vocabulary/packet-readiness.ts';
import { PACKET_STATE_WORDS, type PacketStep, stepsFrom } from '../../../../rules/vocabulary/packet-step.ts';
import { formatDate } from '../../words/dates.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { Citation } from '../citation.tsx';
import { type Option, SelectField, TextField } from '../fields.tsx';
import { StatusMark, type Tone } from '../status-mark.tsx';

interface RowProps {
  readonly item: PacketItem;
  /** The form and for whom it is. */
  readonly words: string;
  readonly journeyId: string;
  readonly superviseeName: string;
  readonly reader: { readonly id: string; readonly own: boolean; readonly director: boolean };
  readonly over: boolean;
  readonly from: string;
  readonly refusal: Refusal | null;
  readonly today: string;
  /** The documents on file to which a form can point. */
  readonly documents?: readonly Option[] | undefined;
}

const TONES: Readonly<Record<PacketItem['state'], Tone>> = {
  missing: 'bad',
  asked: 'wait',
  signed: 'wait',
  received: 'wait',
  sent: 'good',
  waived: 'plain',
};

const SIGNED: Readonly<Record<PacketItem['signature'], string>> = {
  wet: 'signed by hand',
  electronic: 'signed electronically',
  either: 'signed',
  none: 'no signature',
};

const STEP_LABELS: Readonly<Record<PacketStep, string>> = {
  asked: 'Asked for',
  signed: 'Signed',
  received: 'Received',
  sent: 'Sent',
  waived: 'Not needed',
  reopened: 'Needed again',
};

const NEXT_WORDS: Readonly<Record<PacketStep, string>> = {
  asked: 'asks for it',
  signed: 'signs it',
  received: 'gets it',
  sent: 'sends it to the board',
  waived: 'sets it aside',
  reopened: 'takes it up again',
};

/** One form: where it stands, who does what next, and the form by which the next step is recorded. */
export function PacketItemRow(props: RowProps): JSX.Element {
  const { item, words } = props;
  const steps = stepsOf(props);
  const { state, stateOn } = item;
  const word =
    stateOn === null || state === 'missing'
      ? PACKET_STATE_WORDS[state]
      : `${PACKET_STATE_WORDS[state]} ${formatDate(stateOn)}`;
  return (
    <li>
      <StatusMark tone={item.counts || state !== 'missing' ? TONES[state] : 'ask'} word={word} />
      <div>
        <p>{words}</p>
        <p class="muted">{sentenceOf(props)}</p>
        <Citation
          citation={item.citation}
          confidence={item.confidence}
          sourceUrl={item.source}
          checkedOn={item.checkedOn}
        />
        {item.onFile !== undefined && <Pointed onFile={item.onFile} />}
        {steps.length > 0 && <StepForm {...props} steps={steps} />}
      </div>
    </li>
  );
}

const SINCE: Readonly<Record<PointedDocument['since'], string>> = {
  unchanged: '',
  replaced: ' Another one has taken its place since.',
  withdrawn: ' It was withdrawn since.',
};

/** The version of a document on file to which the form points. */
function Pointed({ onFile }: { readonly onFile: PointedDocument }): JSX.Element {
  const { kind, title, filedAt, sha256, since } = onFile;
  return (
    <p>
      On file: {DOCUMENT_KINDS[kind].label} “{title}”, filed on {formatDate(filedAt.slice(0, 10))}.{SINCE[since]}{' '}
      <span class="hash">SHA-256 {sha256}</span>
    </p>
  );
}

function sentenceOf({ item, superviseeName }: RowProps): string {
  const who = item.sentBy === 'supervisor' ? 'The supervisor sends it' : 'The applicant sends it';
  const parts = [`${who}, ${SIGNED[item.signature]}`];
  if (item.needed === 'ask') parts.push('whether it is needed here is not on record');
  if (item.needed === 'on-request') parts.push('only when the board asks');
  if (item.dueOn !== null && item.next !== null) parts.push(`due ${formatDate(item.dueOn)}`);
  if (item.document !== null) parts.push(`document: ${item.document}`);
  if (item.reason !== null) parts.push(item.reason);
  const next = item.next === null ? '' : ` Next: ${nameOf(item, superviseeName)} ${NEXT_WORDS[item.next.step]}.`;
  return `${parts.join('; ')}.${next}`;
}

function nameOf({ next, supervisorName }: PacketItem, superviseeName: string): string {
  if (next?.who === 'supervisor') return supervisorName ?? 'the supervisor';
  return next?.who === 'supervisee' ? superviseeName : 'a director';
}

/** What this reader may record: only a director sets a form aside or takes it up again. */
function stepsOf({ item, reader, over }: RowProps): readonly PacketStep[] {
  if (over || !(reader.director || reader.own || item.supervisorId === reader.id)) return [];
  const steps = stepsFrom(item.state, item.signature);
  return reader.director ? steps : steps.filter((step) => step !== 'waived' && step !== 'reopened');
}

function StepForm({
  item,
  steps,
  journeyId,
  from,
  refusal,
  today,
  documents = [],
}: RowProps & { steps: readonly PacketStep[] }): JSX.Element {
  const mine = refusal?.operation === 'recordPacketItem' && refusal.about === item.key ? refusal : null;
  const typed = (name: string, otherwise = '') => typedOr(mine, 'recordPacketItem', name, otherwise);
  const id = (name: string): string => `${name}-${item.key.replaceAll(':', '-')}`;
  return (
    <details class="fold" open={mine !== null}>
      <summary>
        Record a step<span class="visually-hidden"> of {item.name}</span>
      </summary>
      <ActionForm
        operation="recordPacketItem"
        carries={{ journeyId, itemKey: item.key }}
        about={item.key}
        from={from}
        refusal={refusal}
        class="form-grid"
      >
        <SelectField
          name="step"
          id={id('step')}
          label="What happened"
          required
          value={typed('step', item.next?.step ?? '')}
          options={steps.map((step) => ({ value: step, label: STEP_LABELS[step] }))}
        />
        <TextField name="on" id={id('on')} label="On" type="date" max={today} required value={typed('on', today)} />
        <TextField
          name="document"
          id={id('document')}
          label="Name of the document"
          hint="Where it can be found again; it is kept elsewhere."
          value={typed('document')}
        />
        {documents.length > 0 && (
          <SelectField
            name="documentId"
            id={id('documentId')}
            label="Document on file"
            options={documents}
            placeholder="None"
            value={typed('documentId')}
          />
        )}
        {(steps.includes('waived') || steps.includes('reopened')) && (
          <TextField
            name="reason"
            id={id('reason')}
            label="Reason"
            hint="Needed when it is set aside or taken up again."
            value={typed('reason')}
          />
        )}
        <div class="form-end">
          <button class="btn btn-primary" type="submit">
            Record the step
          </button>
        </div>
      </ActionForm>
    </details>
  );
}
