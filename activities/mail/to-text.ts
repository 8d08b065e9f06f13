import type { Letter } from './letter.ts';

/** A notice as plain text, one paragraph per thought, the link on a line of its own. */
export function toText(letter: Letter): string {
  const paragraphs = [
    letter.greeting,
    letter.opening,
    letter.items.map((item) => `  - ${item}`).join('\n'),
    letter.action,
    `${letter.linkLabel}:\n${letter.link}`,
    `${letter.because}\nCreditable`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
