import type { JSX } from 'preact';
import type { ShownPacketLink } from '../../../../db/views/find-packet-links.ts';
import { MOST_REVIEW_DAYS, REVIEW_DAYS } from '../../../../rules/vocabulary/review.ts';
import { formatInstant } from '../../words/dates.ts';
import { lookedAt } from '../../words/looked-at.ts';
import { count } from '../../words/quantity.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { Able } from '../able.tsx';
import { TextField } from '../fields.tsx';
import { StatusMark } from '../status-mark.tsx';

interface PacketLinksProps {
  readonly journeyId: string;
  readonly packetId: string;
  /** Those of this packet. */
  readonly links: readonly ShownPacketLink[];
  readonly from: string;
  readonly refusal: Refusal | null;
  readonly timeZone: string;
}

/** To whom a packet was opened and when they looked; for a director, how it is opened to somebody. */
export function PacketLinks(props: PacketLinksProps): JSX.Element {
  return (
    <>
      {props.links.length > 0 && (
        <ul class="packet-links">
          {props.links.map((link) => (
            <Link key={link.linkId} {...props} link={link} />
          ))}
        </ul>
      )}
      <MakeForm {...props} />
    </>
  );
}

function Link({ link, journeyId, from, refusal, timeZone }: PacketLinksProps & { link: ShownPacketLink }): JSX.Element {
  const { linkId, reviewerName, board, reviewerEmail, works, endsAt, endedAt, madeByName, visitCount, visits } = link;
  const until = endedAt === null ? endsAt : endedAt;
  return (
    <li>
      <p>
        <StatusMark tone={works ? 'wait' : 'plain'} word={works ? 'Open' : endedAt === null ? 'Over' : 'Ended'} />{' '}
        {works ? 'Open' : 'Was open'} to {reviewerName}, {board}, until {formatInstant(until, timeZone)}. {madeByName}{' '}
        opened it{reviewerEmail === null ? '' : ` and had the link mailed to ${reviewerEmail}`}.
      </p>
      {visitCount === 0 ? (
        <p class="hint">Nobody has looked yet.</p>
      ) : (
        <details class="fold">
          <summary>Looked {count(visitCount, 'time')}</summary>
          <ul>
            {visits.map(({ at, operation }, place) => (
              <li key={place}>
                {formatInstant(at, timeZone)}: {lookedAt(operation)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {works && (
        <ActionForm
          operation="endPacketLink"
          carries={{ journeyId, linkId }}
          about={linkId}
          from={from}
          refusal={refusal}
        >
          <button class="btn btn-outline btn-sm" type="submit">
            End the link<span class="visually-hidden"> of {reviewerName}</span>
          </button>
        </ActionForm>
      )}
    </li>
  );
}

function MakeForm({ journeyId, packetId, from, refusal }: PacketLinksProps): JSX.Element {
  const mine = refusal?.operation === 'makePacketLink' && refusal.about === packetId ? refusal : null;
  const typed = (name: string, otherwise = '') => typedOr(mine, 'makePacketLink', name, otherwise);
  const id = (name: string) => `${name}-${packetId}`;
  return (
    <Able to="share-packets">
      <details class="fold" open={mine !== null}>
        <summary>Open this packet to a reviewer of the board</summary>
        <ActionForm
          operation="makePacketLink"
          carries={{ journeyId, packetId }}
          about={packetId}
          from={from}
          refusal={refusal}
          class="form-grid"
        >
          <TextField
            id={id('reviewerName')}
            name="reviewerName"
            label="Who reads it"
            required
            value={typed('reviewerName')}
          />
          <TextField id={id('board')} name="board" label="Board" required value={typed('board')} />
          <TextField
            id={id('reviewerEmail')}
            name="reviewerEmail"
            label="Mail address"
            type="email"
            hint="The link is mailed there. You are shown it as well, once."
            value={typed('reviewerEmail')}
          />
          <TextField
            id={id('days')}
            name="days"
            label="For how many days"
            type="number"
            max={String(MOST_REVIEW_DAYS)}
            required
            value={typed('days', String(REVIEW_DAYS))}
          />
          <div class="form-end">
            <button class="btn btn-primary" type="submit">
              Make the link
            </button>
          </div>
        </ActionForm>
      </details>
    </Able>
  );
}
