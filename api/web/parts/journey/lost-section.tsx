import type { JSX } from 'preact';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import type { LostGroup } from '../../reading/lost-groups.ts';
import { hours } from '../../words/quantity.ts';
import { Citation } from '../citation.tsx';
import { EmptyState } from '../empty-state.tsx';
import { LostReasons } from './lost-reasons.tsx';

interface LostSectionProps {
  readonly groups: readonly LostGroup[];
  readonly totals: { readonly logged: number; readonly counted: number; readonly lost: number };
  /** The day the rules were applied, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly journeyId: string;
  /** The license whose rules these are, for one `CA-LMFT`. */
  readonly license: string;
  /** Whether the journey is counted under an older edition of them. */
  readonly underOlder: boolean;
}

/** What did not count, by reason, with hours, repair and citation; each opens its entries. */
export function LostSection({ groups, totals, ...about }: LostSectionProps): JSX.Element {
  return (
    <section id="lost" class="block" aria-labelledby="lost-title">
      <h2 id="lost-title">What did not count</h2>
      {groups.length === 0 ? (
        <EmptyState title="Every logged hour counts">
          An hour that a rule leaves out will be listed here, with the reason, what repairs it and the citation.
        </EmptyState>
      ) : (
        <>
          <p class="lead">
            {hours(totals.logged)} logged = {hours(totals.counted)} that count + <strong>{hours(totals.lost)}</strong>{' '}
            that do not.
          </p>
          {groups.map((group, place) => (
            <Group key={group.requirementId} group={group} {...about} open={place === 0} />
          ))}
        </>
      )}
    </section>
  );
}

function Group({
  group,
  asOf,
  journeyId,
  license,
  underOlder,
  open,
}: Omit<LostSectionProps, 'groups' | 'totals'> & { group: LostGroup; open: boolean }): JSX.Element {
  return (
    <details class="lost-group" open={open}>
      <summary>
        <span class="lost-name">{group.name}</span> <strong>{hours(group.minutes)}</strong>
      </summary>
      <p>
        <Citation
          citation={group.citation}
          confidence={group.confidence}
          sourceUrl={group.sourceUrl}
          checkedOn={asOf}
          ruleHref={ruleHref(license, group.requirementId)}
          underOlder={underOlder}
        />
      </p>
      <LostReasons group={group} journeyId={journeyId} />
    </details>
  );
}
