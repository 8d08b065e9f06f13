import type { PlainDate } from '../plain-date.ts';

/** One version of what people are told before they sign electronically, and agree to. */
export interface ConsentText {
  /** What it is called wherever it is bound, for one `2026-11`. */
  readonly version: string;
  /** The first day on which it is asked for. */
  readonly from: PlainDate;
  /** The law that it follows. */
  readonly citation: string;
  readonly source: string;
  /** Each part with its heading. */
  readonly parts: readonly { readonly title: string; readonly text: string }[];
}

/** Every version there ever was, oldest first: a version is never changed once somebody may have agreed to it. */
export const CONSENT_TEXTS: readonly ConsentText[] = [
  {
    version: '2026-11',
    from: '2026-11-01' as PlainDate,
    citation: '15 U.S.C. 7001(c)(1)',
    source: 'https://www.law.cornell.edu/uscode/text/15/7001',
    parts: [
      {
        title: 'What you agree to',
        text: 'You sign weekly logs, supervision agreements, attestations of quarters and evaluations here by pressing a button. Such a signature means the same as your name under a paper. It says what stands beside the button, and it is bound to exactly what is shown.',
      },
      {
        title: 'On paper instead',
        text: 'You need not sign electronically. Ask your clinical director for the record on paper and sign it by hand; the director then brings it in with the day of the paper. This costs you nothing here.',
      },
      {
        title: 'Taking it back',
        text: 'You can withdraw this agreement at any time on this page. Nothing that you signed before becomes void by that. From then on you sign on paper until you agree again. Withdrawing costs nothing and has no other consequence here.',
      },
      {
        title: 'What it covers',
        text: 'It covers everything that you sign here for this organization, until you withdraw it or a newer text takes its place. Then you are asked again.',
      },
      {
        title: 'What you need',
        text: 'A computer, tablet or phone with a present web browser, access to the Internet, and an address at which you can read mail. To keep a copy you need a printer or room to save a file. If this ever changes so that you could no longer read your records, you are told and asked again.',
      },
      {
        title: 'How you get copies',
        text: 'Every record that you signed is listed under “Signed records” of the journey, exactly as it was when you signed it. You can read, print and save it there as long as the organization keeps it. A copy on paper is yours for the asking at your clinical director.',
      },
      {
        title: 'How you are reached',
        text: 'Notices go to your mail address. If it changes, tell a clinical director or an administrator of your organization, who corrects it under People.',
      },
    ],
  },
];

/**
 * The text that is asked for on a day.
 * @param texts - oldest first; all that there are unless said otherwise.
 * @returns the newest that has begun; before the first, the first.
 */
export function consentTextOn(on: PlainDate, texts: readonly ConsentText[] = CONSENT_TEXTS): ConsentText {
  const text = texts.findLast(({ from }) => from <= on) ?? texts[0];
  if (text === undefined) throw new Error('There is no text to consent to.');
  return text;
}

/** The words of a text, as their hash is taken. */
export function wordsOf({ parts }: ConsentText): string {
  return parts.map(({ title, text }) => `${title}\n${text}`).join('\n\n');
}
