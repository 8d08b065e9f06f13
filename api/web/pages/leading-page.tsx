import type { JSX } from 'preact';
import { type Frame, Layout } from '../parts/layout.tsx';

interface LeadingPageData {
  readonly frame: Frame;
  /** An address of another site. */
  readonly goTo: string;
  readonly why: 'sign-in' | 'sign-out';
}

const WORDS = {
  'sign-in': {
    title: 'Sign in',
    lead: 'You sign in with the account of your organization and come back here.',
    button: 'Go on',
  },
  'sign-out': {
    title: 'You are signed out',
    lead: 'Here you are signed out. You are led on, so that you can sign out of the account of your organization as well.',
    button: 'Sign out there, too',
  },
} as const;

/** Leads to the provider of the organization, and says to which address. */
export function LeadingPage({ frame, goTo, why }: LeadingPageData): JSX.Element {
  const { title, lead, button } = WORDS[why];
  return (
    <Layout frame={frame} title={title} goOnTo={goTo}>
      <div class="page-head">
        <h1>{why === 'sign-in' ? `On to ${new URL(goTo).host}` : title}</h1>
      </div>
      <p class="lead">{lead}</p>
      <p>
        <a class="btn btn-primary" href={goTo} rel="noreferrer">
          {button}
        </a>
      </p>
    </Layout>
  );
}
