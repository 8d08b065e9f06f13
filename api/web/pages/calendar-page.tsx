import type { JSX } from 'preact';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { formatInstant } from '../words/dates.ts';

interface CalendarPageData {
  readonly frame: Frame;
  readonly timeZone: string;
  readonly feed: { readonly madeAt: string | null; readonly address: string | null };
  readonly refusal: Refusal | null;
}

/** How one's own calendar gets into a telephone or another program, and how that is ended. */
export function CalendarPage({ frame, timeZone, feed: { madeAt, address }, refusal }: CalendarPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Calendar">
      <div class="page-head">
        <h1>{madeAt === null ? 'Your calendar has no address yet' : 'Your calendar can be subscribed to'}</h1>
      </div>
      <p class="lead">
        Sessions of supervision that are booked, the days by which something is due, and the last days of registrations,
        licenses and exam windows, in the calendar that you look at anyway. Nobody is named in it.
      </p>
      {madeAt === null && (
        <EmptyState title="No address">
          Make one, and give it to your calendar program. It keeps up with every change by itself.
        </EmptyState>
      )}
      {madeAt !== null && <Address madeAt={madeAt} address={address} timeZone={timeZone} />}
      <MakeForm isFirst={madeAt === null} from={frame.path} refusal={refusal} />
      {madeAt !== null && (
        <section class="block narrow" aria-labelledby="end">
          <h2 id="end">End it</h2>
          <p>Whoever has the address finds nothing there any more, at once.</p>
          <ActionForm operation="endCalendarFeed" from={frame.path} refusal={refusal}>
            <button class="btn btn-outline" type="submit">
              End the address
            </button>
          </ActionForm>
        </section>
      )}
    </Layout>
  );
}

function Address({
  madeAt,
  address,
  timeZone,
}: {
  madeAt: string;
  address: string | null;
  timeZone: string;
}): JSX.Element {
  return (
    <section class="block narrow" aria-labelledby="address">
      <h2 id="address">The address</h2>
      {address === null ? (
        <p class="note">It goes on working where you use it, and cannot be shown any more. Replace it to see one.</p>
      ) : (
        <>
          <p>
            <a class="btn btn-primary" href={address.replace(/^https?:/, 'webcal:')}>
              Subscribe on this device
            </a>
          </p>
          <div class="field">
            <label class="form-label" for="feed-address">
              Or copy it into your calendar program, as a subscription by address
            </label>
            <input class="form-control" id="feed-address" type="url" readOnly value={address} />
          </div>
          <p>
            <button type="button" class="btn btn-outline" data-copy="feed-address" hidden>
              Copy the address
            </button>
          </p>
        </>
      )}
      <p class="hint">
        Made {formatInstant(madeAt, timeZone)}. Keep it to yourself: whoever has it can read your calendar.
      </p>
    </section>
  );
}

function MakeForm({
  isFirst,
  from,
  refusal,
}: {
  isFirst: boolean;
  from: string;
  refusal: Refusal | null;
}): JSX.Element {
  return (
    <section class="block narrow" aria-labelledby="make">
      <h2 id="make">{isFirst ? 'Make an address' : 'Replace it'}</h2>
      <p>
        {isFirst
          ? 'It is secret and yours alone. You can replace or end it whenever you want.'
          : 'When somebody else may have seen it: you get another, and this one stops at once.'}
      </p>
      <ActionForm operation="makeCalendarFeed" from={from} refusal={refusal}>
        <button class={`btn ${isFirst ? 'btn-primary' : 'btn-outline'}`} type="submit">
          {isFirst ? 'Make an address' : 'Replace the address'}
        </button>
      </ActionForm>
    </section>
  );
}
