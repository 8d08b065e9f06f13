import type { Walker } from './browse.ts';

/** The address at the provider to which our page leads. */
export function ledTo(text: string): string {
  const url = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(text)?.[1] ?? '';
  return url.replaceAll('&amp;', '&');
}

/**
 * Signs in at the provider and lets it ask for leave, as far as the way back.
 * @param at - the address at the provider.
 * @param login - the account there.
 * @param back - where Creditable is.
 * @returns the address by which the provider leads back; it is not opened.
 */
export async function signInThere(walker: Walker, at: string, login: string, back: string): Promise<string> {
  let seen = await walker.until(await walker.get(at), back);
  for (let steps = 0; seen.location === null && steps < 3; steps += 1) {
    const action = /<form[^>]*action="([^"]+)"/.exec(seen.text)?.[1];
    const prompt = /name="prompt" value="([^"]+)"/.exec(seen.text)?.[1];
    if (action === undefined || prompt === undefined) throw new Error(`no form at ${seen.url}: ${seen.text}`);
    const fields = { prompt, ...(prompt === 'login' && { login, password: 'x' }) };
    seen = await walker.until(await walker.post(new URL(action, seen.url).href, fields), back);
  }
  if (seen.location === null) throw new Error(`the provider does not lead back: ${seen.text}`);
  return seen.location;
}
