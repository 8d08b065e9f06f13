/** What a person of the demo shows at a glance, and the number by which the walks name them. */
export interface DemoStop {
  readonly name: string;
  readonly number: number | null;
  readonly shows: string;
}

/** The people of the demo in the order in which the front page shows them. */
export const DEMO_GUIDE: readonly DemoStop[] = [
  {
    name: 'Philippa Inkwell',
    number: null,
    shows: 'The whole cohort: who is in trouble, and what waits for a decision.',
  },
  { name: 'Beatrix Lanternfield', number: null, shows: 'At her limit of supervisees.' },
  { name: 'Cornelius Quillfeather', number: null, shows: 'A full queue, and a license that lapses in 40 days.' },
  { name: 'Dorothea Mistlebrook', number: null, shows: 'Away from next week: whose weeks are in danger.' },
  { name: 'Juniper Applegarth', number: 1, shows: 'The sheet says 3,000 hours, 2,840 count: the non-clinical cap.' },
  {
    name: 'Rowan Thimblewood',
    number: 2,
    shows: '80 hours lost at the second clinic: supervision is owed per setting and week.',
  },
  { name: 'Marigold Pennyfeather', number: 3, shows: 'The hours are done, in 96 of 100 weeks: time is a requirement.' },
  { name: 'Caspian Brightwater', number: 4, shows: '20 direct hours short: a cap inside a minimum.' },
  { name: 'Hazel Moonwhistle', number: 5, shows: 'Too much by video: the medium matters.' },
  { name: 'Linden Clockworth', number: 6, shows: 'The first hours age out next month.' },
  { name: 'Sorrel Butterwick', number: 7, shows: 'Four weeks unsigned: reminders and escalation.' },
  { name: 'Wren Dewberry', number: 8, shows: 'Nothing counts yet: the agreement is unsigned.' },
  { name: 'Clementine Foxglove', number: 9, shows: 'The registration expires in 75 days.' },
  { name: 'Basil Honeydale', number: 10, shows: 'Everything is met: ready to file.' },
  { name: 'Tansy Larkwhistle', number: 11, shows: 'A deficiency letter, 20 days left to answer.' },
  { name: 'Alder Goldenrod', number: 12, shows: 'Licensed last month: a finished case file.' },
];

/** How many journeys the finished demo has. */
export const DEMO_JOURNEYS = DEMO_GUIDE.filter(({ number }) => number !== null).length;

/** The three walks that the front page suggests, by the person one begins as. */
export const DEMO_WALKS: readonly { readonly name: string; readonly sentence: string }[] = [
  { name: 'Cornelius Quillfeather', sentence: 'Sign a week as the supervisor of number 7, and watch the count move.' },
  { name: 'Rowan Thimblewood', sentence: 'Ask why 80 hours of number 2 do not count.' },
  { name: 'Philippa Inkwell', sentence: 'File number 10’s packet as the director.' },
];
