import type { JSX } from 'preact';
import type { Role } from '../../../rules/vocabulary/role.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { ROLE_LABELS } from '../viewer.ts';

/** A person of the demo to step into. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** What this person shows at a glance. */
  readonly shows: string;
  /** The number in the demo's list of supervisees; null for others. */
  readonly number: number | null;
  /** The license sought, for one `CA-LMFT`; null for others. */
  readonly license: string | null;
}

/** How far the demo is: off, being built, or ready. */
export type DemoState =
  | { readonly state: 'off' }
  | { readonly state: 'building'; readonly done: number; readonly of: number; readonly people: readonly DemoPerson[] }
  | { readonly state: 'ready'; readonly people: readonly DemoPerson[] };

/** A suggested walk through the demo. */
export interface Walk {
  readonly personId: string;
  readonly as: string;
  readonly sentence: string;
}

/** What the front page needs. */
export interface FrontPageData {
  readonly frame: Frame;
  readonly demo: DemoState;
  readonly walks: readonly Walk[];
  readonly temporalUrl: string | null;
}

/** What this is, and in the demo the people to step into. */
export function FrontPage({ frame, demo, walks, temporalUrl }: FrontPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Welcome" {...(demo.state === 'building' && { refreshSeconds: 2 })}>
      <section class="hero">
        <h1>From the first supervised hour to the license.</h1>
        <p>
          Creditable counts the hours a state board will credit, and says why any hour does not count and what repairs
          it. It gets every week signed, reminds and escalates, and hands the board a complete packet.
        </p>
      </section>
      {demo.state === 'building' && <Building done={demo.done} of={demo.of} />}
      {demo.state === 'off' && (
        <EmptyState title="Nobody is signed in">
          <a class="btn btn-primary" href="/sign-in">
            Sign in
          </a>
        </EmptyState>
      )}
      {demo.state === 'ready' && <Ready people={demo.people} walks={walks} />}
      <p class="elsewhere">
        Programs use the <a href="/docs">API reference</a>.
        {temporalUrl !== null && (
          <>
            {' '}
            The running journeys can be watched in the{' '}
            <a href={temporalUrl} rel="noreferrer">
              Temporal UI
            </a>
            .
          </>
        )}
      </p>
    </Layout>
  );
}

function Building({ done, of }: { done: number; of: number }): JSX.Element {
  return (
    <section class="block" aria-labelledby="building">
      <h2 id="building">The demo organization is being built</h2>
      <p role="status">
        {done} of {of} journeys are laid out, each made by real commands. It takes under two minutes; this page looks
        again every two seconds.
      </p>
      <progress class="progress-line" value={done} max={of} aria-label={`${done} of ${of} journeys`} />
    </section>
  );
}

function Ready({ people, walks }: { people: readonly DemoPerson[]; walks: readonly Walk[] }): JSX.Element {
  return (
    <>
      {walks.length > 0 && (
        <section aria-labelledby="walks">
          <h2 id="walks">Three walks to begin with</h2>
          <ol class="walks">
            {walks.map((walk) => (
              <li key={walk.sentence}>
                <p>{walk.sentence}</p>
                <StepIn id={walk.personId} label={`Begin as ${walk.as}`} primary />
              </li>
            ))}
          </ol>
        </section>
      )}
      <PeopleOf
        title="Those who look after them"
        id="staff"
        people={people.filter(({ roles }) => !roles.includes('supervisee'))}
      />
      <PeopleOf
        title="Supervisees, each on the way to a license"
        id="supervisees"
        people={people.filter(({ roles }) => roles.includes('supervisee'))}
      />
    </>
  );
}

function PeopleOf({
  title,
  id: sectionId,
  people,
}: {
  title: string;
  id: string;
  people: readonly DemoPerson[];
}): JSX.Element | null {
  if (people.length === 0) return null;
  return (
    <section aria-labelledby={sectionId}>
      <h2 id={sectionId}>{title}</h2>
      <ul class="people">
        {people.map(({ id, name, roles, license, shows, number }) => (
          <li key={id}>
            <div>
              <p class="eyebrow">
                {number !== null && <span class="person-number">{number}</span>}
                {license ?? roles.map((role) => ROLE_LABELS[role]).join(', ')}
              </p>
              <h3>{name}</h3>
              <p>{shows}</p>
            </div>
            <StepIn id={id} label="Step in" about={` as ${name}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StepIn({
  id,
  label,
  about = '',
  primary = false,
}: {
  id: string;
  label: string;
  about?: string;
  primary?: boolean;
}): JSX.Element {
  return (
    <form method="post" action="/web/stepIn">
      <input type="hidden" name="personId" value={id} />
      <button class={`btn ${primary ? 'btn-primary' : 'btn-outline'}`} type="submit">
        {label}
        {about !== '' && <span class="visually-hidden">{about}</span>}
      </button>
    </form>
  );
}
