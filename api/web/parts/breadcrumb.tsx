import type { JSX } from 'preact';

/** A page above this one. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The way from the first page to this one. */
export function Breadcrumb({ crumbs, here }: { crumbs: readonly Crumb[]; here: string }): JSX.Element {
  return (
    <nav aria-label="Breadcrumb" class="crumbs">
      <ol class="breadcrumb">
        {crumbs.map(({ label, href }) => (
          <li key={href} class="breadcrumb-item">
            <a href={href}>{label}</a>
          </li>
        ))}
        <li class="breadcrumb-item active" aria-current="page">
          {here}
        </li>
      </ol>
    </nav>
  );
}
