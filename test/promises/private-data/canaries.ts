import { randomBytes } from 'node:crypto';

/** Values that occur nowhere else, each of which names the field it was put into. */
export interface Canaries {
  /** The value for a field. */
  of(field: string): string;
  /** How many fields have one. */
  readonly fields: ReadonlySet<string>;
  /** The fields whose values stand in a text, in whatever case, escaped for an address, or in base64. */
  findIn(text: string): string[];
}

/** Makes the canaries of one run. */
export function createCanaries(): Canaries {
  const mark = `kq${randomBytes(4).toString('hex')}`;
  const fields = new Set<string>();
  return {
    fields,
    of(field) {
      fields.add(field);
      return `${mark}-${field}`;
    },
    findIn(text) {
      const found = [...text.matchAll(new RegExp(`${mark}-(\\w+)`, 'gi'))].map(([, field = '']) => field.toLowerCase());
      // Base64 of the mark at each of its three places in a group of three bytes.
      const hidden = [0, 1, 2].filter((at) => text.includes(base64Of(mark, at))).map(() => 'in base64');
      return [...new Set([...found, ...hidden])];
    },
  };
}

/** What stays the same of a text in base64, whatever stands around it. */
function base64Of(text: string, at: number): string {
  const whole = Buffer.concat([Buffer.alloc(at), Buffer.from(text)]).toString('base64');
  return whole.slice(at === 0 ? 0 : 4, -4);
}
