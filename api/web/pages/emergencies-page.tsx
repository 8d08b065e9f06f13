import type { JSX } from 'preact';
import type { ShownEmergency } from '../../../db/views/find-emergencies.ts';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { Viewer } from '../viewer.ts';
import { formatInstant } from '../words/dates.ts';
import { lookedAt } from '../words/looked-at.ts';
import { count } from '../words/quantity.ts';

interface EmergenciesPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly refusal: Refusal | null;
  readonly emergencies: readonly ShownEmergency[];
}

/** Every emergency access: by whom, to whose record, why, and what was looked at. */
export function EmergenciesPage({ frame, refusal, emergencies }: EmergenciesPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Emergency accesses" crumbs={[{ label: 'Who has looked', href: '/access-log' }]}>
      <div class="page-head">
        <h1>{count(emergencies.length, 'emergency access', 'emergency accesses')}</h1>
      </div>
      {emergencies.length === 0 ? (
        <EmptyState title="None">Nobody has opened a record in an emergency.</EmptyState>
      ) : (
        emergencies.map((emergency) => (
          <Card key={emergency.emergencyId} emergency={emergency} frame={frame} refusal={refusal} />
        ))
      )}
    </Layout>
  );
}

function Card({
  emergency,
  frame,
  refusal,
}: { emergency: ShownEmergency } & Pick<EmergenciesPageData, 'frame' | 'refusal'>): JSX.Element {
  const { emergencyId, holderName, personName, reason, begunAt, holds, lookCount, looks } = emergency;
  const { timeZone } = frame.viewer;
  return (
    <section class="block" aria-labelledby={emergencyId}>
      <h2 id={emergencyId}>
        {holderName}: the record of {personName}
      </h2>
      <p>
        <StatusMark tone={holds ? 'bad' : 'plain'} word={holds ? 'In force' : 'Over'} />{' '}
        {formatInstant(begunAt, timeZone)} until {until(emergency, timeZone)}
      </p>
      <blockquote>{reason}</blockquote>
      <details class="fold">
        <summary>Asked for {count(lookCount, 'thing')} under it</summary>
        <ul>
          {looks.map(({ at, operation }, place) => (
            <li key={place}>
              {formatInstant(at, timeZone)}: {lookedAt(operation)}
            </li>
          ))}
        </ul>
      </details>
      {holds && (
        <ActionForm
          operation="endEmergency"
          carries={{ emergencyId }}
          about={emergencyId}
          from={frame.path}
          refusal={refusal}
        >
          <button class="btn btn-danger-outline" type="submit">
            End it<span class="visually-hidden"> for {holderName}</span>
          </button>
        </ActionForm>
      )}
    </section>
  );
}

function until({ endsAt, endedByName }: ShownEmergency, timeZone: string): string {
  const at = formatInstant(endsAt, timeZone);
  return endedByName === null ? `${at}.` : `${at}, ended by ${endedByName}.`;
}
