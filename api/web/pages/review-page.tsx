import type { JSX } from 'preact';
import { SIGNED_LABELS } from '../../../rules/vocabulary/signing/signed-kind.ts';
import type { Review } from '../../answers/review.ts';
import { type Frame, Layout } from '../parts/layout.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { formatDate, formatInstant } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

/** Nobody knows in which zone a reviewer reads. */
const ZONE = 'UTC';

/** The one packet that is open to a reviewer: its files, and whether all of it is as it was signed. */
export function ReviewPage({ frame, review }: { frame: Frame; review: Review }): JSX.Element {
  const { superviseeName, license, organizationName, assembledAt, pages, filedOn, reviewerName, board, endsAt } =
    review;
  return (
    <Layout frame={frame} title={`Packet of ${superviseeName}`}>
      <div class="page-head">
        <h1>
          Packet of {superviseeName} for {license}
        </h1>
      </div>
      <p class="lead">
        Assembled by {organizationName} on {formatInstant(assembledAt, ZONE)}, {count(pages, 'page')}
        {filedOn === null ? '' : `, filed on ${formatDate(filedOn)}`}.
      </p>
      <p>
        <a class="btn btn-primary" href="/api/review/packet.pdf">
          Read the packet (PDF)
        </a>{' '}
        <a class="btn btn-outline" href="/api/review/evaluation.json" download="evaluation.json">
          Save its count (JSON)
        </a>
      </p>
      <Checked review={review} />
      <p class="hint">
        Open to {reviewerName}, {board}, until {formatInstant(endsAt, ZONE)}. Each look and each file is written down.
      </p>
      <form method="post" action="/web/closeReview">
        <button class="btn btn-outline" type="submit">
          Close the packet in this browser
        </button>
      </form>
    </Layout>
  );
}

/** What was checked when the page was asked for. */
function Checked({ review }: { review: Review }): JSX.Element {
  const { file, signatures, reopenedSince, rulebook } = review;
  const whole = file.isWhole && file.isAudited;
  return (
    <section class="block" aria-labelledby="checked-title">
      <h2 id="checked-title">Checked just now</h2>
      <p>
        <StatusMark
          tone={whole ? 'good' : 'bad'}
          word={whole ? 'The file is as assembled' : 'The file is not proved'}
        />{' '}
        {fileSentence(review)}
      </p>
      <Signatures signatures={signatures} />
      {reopenedSince > 0 && (
        <p>
          <StatusMark tone="wait" word="Corrected since" /> {count(reopenedSince, 'week')} in it{' '}
          {reopenedSince === 1 ? 'was' : 'were'} reopened after it was assembled. Ask for a newer packet.
        </p>
      )}
      <p class="hash">SHA-256 of the file {file.sha256}</p>
      <p class="hash">
        Counted under rules {rulebook.version}, SHA-256 {rulebook.sha256}
      </p>
    </section>
  );
}

function fileSentence({ file }: Review): string {
  if (!file.isWhole) return 'The file that is kept does not give the hash of the packet: do not rely on it.';
  if (!file.isAudited) return 'The audit trail has no such hash of this packet: do not rely on it.';
  return 'It gives the hash that stands in the audit trail.';
}

function Signatures({ signatures }: Pick<Review, 'signatures'>): JSX.Element {
  const { checked, onPaper, voided, faults } = signatures;
  const good = faults.length === 0;
  const word = good ? 'Every signature is what was signed' : `${count(faults.length, 'signature')} not as signed`;
  return (
    <>
      <p>
        <StatusMark tone={good ? 'good' : 'bad'} word={word} /> {count(checked, 'signature')} given electronically,{' '}
        {onPaper} on paper, {voided} of them void because what they bound was corrected.
      </p>
      {!good && (
        <ul>
          {faults.map(({ kind, version, sentence }, at) => (
            <li key={at}>
              {SIGNED_LABELS[kind]}, version {version}: {sentence}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
