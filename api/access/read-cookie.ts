/**
 * The value of one cookie of a request.
 * @param header - the Cookie header, where there is one.
 * @param name - the name of the cookie.
 */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
