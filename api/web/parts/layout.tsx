import type { ComponentChildren, JSX } from 'preact';
import type { EmergencyInForce } from '../../../rules/vocabulary/emergency.ts';
import { assetHref } from '../assets.ts';
import type { Viewer } from '../viewer.ts';
import { ReaderRoles } from './able.tsx';
import { type Crumb, Breadcrumb } from './breadcrumb.tsx';
import { DemoBar } from './demo-bar.tsx';
import { EmergencyBar } from './emergency/emergency-bar.tsx';
import { type Flash, FlashAlert } from './flash-alert.tsx';
import { Header } from './header.tsx';
import { type TextToConsent, ToConsent } from './signing/ask-consent.tsx';

/** What stands around every page. */
export interface Frame {
  /** Null when nobody is signed in. */
  readonly viewer: Viewer | null;
  /** Whether this is the demo; it is said on every page, also to nobody. */
  readonly demo?: boolean;
  /** The path of this page, to mark it in the navigation. */
  readonly path: string;
  /** What the last form did; shown once. */
  readonly flash: Flash | null;
  /** The moment of rendering, so that ages are the same all over the page. */
  readonly now: Date;
  /** What the viewer is to agree to before signing electronically; null or left out where nothing is. */
  readonly toConsent?: TextToConsent | null;
  /** The emergency access that is in force; it is said on every page. */
  readonly emergency?: EmergencyInForce | null;
  /** How many notices to the viewer are unread; none when it is left out. */
  readonly unread?: number;
}

interface LayoutProps {
  readonly frame: Frame;
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** Seconds after which the page asks for itself again; for work under way. */
  readonly refreshSeconds?: number;
  /** Another address to which the page leads by itself. */
  readonly goOnTo?: string;
  readonly children: ComponentChildren;
}

/** The whole HTML document around a page: landmarks, skip link, navigation, style. */
export function Layout({ frame, title, crumbs = [], refreshSeconds, goOnTo, children }: LayoutProps): JSX.Element {
  return (
    <html lang="en-US">
      <Head title={title} refresh={refreshOf(refreshSeconds, goOnTo)} />
      <body>
        <a class="skip-link" href="#content">
          Skip to content
        </a>
        {(frame.viewer?.demo ?? frame.demo) === true && <DemoBar viewer={frame.viewer} />}
        {(frame.emergency ?? null) !== null && <EmergencyBar frame={frame} />}
        <Header viewer={frame.viewer} path={frame.path} unread={frame.unread ?? 0} demo={frame.demo ?? false} />
        <main id="content" class="container-xl page-content" tabIndex={-1}>
          {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} here={title} />}
          {frame.flash !== null && <FlashAlert flash={frame.flash} />}
          <ToConsent.Provider value={frame.toConsent ?? null}>
            <ReaderRoles.Provider value={frame.viewer?.roles ?? []}>{children}</ReaderRoles.Provider>
          </ToConsent.Provider>
        </main>
        <Footer />
      </body>
    </html>
  );
}

function refreshOf(seconds: number | undefined, goOnTo: string | undefined): string | null {
  if (goOnTo !== undefined) return `0; url=${goOnTo}`;
  return seconds === undefined ? null : String(seconds);
}

function Head({ title, refresh }: { title: string; refresh: string | null }): JSX.Element {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {refresh !== null && <meta http-equiv="refresh" content={refresh} />}
      <title>{`${title} · Creditable`}</title>
      <link rel="icon" href={assetHref('creditable.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={assetHref('tabler.css')} />
      <link rel="stylesheet" href={assetHref('creditable.css')} />
      <script src={assetHref('creditable.js')} />
      <script src={assetHref('htmx.js')} defer />
    </head>
  );
}

function Footer(): JSX.Element {
  return (
    <footer class="page-footer container-xl">
      <p>
        Creditable counts by the published rules and names the source of each. It is not legal advice: the board
        decides.
      </p>
      <nav aria-label="About">
        <a href="/docs">API reference</a>
      </nav>
    </footer>
  );
}
