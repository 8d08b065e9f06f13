import { z } from 'zod';
import { sha256OfText } from '../../../db/sha256.ts';
import { signWeekSchema } from '../../../rules/vocabulary/commands/sign-week.ts';
import { describeRemedy } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { type ActionContext, defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { performAction } from '../../perform-action.ts';
import { toCreditableError } from '../../to-creditable-error.ts';
import { signWeek } from '../weekly-logs/sign-week.ts';

/** So many weeks can be signed at once. */
export const MOST_WEEKS = 50;
/** So many are under way at the same moment. */
const AT_ONCE = 5;

const weekOutcomeSchema = z
  .object({
    weeklyLogId: z.string(),
    receipt: receiptSchema.nullable().meta({ description: 'Null where the week was not signed.' }),
    problem: z
      .object({ code: z.string(), detail: z.string(), remedy: z.string() })
      .nullable()
      .meta({ description: 'Why the week was not signed; null where it was.' }),
  })
  .meta({ id: 'SignedWeekOutcome' });

interface Outcome {
  readonly weeklyLogId: string;
  readonly receipt: Receipt | null;
  readonly problem: { readonly code: string; readonly detail: string; readonly remedy: string } | null;
}

/** A supervisor signs several weeks, each exactly as it was shown. */
export const signWeeks = defineAction({
  operationId: 'signWeeks',
  method: 'post',
  path: '/api/queue/sign',
  summary: 'Sign several weekly logs',
  description: `Signs up to ${String(MOST_WEEKS)} weekly logs of the queue after one proof. Each is a signature of its own, over its own content, whose hash is sent along, with a receipt and an entry of its own. A week that cannot be signed is told with its reason, and the others stay signed; the same request under the same key signs nothing twice.`,
  ability: 'sign-hours',
  proof: 'signature',
  body: z.strictObject({
    weeks: z
      .array(signWeekSchema)
      .min(1)
      .max(MOST_WEEKS)
      .refine((weeks) => new Set(weeks.map(({ weeklyLogId }) => weeklyLogId)).size === weeks.length, 'each week once'),
  }),
  answer: z.object({ sentence: z.string(), weeks: z.array(weekOutcomeSchema) }).meta({ id: 'SignedWeeks' }),
  status: 200,
  command: true,
  errors: [],
  async perform(context, { body: { weeks } }) {
    const outcomes: Outcome[] = [];
    for (let first = 0; first < weeks.length; first += AT_ONCE)
      outcomes.push(...(await Promise.all(weeks.slice(first, first + AT_ONCE).map((week) => signOne(context, week)))));
    const signed = outcomes.filter(({ receipt }) => receipt !== null).length;
    return { sentence: sentenceOf(signed, weeks.length), weeks: outcomes };
  },
});

/** Each week is signed by the very action that signs one alone, under a key that follows from the key of the whole. */
async function signOne(
  { services, acting, key }: ActionContext,
  { weeklyLogId, contentSha256 }: z.output<typeof signWeekSchema>,
): Promise<Outcome> {
  const own = { params: { weeklyLogId }, body: { contentSha256 }, key: `${sha256OfText(key)}/${weeklyLogId}` };
  try {
    return { weeklyLogId, receipt: await performAction(services, acting, signWeek, own), problem: null };
  } catch (thrown) {
    const { code, message: detail, details } = toCreditableError(thrown);
    if (code === 'INTERNAL') services.log.error({ err: thrown, weeklyLogId }, 'a week could not be signed');
    return { weeklyLogId, receipt: null, problem: { code, detail, remedy: describeRemedy(code, details) } };
  }
}

function sentenceOf(signed: number, asked: number): string {
  if (asked === 1) return signed === 1 ? 'The week is signed.' : 'The week is not signed.';
  if (signed === asked) return `All ${String(asked)} weeks are signed.`;
  return signed === 0
    ? `None of the ${String(asked)} weeks is signed.`
    : `${String(signed)} of ${String(asked)} weeks are signed.`;
}
