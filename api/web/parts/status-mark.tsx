import type { JSX } from 'preact';

/** How a status looks: its sign and tone; the word is always written too. */
export type Tone = 'good' | 'wait' | 'bad' | 'ask' | 'plain';

const SIGNS: Readonly<Record<Tone, string>> = { good: '✓', wait: '◔', bad: '!', ask: '?', plain: '–' };

/** A status as a sign and a word, so that color says nothing by itself. */
export function StatusMark({ tone, word }: { tone: Tone; word: string }): JSX.Element {
  return (
    <span class={`state state-${tone}`}>
      <span aria-hidden="true">{SIGNS[tone]}</span> {word}
    </span>
  );
}
