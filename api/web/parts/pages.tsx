import type { JSX } from 'preact';

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  /** The address of a page. */
  hrefOf(page: number): string;
}

/** Links to the page before and the one after; nothing where one page holds everything. */
export function Pages({ page, pages, hrefOf }: PagesProps): JSX.Element | null {
  if (pages <= 1 && page === 1) return null;
  return (
    <nav class="pages" aria-label="Pages">
      {page > 1 && (
        <a class="btn btn-outline" href={hrefOf(page - 1)}>
          Previous
        </a>
      )}
      <span>
        Page {page} of {Math.max(pages, 1)}
      </span>
      {page < pages && (
        <a class="btn btn-outline" href={hrefOf(page + 1)}>
          Next
        </a>
      )}
    </nav>
  );
}
