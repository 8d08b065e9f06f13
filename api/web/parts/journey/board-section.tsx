import type { JSX } from 'preact';
import type { ShownPacketLink } from '../../../../db/views/find-packet-links.ts';
import type { JourneyPage, ShownPacket } from '../../../../db/views/journey-page.ts';
import { dateAt } from '../../../../rules/vocabulary/plain-date.ts';
import { formatDate } from '../../words/dates.ts';
import { count } from '../../words/quantity.ts';
import type { Refusal } from '../action-form.tsx';
import { EmptyState } from '../empty-state.tsx';
import { PacketLinks } from '../review/packet-links.tsx';
import { StatusMark } from '../status-mark.tsx';
import { BoardTrack } from './board-track.tsx';
import { BoardForms } from './board-forms.tsx';

interface BoardSectionProps {
  readonly page: JourneyPage;
  /** Whether the reader acts for the organization toward the board. */
  readonly director: boolean;
  readonly from: string;
  readonly refusal: Refusal | null;
  readonly today: string;
  readonly timeZone: string;
  /** To whom the packets were opened. */
  readonly links: readonly ShownPacketLink[];
}

/** The packet and the board: assembled, filed, deficiency letter, decision. */
export function BoardSection(props: BoardSectionProps): JSX.Element {
  const { page } = props;
  return (
    <section id="board" class="block" aria-labelledby="board-title">
      <h2 id="board-title">The packet and the board</h2>
      {page.submission !== null && <BoardTrack track={page.submission} superviseeName={page.row.superviseeName} />}
      {page.decision !== null && <Decision decision={page.decision} />}
      {page.submission === null
        ? page.deficiency !== null && <Deficiency deficiency={page.deficiency} open={page.decision === null} />
        : page.submission.letters.map((letter) => (
            <Deficiency
              key={letter.deficiencyId}
              deficiency={letter}
              open={letter.answeredOn === null && page.submission?.outcome === null}
            />
          ))}
      {page.packets.length === 0 ? (
        <EmptyState title="No packet yet">
          When every requirement is met, the director assembles the packet here: the count, its sources and every
          signature in one PDF.
        </EmptyState>
      ) : (
        <ul class="packets">
          {page.packets.map((packet) => (
            <Packet key={packet.packetId} {...props} packet={packet} />
          ))}
        </ul>
      )}
      {props.director && <BoardForms {...props} />}
    </section>
  );
}

function Packet({
  packet,
  page,
  links,
  from,
  refusal,
  timeZone,
}: BoardSectionProps & { packet: ShownPacket }): JSX.Element {
  const { journeyId } = page.row;
  const { packetId } = packet;
  const mine = links.filter((link) => link.packetId === packetId);
  return (
    <li>
      <StatusMark
        {...(packet.filedOn === null
          ? { tone: 'wait', word: 'Not filed' }
          : { tone: 'good', word: `Filed ${formatDate(packet.filedOn)}` })}
      />
      <div>
        <a href={`/api/journeys/${journeyId}/packets/${packetId}.pdf`}>
          Packet of {formatDate(dateAt(packet.assembledAt, timeZone))}
        </a>
        , {count(packet.pages, 'page')}
        {packet.reopenedSince > 0 && (
          <p>
            {count(packet.reopenedSince, 'week')} in it {packet.reopenedSince === 1 ? 'was' : 'were'} reopened since. It
            prints what was signed before: assemble a new packet when the corrected hours are signed
            {packet.filedOn === null ? '' : ', and file that one'}.
          </p>
        )}
        <p class="hash">SHA-256 {packet.sha256}</p>
        <PacketLinks {...{ journeyId, packetId, from, refusal, timeZone }} links={mine} />
      </div>
    </li>
  );
}

function Deficiency({
  deficiency,
  open,
}: {
  deficiency: NonNullable<JourneyPage['deficiency']>;
  open: boolean;
}): JSX.Element {
  return (
    <div class={`letter ${open ? 'letter-open' : ''}`}>
      <StatusMark
        {...(open
          ? { tone: 'bad', word: `Answer by ${formatDate(deficiency.dueOn)}` }
          : { tone: 'good', word: 'Answered' })}
      />
      <p>The board’s deficiency letter of {formatDate(deficiency.receivedOn)}:</p>
      <blockquote>{deficiency.summary}</blockquote>
    </div>
  );
}

const DECISION_WORDS = {
  licensed: 'Licensed',
  approved: 'Approved; an exam follows',
  denied: 'Denied',
  closed: 'Closed for lateness',
} as const;

function Decision({ decision: made }: { decision: NonNullable<JourneyPage['decision']> }): JSX.Element {
  const { decision, decidedOn, licenseNumber } = made;
  const good = decision === 'licensed' || decision === 'approved';
  return (
    <p class="decision">
      <StatusMark tone={good ? 'good' : 'bad'} word={DECISION_WORDS[decision]} /> on {formatDate(decidedOn)}
      {licenseNumber !== null && `, license number ${licenseNumber}`}.
    </p>
  );
}
