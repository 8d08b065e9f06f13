import { type Requirement } from '../../rulebooks/schema/requirement-schema.ts';
import { type Selector } from '../../rulebooks/schema/selector-schema.ts';
import { addQuestion, addRow } from '../add-row.ts';
import { yes } from '../conditions.ts';
import { type Draft, addHint, addStep } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { isTelephoneRefused } from '../find-set-aside.ts';
import { addNumber, addSecond } from '../parameters.ts';
import { nameOf, slugOf, wordsOf } from '../words.ts';
import { draftShareCap, draftTotalCap, mayCut } from './draft-cap.ts';
import { askForHours } from './draft-floor.ts';

/** Drafts how supervision may be held: in person, by video, by telephone. */
export function draftMode(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  if (/raw.data|site.?visit|observation|availability/.test(nameOf(fact))) return askAbout(draft, fact);
  const isCut = mayCut(fact) && addExclusions(draft, fact);
  if (draftLimit(draft, fact)) return;
  if (!isCut) return askAbout(draft, fact);
  addRow(draft, fact, { label: labelFor(fact), kind: 'gate', conditions: { all: [yes(`settled.${requirement}`)] } });
}

/** Adds a cap on video or telephone; false where the fact names none. */
function draftLimit(draft: Draft, fact: Fact): boolean {
  const isAudio = /audio|phone/.test(nameOf(fact));
  if (fact.unit === 'hours' && (fact.value ?? 0) > 0) {
    draftTotalCap(draft, fact, isAudio ? 'supervision-audio' : 'supervision-video');
    return true;
  }
  const isShare = (fact.unit === 'share' && fact.value !== 1) || (fact.unit === 'percent' && fact.value !== 100);
  if (!isShare || typeof fact.value !== 'number') return false;
  if (/live-share|phone/.test(nameOf(fact))) {
    const share = addSecond(draft, fact, {
      what: 'audio',
      label: 'Largest share by telephone',
      unit: 'share',
      value: 1 - fact.value,
    });
    draftShareCap(draft, fact, { category: 'supervision-audio', of: 'supervision', share });
  } else if (/individual/.test(nameOf(fact))) {
    draftShareCap(draft, fact, { category: 'supervision-individual-video', of: 'supervision-individual' });
  } else draftShareCap(draft, fact, { category: 'supervision-video', of: 'supervision' });
  return true;
}

/** Adds what is no supervision at all; true when there is something. */
function addExclusions(draft: Draft, fact: Fact): boolean {
  const before = draft.steps.length;
  const exclude = (what: string, select: Selector, why: string): void => {
    const requirement = slugOf(fact.id);
    addStep(draft, 'mode', { id: what, kind: 'exclude', select, requirement, why });
  };
  if (isTelephoneRefused(fact))
    exclude('telephone', { supervision: true, media: ['audio'] }, 'Supervision by telephone does not count.');
  if (fact.remoteAllowed === false)
    exclude('not-in-person', { supervision: true, media: ['video', 'audio'] }, 'Supervision must be in person.');
  if (
    fact.groupInPersonOnly === true ||
    fact.groupInPerson === true ||
    /group (sessions )?(always |wholly )?in person|only individual/.test(wordsOf(fact))
  )
    exclude('group-by-video', { modes: ['group'], media: ['video', 'audio'] }, 'Group supervision must be in person.');
  if (
    fact.firstMeetingInPerson === true ||
    /first meeting in person|in-person meeting first|starts with a face-to-face/.test(wordsOf(fact))
  )
    addStep(draft, 'mode', {
      id: 'first-meeting',
      kind: 'first-must-be',
      select: { supervision: true },
      first: { media: ['in-person'] },
      requirement: slugOf(fact.id),
      why: 'Held before the first meeting in person.',
    });
  return draft.steps.length > before;
}

function labelFor(fact: Fact): string {
  if (fact.remoteAllowed === false) return 'Supervision in person';
  return isTelephoneRefused(fact) ? 'No supervision by telephone' : 'How supervision is held';
}

function askAbout(draft: Draft, fact: Fact): void {
  if (typeof fact.value === 'number' && fact.unit === 'hours') return askForHours(draft, fact);
  const requirement = slugOf(fact.id);
  const isRaw = /raw/.test(nameOf(fact));
  if (!isRaw) addHint(draft, requirement, 'Drafted as a question: does it bear on what counts?');
  addQuestion(draft, fact, {
    ...(isRaw ? { label: 'Supervision on raw clinical data' } : {}),
    kind: 'duty',
    question: isRaw
      ? 'Answer yes or no: did supervision work on recordings, live observation or other material from sessions?'
      : `Answer yes or no: was supervision held as the rule on ${requirement.replaceAll('-', ' ')} asks?`,
  });
}

/** Drafts how much of supervision may be in group, and how large a group may be. */
export function draftGroup(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  if (/load|perSupervisor/.test(`${fact.id} ${fact.scope ?? ''}`)) return askAboutLoad(draft, fact);
  if (/individual-definition/.test(fact.id))
    return addRow(draft, fact, {
      label: 'What individual supervision is',
      kind: 'definition',
      notBinding: 'A definition: it says how others are counted.',
    });
  if (/proration/.test(fact.id)) return draftProration(draft, fact);
  const size =
    fact.unit === 'hours' || fact.unit === 'share' || fact.unit === 'percent'
      ? (fact.groupMax ?? fact.groupSize)
      : undefined;
  if (size !== undefined && mayCut(fact))
    excludeLarge(
      draft,
      fact,
      addSecond(draft, fact, {
        what: 'group-max',
        label: 'Most in a group',
        unit: 'supervisees',
        value: size,
        by: 'entry',
      }),
    );
  if (fact.groupPerIndividual !== undefined) addConversion(draft, fact, fact.groupPerIndividual);
  if (/alternat/.test(`${fact.id} ${fact.shape ?? ''}`)) return draftAlternation(draft, fact);
  if (fact.unit === 'share' || fact.unit === 'percent')
    return draftShareCap(draft, fact, { category: 'supervision-group', of: 'supervision' });
  if (fact.unit === 'hours' && fact.value !== 0) return draftTotalCap(draft, fact, 'supervision-group');
  if (fact.unit === 'hours') return draftNoGroup(draft, fact);
  const parameter = addNumber(draft, fact, 'Most in a group', 'entry');
  if (parameter !== undefined) excludeLarge(draft, fact, parameter);
  settled(draft, fact, { label: 'Size of a group', ...(parameter === undefined ? {} : { parameter }) });
  if (typeof fact['plusIndividualHoursPerWeek'] === 'number' || fact['inPersonOnly'] === true)
    addHint(draft, requirement, 'Half of it is drafted: the size only.');
}

function excludeLarge(draft: Draft, fact: Fact, parameter: string): void {
  if (!mayCut(fact)) return;
  addStep(draft, 'mode', {
    id: parameter,
    kind: 'exclude',
    select: { supervision: true, groupSizeOver: parameter },
    requirement: slugOf(fact.id),
    why: 'More than the rules admit were in the group.',
  });
}

function addConversion(draft: Draft, fact: Fact, per: number): void {
  const rate = addSecond(draft, fact, {
    what: 'rate',
    label: 'What an hour of group supervision counts',
    unit: 'share',
    value: 1 / per,
  });
  addStep(draft, 'conversion', {
    id: `${slugOf(fact.id)}-rate`,
    kind: 'convert',
    category: 'supervision-group',
    from: 'supervision',
    rate,
    requirement: slugOf(fact.id),
    why: `${per} hours of group supervision count as one.`,
  });
}

function draftAlternation(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  const isShare = fact.unit === 'share' || fact.unit === 'percent';
  const share = isShare
    ? undefined
    : addSecond(draft, fact, { what: 'share', label: 'Largest share of group supervision', unit: 'share', value: 0.5 });
  draftShareCap(draft, fact, {
    category: 'supervision-group',
    of: 'supervision',
    ...(share === undefined ? {} : { share }),
  });
  if (!mayCut(fact)) return;
  draft.readings.set(
    'alternation',
    'Group alternates with individual supervision when no run of group sessions is longer than the individual session before or after it.',
  );
  addStep(draft, 'conversion', {
    id: 'alternation',
    kind: 'alternation-cap',
    category: 'supervision-group',
    of: 'supervision',
    from: 'supervision',
    requirement,
    why: 'Over the group hours that alternate with the individual session before or after them.',
  });
}

function draftProration(draft: Draft, fact: Fact): void {
  const full = addSecond(draft, fact, {
    what: 'full',
    label: 'Most present for full credit',
    unit: 'supervisees',
    value: Number(fact['fullCreditUpTo'] ?? 2),
    by: 'entry',
  });
  const size = addNumber(draft, fact, 'Most in a group', 'entry');
  if (size !== undefined) excludeLarge(draft, fact, size);
  draftGroupCategory(draft);
  addStep(draft, 'conversion', {
    id: `${slugOf(fact.id)}-shared`,
    kind: 'prorate-group',
    category: 'supervision-group',
    from: 'supervision',
    full,
    requirement: slugOf(fact.id),
    why: 'Group credit is shared out among those present.',
  });
  settled(draft, fact, { label: 'Group credit shared out', ...(size === undefined ? {} : { parameter: size }) });
}

function draftNoGroup(draft: Draft, fact: Fact): void {
  if (mayCut(fact))
    addStep(draft, 'mode', {
      id: slugOf(fact.id),
      kind: 'exclude',
      select: { modes: ['group'] },
      requirement: slugOf(fact.id),
      why: 'Group supervision does not count.',
    });
  settled(draft, fact, { label: 'No group supervision' });
}

function settled(draft: Draft, fact: Fact, part: Pick<Requirement, 'label'> & Partial<Requirement>): void {
  addRow(draft, fact, { ...part, kind: 'gate', conditions: { all: [yes(`settled.${slugOf(fact.id)}`)] } });
}

function askAboutLoad(draft: Draft, fact: Fact): void {
  const parameter = addNumber(draft, fact, 'Most supervisees of one supervisor', 'entry');
  addQuestion(draft, fact, {
    label: 'Supervisees of one supervisor',
    kind: 'duty',
    ...(parameter === undefined ? {} : { parameter, answer: 'at-most' as const }),
    question: 'How many did any one supervisor supervise at a time?',
  });
}

function draftGroupCategory(draft: Draft): void {
  if (!draft.categories.has('supervision')) addHint(draft, 'supervision', 'No row counts supervision.');
}
