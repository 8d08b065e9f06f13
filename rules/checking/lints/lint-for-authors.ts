import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Problem } from '../problem.ts';
import { findUncited } from './find-uncited.ts';
import { findUnused } from './find-unused.ts';

/** Finds what a rulebook can be loaded with but should not be published with. */
export function lintForAuthors(parts: RulebookParts): Problem[] {
  return [...findUncited(parts), ...findUnused(parts)];
}
