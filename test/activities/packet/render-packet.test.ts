import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { renderPacket, type RenderedPacket } from '../../../activities/packet/render-packet.ts';
import type { PacketContent } from '../../../db/operations/packet/packet-content.ts';
import { STATEMENT, aPacket } from './a-packet.ts';
import { readPdf } from './read-pdf.ts';

const JOURNEY = '6f0d7a31-52a1-4d6e-9a77-1f40a3a2b8c4';

describe('a packet of 12 weeks', () => {
  const content = aPacket(12);
  let packet: RenderedPacket;
  let pages: string[];
  let text: string;

  beforeAll(async () => {
    packet = await renderPacket(content);
    pages = await readPdf(packet.bytes);
    text = pages.join(' ');
  }, 30_000);

  it('says its own pages and hash', () => {
    expect(packet.pages).toBe(pages.length);
    expect(packet.sha256).toBe(createHash('sha256').update(packet.bytes).digest('hex'));
  });

  it('names applicant, license, board, record and rules on the cover, and what is inside with its page', () => {
    const cover = pages[0] ?? '';
    for (const expected of [
      'Ana María Ruiz-Okafor',
      'Licensed Marriage and Family Therapist, California (CA-LMFT)',
      'California Board of Behavioral Sciences',
      'Harbor Family Counseling',
      content.evaluation.inputSha256,
      content.rulebook.sha256,
      'version 2026-01',
      '2026-11-23 14:00:00 UTC; Nov 23, 2026, 6:00:00 AM (America/Los_Angeles, UTC-08:00)',
    ]) {
      expect(cover).toContain(expected);
    }
    const inside = [
      ...(cover.split('What is inside')[1] ?? '').matchAll(
        /(Verification of experience|Evaluation|What did not count|Weekly logs|Supervision agreements|Registrations and exams|Open questions) (\d+)/g,
      ),
    ];
    expect(inside).toHaveLength(7);
    for (const [, title, page] of inside) expect(pages[Number(page) - 1]).toContain(title);
  });

  it('carries applicant, journey and page number at the foot of every page', () => {
    pages.forEach((page, index) => {
      expect(page).toContain(`Ana María Ruiz-Okafor · CA-LMFT · Journey ${JOURNEY}`);
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    });
  });

  it('shows for every electronic signature who, when in UTC and on the clock of the board, why, and the content hash', () => {
    const signatures = content.weeklyLogs.flatMap(({ signature }) => (signature?.origin === 'here' ? [signature] : []));
    expect(signatures).toHaveLength(9);
    for (const { signedAt, contentSha256, signedOn } of signatures) {
      const utc = `${signedOn} ${signedAt.slice(11, 19)} UTC`;
      expect(text).toMatch(
        new RegExp(
          `Signed by Dr\\. Miriam Sato When ${utc}; \\w{3} \\d+, \\d{4}, 10:${signedAt.slice(14, 19)} AM \\(America/Los_Angeles, UTC-07:00\\) Meaning ${STATEMENT} Content SHA-256 ${contentSha256}`,
        ),
      );
    }
  });

  it('marks a signature from paper as brought in and makes up no time of day for it', () => {
    const paper = content.weeklyLogs.find(({ signature }) => signature?.origin === 'paper')?.signature;
    expect(text).toContain(
      `Signed on paper by Dr. Miriam Sato When Jul 11, 2021, the day on the paper; brought in from a record kept elsewhere Meaning ${STATEMENT} Content SHA-256 ${paper?.contentSha256}`,
    );
    expect(text).not.toContain('2021-07-11 17:05');
  });

  it('says of an unsigned week that it does not count, and lists it among the open questions', () => {
    expect(text).toContain('Waits for signature');
    expect(text).toContain('Not signed. These hours do not count.');
    expect(pages.at(-1)).toContain('1 weekly log is not signed: 24.67 hours, none of which count. Weeks: 2021-W38.');
  });

  it('states the totals of the record', () => {
    // 12 weeks of 1,480 minutes; the last one is not signed, and 40 minutes of each signed one are over the cap.
    expect(pages[0]).toContain(
      'Logged 296 hours Counted 264 hours toward at least one requirement Not counted 32 hours, each with its reason Weekly logs 12, of which 11 signed',
    );
    expect(text).toContain('296 hours logged = 264 counted + 32 not counted.');
  });

  it('states for each supervisor and setting the period, the weeks, the hours by kind, the license and a declaration', () => {
    const page = pages[1] ?? '';
    for (const expected of [
      '1. Dr. Miriam Sato at Eastside Clinic',
      'LMFT no. 48210, CA, issued Mar 1, 2009, expires Mar 31, 2027',
      'Jul 5, 2021 to Sep 17, 2021',
      'Weeks with signed hours 11',
      'Counseling and crisis work with clients 165 Individual counseling 55 Couple counseling 27.5 Family counseling 27.5 Group counseling 55',
      'Assessment and psychoeducation with clients 0 Other work (non-clinical) 73.33 Notes and reports 73.33',
      'Supervision received 33 Individual supervision 11 Group supervision 22',
      'Weekly logs signed 11: 9 electronically, 2 on paper and brought in',
      'I, Dr. Miriam Sato, declare that I supervised Ana María Ruiz-Okafor at Eastside Clinic',
      'Signature of Dr. Miriam Sato',
    ]) {
      expect(page).toContain(expected);
    }
  });

  it('states each requirement with its status in a word, its citation and how it was read', () => {
    expect(text).toMatch(
      /Supervised experience in all .*3,000 hours 264 hours Not met 2,736 hours short .*4980\.43\(c\) ?\(1\) Statute or rule text/,
    );
    expect(text).toMatch(/Clinical examination .*Open question No citation Unverified, ask the board/);
    expect(text).toContain('Stated for completeness; not part of the verdict');
  });

  it('gives the reason, the citation and the repair of what did not count', () => {
    expect(text).toMatch(
      /The weekly log is not signed\. Repair: Have the supervisor sign the week\. Cal\. Code Regs\. tit\. 16, § 1833\(e\) 7 24\.67/,
    );
    expect(text).toContain('The cap on non-clinical work was reached in 2021-W30.');
  });

  it('states quarter by quarter what the supervisor attested, and says where a week has changed since', async () => {
    const attested = {
      supervisorId: 's1',
      settingId: 'x1',
      quarter: '2021-Q3',
      signedAt: '2021-10-05T16:00:00.000Z',
      contentSha256: 'd'.repeat(64),
      ...{ signerName: 'Dr. Miriam Sato', signedOn: '2021-10-05', statement: 'I attest.', origin: 'here' as const },
      recordedMinutes: 14_700,
      countedMinutes: 12_600,
      current: true,
    };
    const other = { ...attested, settingId: 'x2', quarter: '2020-Q1' };
    const attestations = [attested, { ...attested, quarter: '2021-Q4', current: false }, other];
    const printed = (await readPdf((await renderPacket(aPacket(3, { attestations }))).bytes)).join(' ');
    expect(printed).toContain('Interim attestations of the supervisor');
    expect(printed).toMatch(/2021-Q3 2021-10-05 16:00:00 UTC/);
    expect(printed).toContain('245');
    expect(printed).toMatch(/2021-Q4, a week has\s+changed since/);
    expect(printed).not.toContain('2020-Q1');
  });

  it('is the same file when it is assembled again', async () => {
    const again = await renderPacket(aPacket(12));
    expect(again.sha256).toBe(packet.sha256);
    expect(Buffer.compare(again.bytes, packet.bytes)).toBe(0);
  });

  it('is another file when one minute differs', async () => {
    const [first, ...rest] = content.weeklyLogs;
    if (first === undefined) throw new Error('no logs');
    const changed = { ...content, weeklyLogs: [{ ...first, totalMinutes: first.totalMinutes + 1 }, ...rest] };
    expect((await renderPacket(changed)).sha256).not.toBe(packet.sha256);
  });
});

describe('a packet', () => {
  it('of 106 weeks and 742 entries is printed in seconds, with every week and every signature', async () => {
    const content = aPacket(106);
    const began = performance.now();
    const packet = await renderPacket(content);
    expect(performance.now() - began).toBeLessThan(15_000);
    const text = (await readPdf(packet.bytes)).join(' ');
    for (const { week, signature } of content.weeklyLogs) {
      expect(text).toContain(`(${week})`);
      if (signature !== null) expect(text).toContain(signature.contentSha256);
    }
  }, 60_000);

  it('repeats the head of a log that goes over the page', async () => {
    const [log] = aPacket(2).weeklyLogs;
    if (log === undefined) throw new Error('no log');
    const lines = Array.from(
      { length: 140 },
      (_, index) => ({ ...log.lines[index % 7], id: `e${index}` }) as (typeof log.lines)[number],
    );
    const pages = await readPdf((await renderPacket(aPacket(2, { weeklyLogs: [{ ...log, lines }] }))).bytes);
    expect(pages.filter((page) => page.includes('(2021-W27)')).length).toBeGreaterThan(1);
    for (const page of pages.filter((each) => each.includes('(2021-W27)')))
      expect(page).toContain('Day Setting Activity Held Hours Counted');
  });

  it('of an empty record says that nothing is there', async () => {
    const empty = aPacket(1);
    const bare: PacketContent = {
      ...empty,
      supervisee: { ...empty.supervisee, degree: null },
      registrations: [],
      exams: [],
      agreements: [],
      verifications: [],
      weeklyLogs: [],
      evaluation: {
        ...empty.evaluation,
        document: { ...empty.evaluation.document, requirements: [], ledger: [], notes: [] },
      },
    };
    const text = (await readPdf((await renderPacket(bare)).bytes)).join(' ');
    for (const sentence of [
      'No signed hours are on record.',
      'Every logged hour counts.',
      'No weekly logs are on record.',
      'No registrations are on record.',
      'Nothing is left open.',
    ]) {
      expect(text).toContain(sentence);
    }
  });

  it.each([
    ['<b>Eve</b> & "Co"', '<b>Eve</b> & "Co"'],
    ['Nguyễn Thị Ánh, Łukasz Żółć, Ελένη, Олена', 'Nguyễn Thị Ánh, Łukasz Żółć, Ελένη, Олена'],
    ['李小龍 Lee', '[U+674E U+5C0F U+9F8D] Lee'],
    ['Eve\u202Egnp.exe\u0000\n\u200BX', 'Eve gnp.exe X'],
    ['👩‍⚕️ Kim', '[U+1F469] [U+2695 U+FE0F] Kim'],
    ['{{page}} ${name} %s \\n', '{{page}} ${name} %s \\n'],
    ['file:///etc/passwd http://127.0.0.1/x.png', 'file:///etc/passwd http://127.0.0.1/x.png'],
    ['', 'Applicant E-mail'],
  ])('prints the name %j as %j', async (name, printed) => {
    const base = aPacket(2);
    const pages = await readPdf((await renderPacket({ ...base, supervisee: { ...base.supervisee, name } })).bytes);
    expect(pages[0]).toContain(printed);
  });

  it('prints only the valid version of a weekly log, and names the signature before it that is void', async () => {
    const base = aPacket(1);
    const earlier = { version: 1, signerName: 'Dr. Miriam Sato', signedOn: '2021-07-11', voidedByName: 'Ana María' };
    const voids = [{ ...earlier, voidedAt: '2021-07-12T17:00:00.000Z', reason: 'Monday was five hours.' }];
    const weeklyLogs = base.weeklyLogs.map((log) => ({ ...log, voids }));
    const text = (await readPdf((await renderPacket({ ...base, weeklyLogs })).bytes)).join(' ');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'Version 1, signed by Dr. Miriam Sato on Jul 11, 2021, is void since 2021-07-12 17:00:00 UTC, reopened by Ana María: Monday was five hours.',
    );
  });

  it('a name of 200 characters without a space stays on the page', async () => {
    const base = aPacket(2);
    const name = 'Wolfeschlegelstein'.repeat(12).slice(0, 200);
    const pages = await readPdf((await renderPacket({ ...base, supervisee: { ...base.supervisee, name } })).bytes);
    expect(pages[0]?.replaceAll(' ', '')).toContain(name);
    for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
  });
});
