import type { JSX } from 'preact';
import { type Frame, Layout } from '../parts/layout.tsx';
import { StatusMark } from '../parts/status-mark.tsx';

/** What became of a week: signed, or why not. */
export interface WeekOutcome {
  readonly weeklyLogId: string;
  readonly name: string;
  /** Null where it is signed. */
  readonly problem: { readonly code: string; readonly detail: string; readonly remedy: string } | null;
}

interface SignedWeeksPageData {
  readonly frame: Frame;
  readonly sentence: string;
  readonly weeks: readonly WeekOutcome[];
}

/** What became of each of several weeks of which not all could be signed. */
export function SignedWeeksPage({ frame, sentence, weeks }: SignedWeeksPageData): JSX.Element {
  return (
    <Layout frame={frame} title="What is signed" crumbs={[{ label: 'To sign', href: '/queue' }]}>
      <div class="page-head">
        <h1>{sentence}</h1>
      </div>
      <p class="lead">What is signed stays signed. The others wait as before.</p>
      <ul class="notes" role="status">
        {weeks.map(({ weeklyLogId, name, problem }) => (
          <li key={weeklyLogId}>
            <a href={`/weekly-logs/${weeklyLogId}`}>{name}</a>:{' '}
            {problem === null ? (
              <StatusMark tone="good" word="Signed" />
            ) : (
              <>
                <StatusMark tone="bad" word="Not signed" /> {problem.detail} {problem.remedy}{' '}
                <span class="code">({problem.code})</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a class="btn btn-primary" href="/queue">
          Back to the weeks that wait
        </a>
      </p>
    </Layout>
  );
}
