import { type Selector } from '../rulebooks/schema/selector-schema.ts';
import { type Activity } from '../vocabulary/activity.ts';
import { type Draft, type DraftCategory, addMeasure } from './draft.ts';

/** Work with clients that counts as direct unless the notes say otherwise. */
export const DIRECT: readonly Activity[] = [
  'counseling-individual',
  'counseling-couple',
  'counseling-family',
  'counseling-child',
  'counseling-group',
  'crisis',
  'assessment',
  'psychoeducation',
];

/** Work besides the direct work. */
export const OTHER: readonly Activity[] = [
  'testing',
  'documentation',
  'consultation',
  'advocacy',
  'case-management',
  'training',
  'administration',
  'research',
  'other',
  'observation-of-client-session',
];

/** Supervision received. */
export const SUPERVISION: readonly Activity[] = ['supervision-individual', 'supervision-triadic', 'supervision-group'];

interface Known {
  readonly label: string;
  readonly noun: string;
  readonly within?: 'root' | 'direct' | 'supervision' | 'supervision-individual';
  readonly select: Selector;
}

/** Every category a draft can use, but for the total and those that name licenses. */
const KNOWN: Readonly<Record<string, Known>> = {
  direct: { label: 'Direct client contact', noun: 'direct hours', within: 'root', select: { activities: [...DIRECT] } },
  psychotherapy: {
    label: 'Psychotherapy',
    noun: 'hours of psychotherapy',
    within: 'direct',
    select: {
      activities: [
        'counseling-individual',
        'counseling-couple',
        'counseling-family',
        'counseling-child',
        'counseling-group',
        'crisis',
      ],
    },
  },
  relational: {
    label: 'Couples and families',
    noun: 'hours with couples or families',
    within: 'direct',
    select: { activities: ['counseling-couple', 'counseling-family'] },
  },
  'individual-therapy': {
    label: 'Individual therapy',
    noun: 'hours of individual therapy',
    within: 'direct',
    select: { activities: ['counseling-individual', 'counseling-child'] },
  },
  psychoeducation: {
    label: 'Psychoeducation',
    noun: 'hours of psychoeducation',
    within: 'direct',
    select: { activities: ['psychoeducation'] },
  },
  'client-group': {
    label: 'Group counseling',
    noun: 'hours of group counseling',
    within: 'direct',
    select: { activities: ['counseling-group'] },
  },
  telehealth: {
    label: 'Direct contact by technology',
    noun: 'hours by technology',
    within: 'direct',
    select: { media: ['video', 'audio'] },
  },
  indirect: {
    label: 'Indirect hours',
    noun: 'indirect hours',
    within: 'root',
    select: { activities: [...OTHER] },
  },
  nonclinical: {
    label: 'Non-clinical practice',
    noun: 'non-clinical hours',
    within: 'root',
    select: { activities: [...OTHER, ...SUPERVISION] },
  },
  workshops: {
    label: 'Workshops and training',
    noun: 'hours of training',
    within: 'root',
    select: { activities: ['training'] },
  },
  volunteer: {
    label: 'Volunteer work',
    noun: 'volunteer hours',
    within: 'root',
    select: { employment: ['volunteer'] },
  },
  'post-degree': {
    label: 'After the degree',
    noun: 'hours after the degree',
    within: 'root',
    select: { phases: ['after-degree'] },
  },
  'pre-degree': {
    label: 'Before the degree',
    noun: 'hours before the degree',
    within: 'root',
    select: { phases: ['before-degree'] },
  },
  supervision: { label: 'Supervision', noun: 'hours of supervision', select: { activities: [...SUPERVISION] } },
  'supervision-individual': {
    label: 'Individual supervision',
    noun: 'hours of individual supervision',
    within: 'supervision',
    select: { modes: ['individual', 'triadic'] },
  },
  'supervision-group': {
    label: 'Group supervision',
    noun: 'hours of group supervision',
    within: 'supervision',
    select: { modes: ['group'] },
  },
  'supervision-video': {
    label: 'Supervision by video',
    noun: 'hours of supervision by video',
    within: 'supervision',
    select: { media: ['video'] },
  },
  'supervision-individual-video': {
    label: 'Individual supervision by video',
    noun: 'hours of supervision by video',
    within: 'supervision-individual',
    select: { media: ['video'] },
  },
  'supervision-audio': {
    label: 'Supervision by telephone',
    noun: 'hours of supervision by telephone',
    within: 'supervision',
    select: { media: ['audio'] },
  },
  'supervision-post-degree': {
    label: 'Supervision after the degree',
    noun: 'hours of supervision after the degree',
    within: 'supervision',
    select: { phases: ['after-degree'] },
  },
  'supervision-pre-degree': {
    label: 'Supervision before the degree',
    noun: 'hours of supervision before the degree',
    within: 'supervision',
    select: { phases: ['before-degree'] },
  },
  observation: {
    label: 'Observed client sessions',
    noun: 'hours of observed sessions',
    select: { activities: ['observation-of-client-session'] },
  },
};

/**
 * Adds a category with those it lies in, and gives back its name.
 * `root` stands for the total of the license, which may be its direct hours.
 */
export function addCategory(draft: Draft, name: string): string {
  const { frame, categories } = draft;
  const wanted = name === 'root' || (name === 'direct' && frame.root === 'direct') ? frame.root : name;
  if (categories.has(wanted)) return wanted;
  if (wanted === frame.root) {
    categories.set(wanted, rootOf(draft));
    return wanted;
  }
  const known = KNOWN[wanted] ?? licensed(draft, wanted);
  const within = known.within ?? (wanted === 'supervision' && frame.isSupervisionInside ? 'root' : undefined);
  const outer = within === undefined ? {} : { within: addCategory(draft, within) };
  categories.set(wanted, { label: known.label, ...outer, select: known.select });
  return wanted;
}

/** Adds a category and the sum of its hours. */
export function addSum(draft: Draft, name: string): string {
  const category = addCategory(draft, name);
  return addMeasure(draft, category, { kind: 'sum', category });
}

/** What is still to go when a category is short. */
export function nounOf(draft: Draft, category: string): string {
  if (category === 'total') return 'hours';
  return (KNOWN[category] ?? licensed(draft, category)).noun;
}

/** The label of a category as a requirement. */
export function labelOf(draft: Draft, category: string): string {
  return draft.categories.get(category)?.label ?? (KNOWN[category] ?? licensed(draft, category)).label;
}

/** Categories by who supervises: `own` is the license sought or the one its board trusts most. */
function licensed({ frame }: Draft, name: string): Known {
  const own = frame.ownSupervisor;
  const select: Selector =
    name.startsWith('other') || name.includes('-other-')
      ? { exceptSupervisorKinds: [own] }
      : { supervisorKinds: [own] };
  const who = 'exceptSupervisorKinds' in select ? `somebody else than ${an(own)}` : an(own);
  if (!name.startsWith('supervision'))
    return { label: `Work under ${who}`, noun: `hours under ${who}`, within: 'root', select };
  return { label: `Supervision by ${who}`, noun: `hours of supervision by ${who}`, within: 'supervision', select };
}

/** An abbreviation with its article, as it is spoken. */
function an(abbreviation: string): string {
  return /^[AEFHILMNORSX]/.test(abbreviation) ? `an ${abbreviation}` : `a ${abbreviation}`;
}

function rootOf({ frame }: Draft): DraftCategory {
  const supervision = frame.isSupervisionInside ? SUPERVISION : [];
  if (frame.root === 'direct')
    return { label: 'Direct client contact', select: { activities: [...DIRECT, ...supervision] } };
  return { label: 'Supervised experience', select: { activities: [...DIRECT, ...supervision, ...OTHER] } };
}
