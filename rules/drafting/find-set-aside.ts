import { firstDayOf, lastDayOf } from './dates.ts';
import { type Fact, type FactsFile } from './facts.ts';
import { nameOf, wordsOf } from './words.ts';

/** Why a fact does not bind: history is left out of evaluations, the rest is shown and says why. */
export type SetAside =
  { readonly superseded: string } | { readonly notBinding: string; readonly kind: 'definition' | 'no-limit' | 'path' };

/**
 * Finds facts that ask nothing of the person: old rules, definitions, reductions, limits that are none, other licenses.
 * @returns null for a fact that binds.
 */
export function findSetAside(fact: Fact, facts: FactsFile): SetAside | null {
  const history = findHistory(fact, facts);
  if (history !== null) return { superseded: history };
  return findDefinition(fact) ?? findReduction(fact) ?? findOther(fact) ?? findNoLimit(fact);
}

function findHistory(fact: Fact, { asOf }: FactsFile): string | null {
  if (fact.superseded === true || fact.status === 'superseded' || fact.status === 'repealed')
    return 'No longer in force.';
  if (/superseded|^old-|legacy|-removed$|-repealed$|^previous-rule/.test(fact.id)) return 'No longer in force.';
  if (fact.proposed === true) return 'A bill that is not law.';
  if (/older text|conflicts with/.test(fact.status ?? '')) return 'An older text.';
  const end = lastDayOf(fact.effectiveTo ?? '');
  const read = firstDayOf(asOf);
  const isOver = end !== undefined && read !== undefined && end < read && fact.after === undefined;
  return isOver || (fact.effectiveTo ?? '').startsWith('before') ? 'No longer in force.' : null;
}

function findDefinition(fact: Fact): SetAside | null {
  const isDefinition =
    fact.unitDefinition === true ||
    fact.category === 'definition' ||
    /(^|-)definitions?$|^hour-definition|^contact-hour$|client-hour-length|^not-direct$|^not-counted$|unit-conversion|unit-definition/.test(
      fact.id,
    );
  return isDefinition ? { notBinding: 'A definition: it says how others are counted.', kind: 'definition' } : null;
}

function findReduction(fact: Fact): SetAside | null {
  const isReduction =
    fact.effect !== undefined ||
    /substitution|reduction/i.test(fact.shape ?? '') ||
    /substitution|reduction|(^|-)conversion$|cacrep-credit|-rollover$|doctoral-internship|education-substitution/.test(
      fact.id,
    ) ||
    fact.category === 'substitution';
  return isReduction && fact.groupPerIndividual === undefined
    ? { notBinding: 'A way to need less, not a requirement: ask the board.', kind: 'path' }
    : null;
}

function findOther(fact: Fact): SetAside | null {
  if (fact.otherLicense !== undefined)
    return { notBinding: `Belongs to another license: ${fact.otherLicense}.`, kind: 'path' };
  if (fact.mandatory === false || /optional$|encouraged/.test(fact.id) || /recommended, not required/.test(fact.note))
    return { notBinding: 'Not required.', kind: 'path' };
  if (fact.operational === false) return { notBinding: 'The credential cannot be had yet.', kind: 'path' };
  if (fact.separateCredential === true) return { notBinding: 'Asked for another credential.', kind: 'path' };
  if (fact.conditional !== undefined || /^federal-conditional|^total-hours-conditional/.test(fact.id))
    return { notBinding: 'Binds only where federal law asks for it.', kind: 'path' };
  if (
    /^endorsement|^out-of-state$|alternat(e|ive)-path|alternative-credential|endorsement-shortcut|^rules-frozen|^version-rule|^uniform-rules|^denial$|^transition-window|^no-associate$|^superseded$/.test(
      fact.id,
    ) &&
    fact.path === undefined
  )
    return { notBinding: 'Asks nothing of those who gather hours here.', kind: 'path' };
  return null;
}

function findNoLimit(fact: Fact): SetAside | null {
  if (fact.kind === 'supervisionMode') return findFreeMode(fact);
  const isFree =
    fact.shape === 'noExpiry' || fact['unlimited'] === true || /(^|-)(no-expiry|uncapped|no-cap)$/.test(fact.id);
  return isFree ? { notBinding: 'Sets no limit.', kind: 'no-limit' } : null;
}

/** Whether a statement on technology leaves every way of supervision open. */
function findFreeMode(fact: Fact): SetAside | null {
  if (/raw.data|observation|site.?visit|availability|first-meeting/.test(nameOf(fact))) {
    return /observation-ban|no-observation/.test(fact.id)
      ? { notBinding: 'Forbids the board to ask for it.', kind: 'no-limit' }
      : null;
  }
  if (isTelephoneRefused(fact) || fact.remoteAllowed === false) return null;
  if (
    typeof fact.value === 'number' &&
    !(fact.unit === 'share' && fact.value === 1) &&
    !(fact.unit === 'percent' && fact.value === 100)
  )
    return null;
  if (fact.groupInPersonOnly === true || fact.groupInPerson === true || fact.firstMeetingInPerson === true) return null;
  return fact.remoteAllowed === null
    ? { notBinding: 'The text is silent, so no limit is applied.', kind: 'no-limit' }
    : { notBinding: 'Sets no limit on live video.', kind: 'no-limit' };
}

/** Whether supervision by voice alone is none. */
export function isTelephoneRefused(fact: Fact): boolean {
  if (fact.audioOnly !== undefined) return !fact.audioOnly;
  const text = wordsOf(fact);
  return (
    /(telephone|phone|audio|calls|sound.only)[^.;]*(never|not count|does not|do not|are not|alone does not)/.test(
      text,
    ) ||
    /(never|no) (by )?(telephone|phone|text|e-mail)/.test(text) ||
    /phone.only never/.test(text)
  );
}
