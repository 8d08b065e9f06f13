export { CONFIDENCE_WORDS } from '../../../rules/vocabulary/confidence-words.ts';
