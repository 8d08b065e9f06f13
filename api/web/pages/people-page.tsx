import type { JSX } from 'preact';
import type { ShownPerson } from '../../../db/views/find-people.ts';
import type { ShownObligation } from '../../../db/views/shown-obligation.ts';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { Able } from '../parts/able.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { FrozenSection } from '../parts/obligations/frozen-list.tsx';
import { StaffForms } from '../parts/people/staff-forms.tsx';
import { ROLE_LABELS, type Viewer } from '../viewer.ts';
import { formatDate } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

/** What the page of people needs. */
export interface PeoplePageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly people: readonly ShownPerson[];
  /** What came to a freeze of new assignments. */
  readonly frozen?: readonly ShownObligation[];
  readonly refusal: Refusal | null;
}

/** Everybody in the organization, and the form to record that a supervisor will be away. */
export function PeoplePage({ frame, people, frozen = [], refusal }: PeoplePageData): JSX.Element {
  const supervisors = people.filter(({ roles }) => roles.includes('supervisor'));
  return (
    <Layout frame={frame} title="People">
      <div class="page-head">
        <h1>{count(people.length, 'person', 'people')}</h1>
        <div class="week-nav">
          <Able to="open-journeys">
            <a class="btn btn-outline" href="/journeys/new">
              Open a journey
            </a>
          </Able>
          <Able to="keep-people">
            <a class="btn btn-primary" href="/people/new">
              Add a person
            </a>
          </Able>
        </div>
      </div>
      {people.length === 0 ? (
        <EmptyState title="Nobody yet">Add the first person: a supervisor, then a supervisee.</EmptyState>
      ) : (
        <Table people={people} />
      )}
      {frozen.length > 0 && (
        <FrozenSection frozen={frozen} timeZone={frame.viewer.timeZone} from={frame.path} refusal={refusal} />
      )}
      <Able to="keep-people">
        {supervisors.length > 0 && <AbsenceForm supervisors={supervisors} from={frame.path} refusal={refusal} />}
        {people.length > 0 && <StaffForms people={people} from={frame.path} refusal={refusal} />}
      </Able>
    </Layout>
  );
}

function Table({ people }: { people: readonly ShownPerson[] }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">People of the organization</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          <th scope="col">Licenses</th>
          <th scope="col">Supervises</th>
          <th scope="col">Away</th>
          <th scope="col">Leaves</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row key={person.personId} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ person }: { person: ShownPerson }): JSX.Element {
  const { personId, name, email, roles, licenses, load, exceptions, superviseeLimit, absences, leaving } = person;
  return (
    <tr>
      <th scope="row" data-label="Name">
        {name}
        <span class="under">{email}</span>
        <Able to="keep-access">
          <a class="under" href={`/people/${personId}/access`}>
            Signing in<span class="visually-hidden"> of {name}</span>
          </a>
        </Able>
        <Certificates person={person} />
        <Able to="open-journeys">
          <a class="under" href={`/people/${personId}/data`}>
            Data<span class="visually-hidden"> of {name}</span>
          </a>
        </Able>
      </th>
      <td data-label="Role">{roles.map((role) => ROLE_LABELS[role]).join(', ')}</td>
      <td data-label="Licenses">
        {licenses.length === 0
          ? '–'
          : licenses.map(({ jurisdiction, license, expiresOn }) => (
              <span key={`${jurisdiction}-${license}`} class="line">
                {jurisdiction} {license}
                {expiresOn === null ? '' : `, until ${formatDate(expiresOn)}`}
              </span>
            ))}
      </td>
      <td data-label="Supervises">
        {roles.includes('supervisor')
          ? `${count(load ?? 0, 'supervisee')}${superviseeLimit === null ? ', no limit set' : ` of at most ${superviseeLimit}`}${exceptions === null || exceptions === 0 ? '' : `, ${exceptions} beyond a limit by exception`}`
          : '–'}
      </td>
      <td data-label="Away">
        {absences.length === 0
          ? '–'
          : absences.map(({ from, until }) => (
              <span key={from} class="line">
                {formatDate(from)} until {formatDate(until)}
              </span>
            ))}
      </td>
      <td data-label="Leaves">
        {leaving === null ? (
          '–'
        ) : (
          <>
            {formatDate(leaving.lastDayOn)}
            <Able to="read-departures">
              {' '}
              <a href={`/departures/${leaving.departureId}`}>
                what is open<span class="visually-hidden"> when {name} leaves</span>
              </a>
            </Able>
          </>
        )}
      </td>
    </tr>
  );
}

function AbsenceForm({
  supervisors,
  from,
  refusal,
}: {
  supervisors: readonly ShownPerson[];
  from: string;
  refusal: Refusal | null;
}): JSX.Element {
  const typed = (name: string) => typedOr(refusal, 'recordAbsence', name);
  return (
    <section class="block" aria-labelledby="absence">
      <h2 id="absence">Record an absence</h2>
      <p class="lead">So that nobody loses the weeks in which their supervisor is away.</p>
      <ActionForm operation="recordAbsence" from={from} refusal={refusal} class="form-grid">
        <SelectField
          name="personId"
          label="Supervisor"
          required
          options={supervisors.map(({ personId, name }) => ({ value: personId, label: name }))}
          value={typed('personId')}
        />
        <TextField name="from" label="First day" type="date" required value={typed('from')} />
        <TextField name="until" label="Last day" type="date" required value={typed('until')} />
        <div class="form-end">
          <button class="btn btn-primary" type="submit">
            Record
          </button>
        </div>
      </ActionForm>
    </section>
  );
}

/** Certificates are kept of whoever supervises. */
function Certificates({ person: { personId, name, roles } }: { person: ShownPerson }): JSX.Element | null {
  if (!roles.some((role) => role === 'supervisor' || role === 'lead')) return null;
  return (
    <a class="under" href={`/people/${personId}/documents`}>
      Certificates<span class="visually-hidden"> of {name}</span>
    </a>
  );
}
