import type { JSX } from 'preact';
import { type Frame, Layout } from '../parts/layout.tsx';
import { type Problem, ProblemAlert } from '../parts/problem-alert.tsx';
import { homeOf } from '../viewer.ts';

/** A page that could not be shown: what happened, what was kept, what to do. */
export function ProblemPage({
  frame,
  problem,
  requestId,
}: {
  frame: Frame;
  problem: Problem;
  requestId: string | null;
}): JSX.Element {
  const home = frame.viewer === null ? '/' : homeOf(frame.viewer.roles);
  return (
    <Layout frame={frame} title={problem.status === 404 ? 'Not found' : 'Not done'}>
      <div class="page-head">
        <h1>{problem.status === 404 ? 'There is nothing here.' : 'That did not work.'}</h1>
      </div>
      <ProblemAlert problem={problem} kept="Nothing was changed by this request." />
      {requestId !== null && <p class="hash">Request {requestId}</p>}
      <p>
        <a class="btn btn-primary" href={home}>
          {frame.viewer === null ? 'To the front page' : 'To my page'}
        </a>
      </p>
    </Layout>
  );
}
