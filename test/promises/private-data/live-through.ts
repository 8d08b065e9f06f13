import type { DemoWeek } from '../../../cli/demo/demo-week.ts';
import { liveWeeks } from '../../../cli/demo/experience-of.ts';
import { addDays } from '../../../rules/vocabulary/plain-date.ts';
import { pdfWith } from '../../api/documents/files.ts';
import { type JourneyOverHttp, openJourneyOverHttp } from '../../journey/journey-over-http.ts';
import type { Canaries } from './canaries.ts';
import type { CanaryCast } from './cast-canaries.ts';

/** A journey from its opening to the license, with a canary in whatever somebody writes in it. */
export async function liveThrough(cast: CanaryCast, canaries: Canaries): Promise<JourneyOverHttp> {
  const { director, supervisee, supervisor, today } = cast;
  const journey = await openJourneyOverHttp(cast);
  await beRefused(cast, journey);
  await journey.agree();
  await journey.pageWhen(({ row }) => row.phase === 'accumulating');
  const [first, second] = liveWeeks(cast.story) as [DemoWeek, DemoWeek];
  const log = await journey.submit(first);
  await journey.sendBack(log, canaries.of('comment'));
  const again = await journey.submit(first);
  await journey.sign(again);
  const { weeklyLogId, version } = again;
  await supervisee.act(`/api/weekly-logs/${weeklyLogId}/amend`, { version, reason: canaries.of('amend_reason') });
  await journey.sign(await journey.submit(first));
  await fileDocuments(cast, journey, canaries);
  await journey.bringInHistory();
  await journey.sign(await journey.submit(second));
  await journey.pageWhen(({ row }) => row.phase === 'ready');
  const leaving = { lastDayOn: addDays(today, 40), reason: canaries.of('leaving_reason') };
  await director.act('/api/people/notice', { personId: supervisor.personId, ...leaving }).catch(() => null);
  const { subjectId } = await director.act(`${journey.path}/packet`, {});
  await director.act(`${journey.path}/packets/${subjectId}/file`, { filedOn: today });
  const letter = { receivedOn: today, dueOn: addDays(today, 20), summary: canaries.of('letter') };
  await director.act(`${journey.path}/deficiency`, letter);
  const licenseNumber = canaries.of('license_number');
  await director.act(`${journey.path}/decision`, { decision: 'licensed', decidedOn: today, licenseNumber });
  await journey.pageWhen(({ row }) => row.phase === 'licensed');
  return journey;
}

/** A document with a canary in everything that is said of it and in the file; and one that is refused. */
async function fileDocuments({ supervisee }: CanaryCast, { path }: JourneyOverHttp, canaries: Canaries) {
  const send = (title: string): ReturnType<typeof supervisee.upload> => {
    const form = new FormData();
    form.set('kind', 'evaluation');
    form.set('title', title);
    form.set('note', canaries.of('document_note'));
    const content = pdfWith(`% ${canaries.of('document_content')}`);
    form.set(
      'file',
      new File([new Uint8Array(content)], `${canaries.of('document_file')}.pdf`, { type: 'application/pdf' }),
    );
    return supervisee.upload(`${path}/documents`, form);
  };
  const [filed, refused] = [
    await send(canaries.of('document_title')),
    await send(`Progress notes ${canaries.of('refused_title')}`),
  ];
  if (filed.status !== 201 || refused.status !== 422)
    throw new Error(`${JSON.stringify(filed)} ${JSON.stringify(refused)}`);
}

/** A refusal that names somebody: its words go through the journey, and through its history. */
async function beRefused({ supervisee, fullId, settingId, story }: CanaryCast, { path }: JourneyOverHttp) {
  const terms = { supervisorId: fullId, settingId, from: story.agreement.from };
  const refusal = await supervisee.act(`${path}/agreements`, terms).then(
    () => 'taken',
    (problem: unknown) => String(problem),
  );
  if (!refusal.includes('full_name')) throw new Error(`The refusal names nobody: ${refusal}`);
}
