import { canEverywhere } from '../../../rules/vocabulary/abilities.ts';
import type { JSX } from 'preact';
import type { OutlookAnswer, WorthAnswer } from '../../../rules/vocabulary/outlook.ts';
import type { RulebookSummary } from '../../../rules/vocabulary/reading/rulebook-summary.ts';
import { AtRiskSection } from '../parts/ahead/at-risk-section.tsx';
import { ElsewhereSection } from '../parts/ahead/elsewhere-section.tsx';
import { FinishSection } from '../parts/ahead/finish-section.tsx';
import { PlanSection } from '../parts/ahead/plan-section.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import type { Problem } from '../parts/problem-alert.tsx';

/** What the page that looks ahead needs. */
export interface AheadPageData {
  readonly frame: Frame;
  readonly journeyId: string;
  /** The supervisee's name, or null on the supervisee's own page. */
  readonly superviseeName: string | null;
  readonly outlook: OutlookAnswer;
  /** Whether the journey is counted under an older edition of the rules. */
  readonly underOlder?: boolean;
  /** Null until somebody asks for the licenses of other states. */
  readonly elsewhere: readonly WorthAnswer[] | null;
  readonly rulebooks: readonly RulebookSummary[];
  /** The day somebody typed, whether or not a plan could be made for it. */
  readonly target: string | null;
  /** Why there is no plan for that day. */
  readonly problem: Problem | null;
}

/** What lies ahead of one journey: the finish, what is at risk, a plan backwards from a day, and other licenses. */
export function AheadPage(data: AheadPageData): JSX.Element {
  const { frame, journeyId, superviseeName, outlook, elsewhere, rulebooks, target, problem } = data;
  const { license, plan } = outlook;
  const crumbs = [{ label: superviseeName ?? 'My hours', href: `/journeys/${journeyId}` }];
  const planned = problem === null ? target : null;
  return (
    <Layout frame={frame} title="Looking ahead" crumbs={crumbs}>
      <FinishSection outlook={outlook} superviseeName={superviseeName} />
      {data.underOlder === true && (
        <p class="note" role="note">
          This journey is counted under an older version of the rules; the rules that you can read from here are
          today’s.
        </p>
      )}
      <AtRiskSection outlook={outlook} />
      <PlanSection
        {...{ journeyId, license, plan, target, problem }}
        mayPlan={superviseeName === null || canEverywhere(frame.viewer?.roles ?? [], 'record-facts')}
        keepsElsewhere={elsewhere !== null}
      />
      <ElsewhereSection {...{ journeyId, license, elsewhere, rulebooks }} target={planned} />
    </Layout>
  );
}
