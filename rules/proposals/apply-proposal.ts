import { assembleRulebook } from '../rulebooks/assemble-rulebook.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { type Change, type Proposal } from '../rulebooks/schema/proposal-schema.ts';
import { addDays, plainDate } from '../vocabulary/plain-date.ts';

/** The four parts of a rulebook while they are being changed. */
type Parts = ReturnType<typeof partsOf>;

/**
 * Lays a proposal over a rulebook. The rulebook itself stays as it is.
 * @returns the rulebook as it would be, checked like any other, with a version that names the proposal.
 * @throws RangeError when the proposal is about another license, names what is not there, or makes no sound rulebook.
 */
export function applyProposal(rulebook: Rulebook, proposal: Proposal): Rulebook {
  const { license, version } = rulebook.identity;
  if (proposal.license !== license)
    throw new RangeError(`${proposal.id} is about ${proposal.license}, not about ${license}`);
  const parts = partsOf(rulebook);
  for (const change of proposal.changes) apply(parts, change);
  return assembleRulebook({ ...parts, identity: { ...parts.identity, version: `${version}+${proposal.id}` } });
}

function partsOf({ identity, parameters, counting, requirements }: Rulebook) {
  return structuredClone({ identity, parameters: { ...parameters }, counting, requirements: [...requirements] });
}

function apply(parts: Parts, change: Change): void {
  switch (change.change) {
    case 'value':
      return addValue(found(parts.parameters[change.parameter], 'number', change.parameter), change.value);
    case 'number':
      parts.parameters[change.parameter] = change.is as Parameter;
      return;
    case 'row':
      Object.assign(byId(parts.requirements, change.requirement, 'requirement'), change.set);
      return;
    case 'step':
      Object.assign(byId(parts.counting.steps, change.step, 'step'), change.set);
      return;
    case 'take-out-step':
      parts.counting.steps.splice(placeOf(parts.counting.steps, change.step, 'step'), 1);
      return;
    case 'put-in-step':
      parts.counting.steps.splice(placeOf(parts.counting.steps, change.after, 'step') + 1, 0, change.step as never);
      return;
    case 'category':
      Object.assign(parts.counting.categories, { [change.category]: change.is });
      return;
    case 'measure':
      Object.assign(parts.counting.measures, { [change.measure]: change.is });
  }
}

/** The value that stands open when the new one begins ends on the day before. */
function addValue({ values }: Parameter, value: Parameter['values'][number]): void {
  const { from } = value;
  if (from !== undefined) {
    const open = values.find(
      (one) => one.until === undefined && one.degree === value.degree && (one.from ?? '') < from,
    );
    if (open !== undefined) open.until = addDays(plainDate(from), -1);
  }
  values.push(value);
}

function byId<T extends { id: string }>(list: T[], id: string, what: string): T {
  return found(list[placeOf(list, id, what)], what, id);
}

function placeOf(list: readonly { id: string }[], id: string, what: string): number {
  const at = list.findIndex((one) => one.id === id);
  if (at === -1) throw new RangeError(`The rulebook has no ${what} ${id}`);
  return at;
}

function found<T>(thing: T | undefined, what: string, name: string): T {
  if (thing === undefined) throw new RangeError(`The rulebook has no ${what} ${name}`);
  return thing;
}
