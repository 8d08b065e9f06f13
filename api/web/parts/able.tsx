import { type ComponentChildren, type JSX, createContext } from 'preact';
import { type Ability, can } from '../../../rules/vocabulary/abilities.ts';
import type { Role } from '../../../rules/vocabulary/role.ts';

/** The roles of whoever reads the page; null where no page stands around a part. */
export const ReaderRoles = createContext<readonly Role[] | null>(null);

/** What only a reader with a certain ability is shown; a part without a page around it is shown whole. */
export function Able({ to, children }: { readonly to: Ability; readonly children: ComponentChildren }): JSX.Element {
  return (
    <ReaderRoles.Consumer>
      {(roles) => (roles === null || can(roles, to) ? <>{children}</> : null)}
    </ReaderRoles.Consumer>
  );
}
