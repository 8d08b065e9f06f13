import type { JSX } from 'preact';
import { can } from '../../../../rules/vocabulary/abilities.ts';
import type { Role } from '../../../../rules/vocabulary/role.ts';
import { SCOPES, SCOPE_NAMES, type Scope } from '../../../../rules/vocabulary/scopes.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { TextField } from '../fields.tsx';

interface MakeTokenFormProps {
  readonly roles: readonly Role[];
  readonly from: string;
  /** The last day that can be chosen, a calendar date. */
  readonly last: string;
  readonly refusal: Refusal | null;
}

/** The form to make a token: what it is for, until when, and what it may do of what one may do oneself. */
export function MakeTokenForm({ roles, from, last, refusal }: MakeTokenFormProps): JSX.Element {
  const typed = (name: string) => typedOr(refusal, 'makeToken', name);
  return (
    <section class="block" aria-labelledby="make">
      <h2 id="make">Make a token</h2>
      <ActionForm operation="makeToken" from={from} refusal={refusal} class="narrow">
        <TextField name="name" label="What is it for?" required value={typed('name')} />
        <TextField
          name="expiresOn"
          label="Last day"
          type="date"
          max={last}
          hint="At most a year from now. Nobody renews it: another one is made."
          required
          value={typed('expiresOn')}
        />
        <fieldset>
          <legend class="form-label">What may the program do?</legend>
          {SCOPE_NAMES.filter((scope) => isOfUse(roles, scope)).map((scope) => (
            <label key={scope} class="form-check">
              <input
                class="form-check-input"
                type="checkbox"
                name={`scope.${scope}`}
                value="yes"
                checked={typed(`scope.${scope}`) === 'yes'}
              />
              <span class="form-check-label">{SCOPES[scope].label}</span>
            </label>
          ))}
        </fieldset>
        <button class="btn btn-primary" type="submit">
          Make the token
        </button>
      </ActionForm>
    </section>
  );
}

/** Whether somebody may do anything of a scope at all. */
function isOfUse(roles: readonly Role[], scope: Scope): boolean {
  return SCOPES[scope].abilities.some((ability) => can(roles, ability));
}
