import { inflateSync } from 'node:zlib';

interface Active {
  readonly names: readonly string[];
  readonly problem: string;
}

/** What makes a PDF do something, or carry something, beyond being read. */
const ACTIVE: readonly Active[] = [
  { names: ['JavaScript'], problem: 'it has a program in it (JavaScript)' },
  { names: ['Launch'], problem: 'it starts other programs' },
  { names: ['EmbeddedFile', 'EmbeddedFiles', 'Filespec'], problem: 'other files are embedded in it' },
  { names: ['RichMedia', 'Rendition'], problem: 'films or sounds are embedded in it' },
  { names: ['SubmitForm', 'ImportData', 'GoToR', 'GoToE'], problem: 'it sends or fetches something by itself' },
  { names: ['Encrypt'], problem: 'it is locked, so that nobody can look into it' },
];

/** Names so short that the bytes of a picture can spell them by chance: looked for beside the pictures only. */
const SHORT: readonly Active[] = [{ names: ['XFA'], problem: 'it is a form that runs (XFA)' }];

/** So much is unpacked of one file at most; beyond it nobody looked. */
const UNPACKED_BYTES = 64 * 1_048_576;
const CANNOT_LOOK = 'it is packed so that nobody can look into it';

/**
 * Whether a PDF runs, starts, embeds or sends anything, or is locked. Names are read as a reader of PDF reads them
 * (`/Java#53cript`), also where objects are packed.
 * @returns what is wrong, to follow "because"; null where nothing was found.
 */
export function findPdfProblem(content: Buffer): string | null {
  const text = content.toString('latin1');
  const plain = problemIn(text, ACTIVE) ?? problemIn(withoutStreams(text), SHORT);
  return plain ?? problemInPacked(content, text);
}

function problemIn(text: string, active: readonly Active[]): string | null {
  const names = new Set<string>();
  for (const { name } of namesIn(text)) names.add(name);
  return active.find((each) => each.names.some((name) => names.has(name)))?.problem ?? null;
}

function* namesIn(text: string): Generator<{ readonly name: string; readonly at: number }> {
  for (const match of text.matchAll(/\/([^\s/<>[\](){}%]+)/g))
    yield { name: plainName(match[1] ?? ''), at: match.index };
}

function plainName(name: string): string {
  return name.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function withoutStreams(text: string): string {
  return text.replaceAll(/\bstream\r?\n[\s\S]*?endstream/g, '');
}

/** Objects may be packed into streams of the type ObjStm; whatever is packed otherwise than all programs do is not looked into. */
function problemInPacked(content: Buffer, text: string): string | null {
  let left = UNPACKED_BYTES;
  for (const { name, at } of namesIn(text)) {
    if (name !== 'ObjStm') continue;
    const begin = /stream\r?\n/g;
    begin.lastIndex = at;
    const match = begin.exec(text);
    if (match === null) continue;
    const dictionary = text.slice(Math.max(0, text.lastIndexOf(' obj', at)), match.index);
    const inside = unpack(dictionary, content.subarray(match.index + match[0].length), left);
    if (inside === null) return CANNOT_LOOK;
    left -= inside.length;
    const problem = problemIn(inside.toString('latin1'), [...ACTIVE, ...SHORT]);
    if (problem !== null) return problem;
  }
  return null;
}

/** What is not packed stands in the open, and was looked at. */
function unpack(dictionary: string, packed: Buffer, most: number): Buffer | null {
  const names = [...namesIn(dictionary)].map(({ name }) => name);
  if (!names.includes('Filter')) return Buffer.alloc(0);
  const ways = names.filter(
    (name) => /Decode$/.test(name) || ['Crypt', 'Fl', 'AHx', 'A85', 'LZW', 'RL'].includes(name),
  );
  if (ways.length !== 1 || ways[0] !== 'FlateDecode' || names.includes('DecodeParms')) return null;
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}
