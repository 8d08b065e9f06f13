import type { JSX } from 'preact';
import type { TextToConsent } from './ask-consent.tsx';

/** The text about signing electronically, part by part, with the law that it follows. */
export function ConsentParts({ text }: { readonly text: TextToConsent }): JSX.Element {
  return (
    <>
      <dl class="consent">
        {text.parts.map((part) => (
          <div key={part.title}>
            <dt>{part.title}</dt>
            <dd>{part.text}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        After <a href={text.source}>{text.citation}</a>, version {text.version}.
      </p>
    </>
  );
}
