import type { JSX } from 'preact';
import type { PacketItem, PacketReadiness } from '../../../../rules/vocabulary/packet-readiness.ts';
import { formatDate } from '../../words/dates.ts';
import type { Refusal } from '../action-form.tsx';
import { Citation } from '../citation.tsx';
import type { Option } from '../fields.tsx';
import { PacketItemRow } from './packet-item-row.tsx';

interface PacketItemsProps {
  readonly packet: PacketReadiness;
  readonly journeyId: string;
  readonly superviseeName: string;
  /** Who reads, and what that person may record. */
  readonly reader: { readonly id: string; readonly own: boolean; readonly director: boolean };
  /** Whether the journey is over, so that nothing more can be recorded. */
  readonly over: boolean;
  readonly from: string;
  readonly refusal: Refusal | null;
  readonly today: string;
  /** The documents on file to which a form can point. */
  readonly documents?: readonly Option[] | undefined;
}

/** Every form that the board asks for: how far the packet is, what is first in the way, and each form with its steps. */
export function PacketItemsSection(props: PacketItemsProps): JSX.Element {
  const { packet, reader } = props;
  const mine = packet.items.filter(({ supervisorId }) => supervisorId === reader.id);
  const others = packet.items.filter((item) => !mine.includes(item));
  return (
    <section id="forms" class="block" aria-labelledby="forms-title">
      <h2 id="forms-title">Forms for the board</h2>
      <Standing {...props} />
      <LeavingNotes {...props} />
      {packet.note !== null && <p class="muted">{packet.note}</p>}
      {mine.length > 0 && (
        <>
          <h3>What is yours to sign or send</h3>
          <Items {...props} items={mine} />
        </>
      )}
      {others.length > 0 && (
        <details class="fold" open={mine.length === 0 && isOpenAt(props)}>
          <summary>{mine.length > 0 ? 'All other forms' : 'All forms'}</summary>
          <Items {...props} items={others} />
        </details>
      )}
    </section>
  );
}

/** Somebody leaves: what the board wants to be told of it, and where everything to be done before is listed. */
function LeavingNotes(props: PacketItemsProps): JSX.Element | null {
  const { packet, over } = props;
  if (packet.leaving.length === 0 || over) return null;
  return (
    <>
      {packet.leaving.map(({ departureId, who, lastDayOn }) => (
        <p key={departureId}>
          A {who} leaves on {formatDate(lastDayOn)}.{' '}
          <a href={`/departures/${departureId}`}>See everything to be done before</a>.
        </p>
      ))}
      {packet.notices.length > 0 && <Items {...props} items={packet.notices} />}
    </>
  );
}

/** A form that was refused stays in sight with what was typed. */
function isOpenAt({ refusal }: PacketItemsProps): boolean {
  return refusal?.operation === 'recordPacketItem';
}

function Standing({ packet }: PacketItemsProps): JSX.Element {
  const { done, of, firstKey, items, general } = packet;
  const first = items.find(({ key }) => key === firstKey);
  if (general || of === 0) {
    return <p>What this board asks for was not read yet: the forms below are a suggestion only, and decide nothing.</p>;
  }
  return (
    <p>
      {done} of {of} forms are settled.{' '}
      {first === undefined ? 'None is in the way.' : `First in the way: ${first.name}${forWhom(first)}.`}
    </p>
  );
}

function forWhom({ supervisorName, settingName, year }: PacketItem): string {
  const words = [supervisorName, settingName, year].filter((part) => part !== null).join(', ');
  return words === '' ? '' : ` (${words})`;
}

function Items(props: PacketItemsProps & { items: readonly PacketItem[] }): JSX.Element {
  return (
    <ul class="packets">
      {props.items.map((item) => (
        <PacketItemRow key={item.key} {...props} item={item} words={`${item.name}${forWhom(item)}`} />
      ))}
    </ul>
  );
}

/** Why weekly logs go on while the packet is with the board, where a text says so. */
export function SupervisionGoesOn({ packet }: { packet: PacketReadiness }): JSX.Element | null {
  const text = packet.supervisionUntilLicensed;
  if (text === null) return null;
  return (
    <p>
      Supervision goes on until the license is issued: log and sign every week as before.{' '}
      <Citation
        citation={text.citation}
        confidence={text.confidence}
        sourceUrl={text.source}
        checkedOn={text.checkedOn}
      />
    </p>
  );
}
