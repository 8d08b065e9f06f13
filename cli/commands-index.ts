/** `npm run commands:index`: writes the shapes of all commands for the door of the journey, after one changed or came. */
import { writeFileSync } from 'node:fs';
import { deriveBodyShapes } from './commands-index/derive-body-shapes.ts';

const FILE = new URL('../workflows/journey/body-shapes.ts', import.meta.url);

writeFileSync(
  FILE,
  `/* eslint max-lines: off */
import type { Shape } from './shape.ts';

/**
 * What the body of each command looks like, written from rules/vocabulary/commands/ by \`npm run commands:index\`.
 * Never edit it by hand: a test compares it with the schemas.
 */
export const BODY_SHAPES: Readonly<Record<string, Shape>> = ${JSON.stringify(deriveBodyShapes(), null, 2)};
`,
);
