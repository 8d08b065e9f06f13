import type { ComponentChildren, JSX } from 'preact';

interface LiveFilterProps {
  /** The page that is filtered. */
  readonly path: string;
  /** The id of what is shown anew. */
  readonly shows: string;
  /** What is looked for, for those who do not see the page. */
  readonly label: string;
  /** What is typed, and what may be typed while nothing is. */
  readonly search: string;
  readonly placeholder: string;
  /** The other choices. */
  readonly children: ComponentChildren;
}

/** Filters as one types where scripts run; without them by its button. */
export function LiveFilter({ path, shows, label, search, placeholder, children }: LiveFilterProps): JSX.Element {
  const live = {
    'hx-get': path,
    'hx-trigger': 'input delay:300ms, submit',
    'hx-target': `#${shows}`,
    'hx-select': `#${shows}`,
    'hx-swap': 'outerHTML',
    'hx-push-url': 'true',
  };
  return (
    <form class="filter" method="get" action={path} role="search" aria-label={label} {...live}>
      <input
        class="form-control"
        type="search"
        name="search"
        value={search}
        placeholder={placeholder}
        aria-label="Search"
      />
      {children}
      <button class="btn btn-outline" type="submit">
        Filter
      </button>
    </form>
  );
}
