import type { PageRoute } from './page-request.ts';

/** The page at an address, and the parts of the address that vary. */
export interface MatchedPage {
  readonly route: PageRoute;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** Finds the page at an address of ours, for one `/journeys/1?copy=last`; null when there is none. */
export function matchPage(routes: readonly PageRoute[], address: string): MatchedPage | null {
  // A browser reads `/\\elsewhere` as another site, as it does `//elsewhere`.
  if (!/^\/(?![/\\])/.test(address) || !URL.canParse(address, 'http://here')) return null;
  const { pathname, searchParams } = new URL(address, 'http://here');
  for (const route of routes) {
    const params = matchPath(route.path, pathname);
    if (params !== null) return { route, params, query: Object.fromEntries(searchParams) };
  }
  return null;
}

function matchPath(pattern: string, pathname: string): Record<string, string> | null {
  const [expected, given] = [pattern.split('/'), pathname.split('/')];
  if (expected.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of expected.entries()) {
    const value = given[at] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decode(value);
    else if (part !== value) return null;
  }
  return params;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
