import type { JSX } from 'preact';
import { printLocal, printUtc } from '../../../../rules/vocabulary/signing/signed-moments.ts';

/** A signature as every page shows it. */
interface WhoWhenWhyProps {
  readonly signerName: string;
  /** ISO instant. */
  readonly signedAt: string;
  /** What the signature means, in full. */
  readonly statement: string;
  readonly contentSha256: string;
  /** IANA name in which the local time is shown. */
  readonly timeZone: string;
}

/** Who signed, when in UTC and on a local clock, and what it means. */
export function WhoWhenWhy({ signerName, signedAt, statement, contentSha256, timeZone }: WhoWhenWhyProps): JSX.Element {
  return (
    <dl class="signature">
      <dt>Signed by</dt>
      <dd>{signerName}</dd>
      <dt>When</dt>
      <dd>
        <time dateTime={signedAt}>{printUtc(signedAt)}</time>; {printLocal(signedAt, timeZone)}
      </dd>
      <dt>Meaning</dt>
      <dd>{statement}</dd>
      <dt>Content</dt>
      <dd class="hash">SHA-256 {contentSha256}</dd>
    </dl>
  );
}
