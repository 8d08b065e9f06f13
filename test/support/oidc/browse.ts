/** What came of a step: where it led and what stands there. */
export interface Seen {
  readonly status: number;
  readonly url: string;
  /** Where it leads on; null where it does not. */
  readonly location: string | null;
  readonly text: string;
}

/** A browser without pictures: it keeps cookies of each place and follows nothing by itself. */
export interface Walker {
  get(url: string): Promise<Seen>;
  post(url: string, fields: Readonly<Record<string, string>>): Promise<Seen>;
  /** Goes on until a page is shown, or until an address begins in a way. */
  until(seen: Seen, stop: string): Promise<Seen>;
  cookies(url: string): ReadonlyMap<string, string>;
}

/** Opens a browser with no cookies. */
export function openWalker(): Walker {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string) => {
    const { origin } = new URL(url);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };
  const send = async (url: string, init: RequestInit): Promise<Seen> => {
    const jar = jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { Accept: 'text/html', ...(init.headers as object), ...(cookie !== '' && { Cookie: cookie }) };
    const answer = await fetch(url, { ...init, redirect: 'manual', headers });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    const location = answer.headers.get('location');
    const text = await answer.text();
    return { status: answer.status, url, text, location: location === null ? null : new URL(location, url).href };
  };
  const walker: Walker = {
    get: (url) => send(url, {}),
    post: (url, fields) =>
      send(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
    async until(seen, stop) {
      let here = seen;
      for (let steps = 0; here.location !== null && !here.location.startsWith(stop) && steps < 20; steps += 1)
        here = await walker.get(here.location);
      return here;
    },
    cookies: (url) => jarOf(url),
  };
  return walker;
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const [name = '', ...value] = pair.split('=');
  const isOver = attributes.some((attribute) => /expires=Thu, 01 Jan 1970/i.test(attribute));
  if (isOver || value.join('=') === '') jar.delete(name.trim());
  else jar.set(name.trim(), value.join('='));
}
