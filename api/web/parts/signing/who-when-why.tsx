import type { JSX } from 'preact';
import { printDate, printLocal, printUtc } from '../../../../rules/vocabulary/signing/signed-moments.ts';

/** A signature as every page shows it. */
interface WhoWhenWhyProps {
  readonly signerName: string;
  /** ISO instant. */
  readonly signedAt: string;
  /** What the signature means, in full. */
  readonly statement: string;
  /** Null for a paper of which no content was brought in. */
  readonly contentSha256: string | null;
  /** A paper has a day and no time of day. */
  readonly origin?: 'here' | 'paper';
  /** IANA name in which the local time is shown. */
  readonly timeZone: string;
}

/** Who signed, when in UTC and on a local clock, and what it means. */
export function WhoWhenWhy(props: WhoWhenWhyProps): JSX.Element {
  const { signerName, signedAt, statement, contentSha256, origin = 'here', timeZone } = props;
  return (
    <dl class="signature">
      <dt>{origin === 'paper' ? 'Signed on paper by' : 'Signed by'}</dt>
      <dd>{signerName}</dd>
      <dt>When</dt>
      <dd>
        {origin === 'paper' ? (
          `${printDate(signedAt.slice(0, 10))}, the day on the paper`
        ) : (
          <>
            <time dateTime={signedAt}>{printUtc(signedAt)}</time>; {printLocal(signedAt, timeZone)}
          </>
        )}
      </dd>
      <dt>Meaning</dt>
      <dd>{statement}</dd>
      {contentSha256 !== null && (
        <>
          <dt>Content</dt>
          <dd class="hash">SHA-256 {contentSha256}</dd>
        </>
      )}
    </dl>
  );
}
