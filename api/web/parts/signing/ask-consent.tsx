import { type JSX, createContext } from 'preact';
import { ConsentParts } from './consent-parts.tsx';

/** A text that is to be agreed to. */
export interface TextToConsent {
  readonly version: string;
  readonly citation: string;
  readonly source: string;
  readonly parts: readonly { readonly title: string; readonly text: string }[];
}

/** What the reader is to agree to before signing; null where nothing is. */
export const ToConsent = createContext<TextToConsent | null>(null);

/** The operations that put a signature under a record. */
export const SIGNING_OPERATIONS: readonly string[] = [
  'signWeek',
  'signWeeks',
  'signAgreement',
  'attestQuarter',
  'evaluateSupervisee',
];

/** Asks in a form that signs for the agreement to sign electronically; nothing where it was given. */
export function AskConsent(): JSX.Element {
  return (
    <ToConsent.Consumer>
      {(text) =>
        text !== null && (
          <fieldset class="note">
            <legend>Before you sign electronically for the first time</legend>
            <details class="fold">
              <summary>Read what you agree to</summary>
              <ConsentParts text={text} />
            </details>
            <label class="check">
              <input type="checkbox" name="consent" value={text.version} required /> I have read this (version{' '}
              {text.version}) and agree to sign electronically.
            </label>
          </fieldset>
        )
      }
    </ToConsent.Consumer>
  );
}
