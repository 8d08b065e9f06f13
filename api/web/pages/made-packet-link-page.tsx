import type { JSX } from 'preact';
import { type Frame, Layout } from '../parts/layout.tsx';

interface MadePacketLinkPageData {
  readonly frame: Frame;
  readonly journeyId: string;
  readonly sentence: string;
  readonly link: string;
}

/** The link to a packet that was just made: it is shown here and never again. */
export function MadePacketLinkPage({ frame, journeyId, sentence, link }: MadePacketLinkPageData): JSX.Element {
  const back = `/journeys/${journeyId}`;
  return (
    <Layout frame={frame} title="The link for the reviewer" crumbs={[{ label: 'Journey', href: back }]}>
      <div class="page-head">
        <h1>Copy the link now</h1>
      </div>
      <p class="lead">
        It is shown this once. {sentence} Whoever has the link reads this packet and nothing else: hand it to the
        reviewer alone.
      </p>
      <div class="field narrow">
        <label class="form-label" for="link">
          Link
        </label>
        <input class="form-control" id="link" type="text" readOnly value={link} autocomplete="off" />
      </div>
      <p>
        <a class="btn btn-primary" href={`${back}#board`}>
          I have copied it
        </a>
      </p>
    </Layout>
  );
}
