import type { JSX } from 'preact';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Option, type OptionGroup, SelectField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';

interface NewJourneyPageData {
  readonly frame: Frame;
  readonly supervisees: readonly Option[];
  /** The licenses that can be sought, by state. */
  readonly licenses: readonly OptionGroup[];
  readonly refusal: Refusal | null;
}

/** The form to open a supervisee's journey to a license. */
export function NewJourneyPage({ frame, supervisees, licenses, refusal }: NewJourneyPageData): JSX.Element {
  const typed = (name: string) => typedOr(refusal, 'openJourney', name);
  return (
    <Layout frame={frame} title="Open a journey" crumbs={[{ label: 'Cohort', href: '/cohort' }]}>
      <div class="page-head">
        <h1>Open a journey</h1>
      </div>
      {supervisees.length === 0 ? (
        <EmptyState title="Nobody to open it for">
          First <a href="/people/new">add the supervisee</a>.
        </EmptyState>
      ) : (
        <section class="block narrow" aria-label="Journey">
          <p class="lead">
            The journey follows the rules for this license as they are published today, and changes them only when you
            say so.
          </p>
          <ActionForm operation="openJourney" from={frame.path} refusal={refusal} class="form-grid">
            <SelectField
              name="superviseeId"
              label="Supervisee"
              options={supervisees}
              required
              value={typed('superviseeId')}
            />
            <SelectField
              name="license"
              label="License sought"
              required
              hint="By state. On a keyboard, type the two letters of the state."
              placeholder="Choose a license"
              value={typed('license')}
              options={licenses}
            />
            <div class="form-end">
              <button class="btn btn-primary" type="submit">
                Open the journey
              </button>
            </div>
          </ActionForm>
        </section>
      )}
    </Layout>
  );
}
