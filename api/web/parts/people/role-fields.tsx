import type { JSX } from 'preact';
import { ROLES, type Role } from '../../../../rules/vocabulary/role.ts';
import { ROLE_LABELS } from '../../viewer.ts';

interface RoleFieldsProps {
  /** Whether a role is checked to begin with. */
  isChecked(role: Role): boolean;
}

/** A box for each role. */
export function RoleFields({ isChecked }: RoleFieldsProps): JSX.Element {
  return (
    <fieldset class="field">
      <legend class="form-label">Role</legend>
      {ROLES.map((role) => (
        <label key={role} class="form-check">
          <input class="form-check-input" type="checkbox" name={`role.${role}`} value="yes" checked={isChecked(role)} />
          <span class="form-check-label">{ROLE_LABELS[role]}</span>
        </label>
      ))}
    </fieldset>
  );
}
