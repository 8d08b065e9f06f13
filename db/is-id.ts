const SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a row at all; anything else names nothing, and is not worth asking the database. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && SHAPE.test(text);
}
