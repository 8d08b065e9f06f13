/** `npm run rules:index`: writes what lists say of all rulebooks, after a rulebook was changed or added. */
import { writeFileSync } from 'node:fs';
import { composeIndex } from '../rules/rulebooks/compose-index.ts';
import { INDEX_FILE } from '../rules/rulebooks/rulebook-index.ts';

writeFileSync(INDEX_FILE, composeIndex());
