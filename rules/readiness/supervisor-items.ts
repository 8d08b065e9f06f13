import { matchSupervisorLicense } from '../evaluate/match-credential.ts';
import { hoursInWords } from '../explain/hours-in-words.ts';
import { numberOfLaw } from '../counting/counting-context.ts';
import { openContext } from '../evaluate/evaluate-record.ts';
import { possibleVersions } from '../evaluate/possible-versions.ts';
import { type GateItem } from '../vocabulary/gate-item.ts';
import { type Asking } from './asking.ts';
import { gateItem } from './house-items.ts';
import { loadLimitOf } from './load-limit.ts';
import { sourceOf } from './source-of.ts';

/**
 * What is asked of the supervisor besides the license: training, no conflict of interest, and not too many supervisees.
 * Training voids no hour where the rulebook has it as a row, so that it is told and holds nobody up.
 */
export function supervisorItems(asking: Asking): GateItem[] {
  return [...conflictItem(asking), ...loadItem(asking), ...trainingItem(asking)];
}

function conflictItem({ agreed: { supervisor, setting }, facts }: Asking): GateItem[] {
  const declared = facts.conflicts?.find((one) => one.supervisor === supervisor.id && one.setting === setting.id);
  if (declared === undefined) return [];
  return [
    gateItem({
      id: 'conflict',
      label: 'No conflict of interest',
      state: 'missing',
      why: `A conflict of interest with ${supervisor.name} was declared: ${declared.conflict}`,
      next: 'Choose another supervisor, and end this agreement.',
    }),
  ];
}

function loadItem({ probe, agreed: { supervisor }, on, facts }: Asking): GateItem[] {
  const load = facts.loads?.find((one) => one.supervisor === supervisor.id);
  const most = load === undefined ? null : loadLimitOf(probe, load.limit, on);
  if (load === undefined || most === null) return [];
  const said = {
    id: 'load',
    label: 'Supervisor within the limit of supervisees',
    ...most.source,
    blocks: false,
  } as const;
  const why = `${supervisor.name} has ${load.supervisees} of at most ${most.limit} supervisees.`;
  const { exception = null } = load;
  if (exception !== null)
    return [gateItem({ ...said, state: 'done', why: `${why} One more was allowed: ${exception}` })];
  if (load.supervisees <= most.limit) return [gateItem({ ...said, state: 'done', why })];
  return [
    gateItem({
      ...said,
      state: 'missing',
      why,
      next: 'Choose another supervisor, or ask the board whether it allows more.',
    }),
  ];
}

function trainingItem({ probe: { rulebook, record, asOf }, agreed: { supervisor } }: Asking): GateItem[] {
  const [version = rulebook] = possibleVersions(openContext(rulebook, record, asOf));
  const context = openContext(version, record, asOf);
  return Object.entries(version.counting.measures).flatMap(([name, rule]) => {
    if (rule.kind !== 'least-training') return [];
    const row = version.requirements.find(({ counts }) => counts === name);
    const isExempt = supervisor.licenses.some(({ license }) => {
      const match = matchSupervisorLicense(version.identity, license);
      return typeof match === 'object' && rule.exempt.includes(match.kind);
    });
    if (isExempt || row === undefined) return [];
    const least = numberOfLaw(context, rule.least);
    const had = supervisor.supervisionTrainingMinutes;
    const said = {
      id: 'training',
      label: 'Supervisor’s training in supervision',
      blocks: false,
      ...sourceOf(version, row.id),
    } as const;
    const next = `Record the training of ${supervisor.name}, or choose another supervisor.`;
    const owed = hoursInWords(least);
    if (had === undefined)
      return [
        gateItem({
          ...said,
          state: 'unknown',
          why: `Nothing is on file of the ${owed} of training that ${supervisor.name} needs.`,
          next,
        }),
      ];
    const why = `${supervisor.name} has ${hoursInWords(had)} of training in supervision; ${owed} are asked for.`;
    const on = supervisor.supervisionTrainedOn ?? null;
    return [gateItem({ ...said, state: had >= least ? 'done' : 'missing', on, why, next })];
  });
}
