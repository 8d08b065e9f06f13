import type { JSX } from 'preact';
import { TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { type Problem, ProblemAlert } from '../parts/problem-alert.tsx';
import { PasskeyForm, PasskeyScripts } from '../parts/proof/passkey-form.tsx';
import type { AboutToSign } from '../reading/about-to-sign.tsx';
import { count } from '../words/quantity.ts';

interface ProvePageData {
  readonly frame: Frame;
  readonly about: AboutToSign;
  /** Whose form waits, and what was typed into it. */
  readonly operation: string;
  readonly carries: Readonly<Record<string, string>>;
  /** How long a proof serves. */
  readonly minutes: number;
  readonly hasPasskey: boolean;
  readonly hasApp: boolean;
  /** Whether the button of the demo is there. */
  readonly canDemo: boolean;
  readonly problem: Problem | null;
}

/** Where somebody proves that it is them, and sees for what; then it is done. */
export function ProvePage(data: ProvePageData): JSX.Element {
  const { frame, about, minutes, problem } = data;
  return (
    <Layout frame={frame} title="Prove that it is you">
      <div class="page-head">
        <h1>Prove that it is you</h1>
      </div>
      {problem !== null && <ProblemAlert problem={problem} kept="Nothing was done; what you typed is still here." />}
      <p class="lead">Nothing is done yet. It is as soon as you have proved that it is you.</p>
      <section class="block" aria-labelledby="about">
        <h2 id="about">{about.title}</h2>
        {about.statement !== null && <p class="statement">{about.statement}</p>}
        {about.details}
      </section>
      <section class="block sign-box" aria-labelledby="prove">
        <h2 id="prove">Your proof</h2>
        <p>
          It serves in this browser, for {count(minutes, 'minute')}. Every attempt is kept in the audit trail of your
          organization.
        </p>
        {data.hasPasskey && <ByPasskey {...data} />}
        {data.hasApp && <ByCode {...data} />}
        {!data.hasPasskey && !data.hasApp && !data.canDemo && <AddFirst {...data} />}
        {data.canDemo && <ByDemo {...data} />}
      </section>
      <p>
        <a href={frame.path}>Go back without it</a>
      </p>
      <PasskeyScripts />
    </Layout>
  );
}

function ByPasskey({ operation, carries }: ProvePageData): JSX.Element {
  return (
    <PasskeyForm
      action={`/web/${operation}`}
      does="get"
      options="/api/proofs/options"
      field="_credential"
      carries={{ ...carries, _proof: 'passkey' }}
    >
      <button class="btn btn-primary" type="submit">
        Prove it with my passkey
      </button>
    </PasskeyForm>
  );
}

function ByCode({ operation, carries, hasPasskey }: ProvePageData): JSX.Element {
  return (
    <form method="post" action={`/web/${operation}`} class="narrow">
      <Carried values={{ ...carries, _proof: 'code' }} />
      <TextField
        name="_code"
        label={hasPasskey ? 'Or a code of your app' : 'Code of your app'}
        hint="The six digits that it shows now; each works once. Without the phone, a recovery code."
        required
      />
      <button class={hasPasskey ? 'btn btn-outline' : 'btn btn-primary'} type="submit">
        Prove it with this code
      </button>
    </form>
  );
}

function AddFirst({ operation, carries }: ProvePageData): JSX.Element {
  return (
    <form method="post" action={`/web/${operation}`}>
      <Carried values={carries} />
      <p>
        You have no passkey and no authenticator app yet.{' '}
        <a href="/sign-ins" target="_blank" rel="noreferrer">
          Add one on the page “Signing in”
        </a>{' '}
        (opens in a new tab), then go on here.
      </p>
      <button class="btn btn-primary" type="submit">
        I have added one: go on
      </button>
    </form>
  );
}

function ByDemo({ operation, carries }: ProvePageData): JSX.Element {
  return (
    <form method="post" action={`/web/${operation}`}>
      <Carried values={{ ...carries, _proof: 'demo' }} />
      <p class="hint">This is the demo: the button proves nothing, and the signature says so.</p>
      <button class="btn btn-outline" type="submit">
        Prove it (demo)
      </button>
    </form>
  );
}

function Carried({ values }: { values: Readonly<Record<string, string>> }): JSX.Element {
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
