import { expect } from '@jest/globals';
import type { DemoWeek } from '../../cli/demo/demo-week.ts';
import { liveWeeks } from '../../cli/demo/experience-of.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { readPdf } from '../activities/packet/read-pdf.ts';
import type { SiteCast } from './site-cast.ts';

/** What a packet must say of the history of which it was made. */
export interface ExpectedPacket {
  readonly file: Uint8Array;
  readonly pages: number;
  /** Minutes in each week of the history. */
  readonly weekMinutes: number;
}

/** Expects the applicant, the totals, every week, and who signed each, when and to say what. */
export async function expectPacket({ story }: SiteCast, packet: ExpectedPacket): Promise<void> {
  const pages = await readPdf(packet.file);
  expect(pages).toHaveLength(packet.pages);
  const [cover = ''] = pages;
  const text = pages.join(' ');
  const weeks = story.weeks.length;
  const hours = ((weeks * packet.weekMinutes) / 60).toLocaleString('en-US');
  expect(cover).toMatch(new RegExp(`Applicant ${story.name} .*TX-LPC`));
  expect(cover).toContain(`Logged ${hours} hours Counted ${hours} hours`);
  expect(cover).toContain(`Weekly logs ${String(weeks)}, of which ${String(weeks)} signed`);
  const live = liveWeeks(story);
  const onPaper = weeks - live.length;
  expect(text).toContain(`${String(weeks)}: ${String(live.length)} electronically, ${String(onPaper)} on paper`);
  for (const { monday } of story.weeks) expect(text).toContain(`(${weekOf(monday)})`);
  for (const week of live) expect(text).toMatch(signatureOf(week));
  const paper = /Signed on paper by Cornelius Quillfeather When \w{3} \d+, \d{4}, the day on the paper/g;
  expect(text.match(paper)?.length).toBeGreaterThanOrEqual(onPaper);
}

/** Who signed a week here, when, to say what, and the hash of what was signed. */
function signatureOf({ monday }: DemoWeek): RegExp {
  const when = String.raw`When \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC; .{10,80} \(America/Chicago, UTC-0[56]:00\)`;
  const signed = String.raw`Signed by Cornelius Quillfeather ${when} Meaning .{20,600}? Content SHA-256 [0-9a-f]{64}`;
  return new RegExp(String.raw`\(${weekOf(monday)}\).{1,2000}? ${signed}`);
}
