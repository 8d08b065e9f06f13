/** Ids name files; nothing that a person typed ever does. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is an id, which may name a file. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/**
 * Lets ids alone name a file.
 * @throws TypeError.
 */
export function assertIds(...ids: readonly string[]): void {
  if (!ids.every(isId)) throw new TypeError('A document is named by ids.');
}
