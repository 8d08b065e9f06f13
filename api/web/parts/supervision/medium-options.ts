import { MEDIA, type Medium } from '../../../../rules/vocabulary/activity.ts';
import type { Option } from '../fields.tsx';

const LABELS: Readonly<Record<Medium, string>> = { 'in-person': 'In person', video: 'By video', audio: 'By telephone' };

/** How a session can be held, to choose from. */
export const MEDIUM_OPTIONS: readonly Option[] = MEDIA.map((value) => ({ value, label: LABELS[value] }));
