import type { JSX } from 'preact';
import { readable } from '../words/readable.ts';

/** What the last form did, in one sentence. */
export interface Flash {
  readonly tone: 'done' | 'problem';
  readonly sentence: string;
}

/** Shows once what the last form did. */
export function FlashAlert({ flash }: { flash: Flash }): JSX.Element {
  const done = flash.tone === 'done';
  return (
    <div class={`note ${done ? 'note-done' : 'note-problem'}`} role={done ? 'status' : 'alert'}>
      <strong>{done ? '✓ Done.' : '! Not done.'}</strong> {readable(flash.sentence)}
    </div>
  );
}
