import { describe, expect, it } from '@jest/globals';
import { checkDocument } from '../../../api/documents/check-document.ts';
import { EXE, JPEG, PNG, ZIP, packed, pdfSaying, pdfWith } from './files.ts';

const check = (content: Buffer, fileName = 'paper.pdf', claimedType = '', texts = ['An agreement']) =>
  checkDocument({ content, fileName, claimedType, texts });
const refused = (code: string, sentence: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(sentence) });

describe('a document', () => {
  it.each([
    ['application/pdf', pdfWith(), 'agreement.pdf', 'application/pdf'],
    ['application/pdf', pdfWith(packed('4 0 << /Type /Annot >>')), 'AGREEMENT.PDF', 'application/octet-stream'],
    ['application/pdf', pdfWith(packed('4 0 << /Type /Annot >>', '')), 'agreement.pdf', ''],
    ['image/png', PNG, 'scan.png', 'image/png'],
    ['image/jpeg', JPEG, 'photo.JPEG', 'image/jpeg'],
  ])('is kept as %s', async (type, content, fileName, claimed) => {
    expect(await check(content, fileName, claimed)).toEqual({ type, read: 'nothing' });
  });

  it.each([
    ['a program', EXE, 'paper.pdf', /is something else/],
    ['an archive', ZIP, 'paper.pdf', /is something else/],
    ['a drawing that can run', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', /is something else/],
    ['a web page', Buffer.from('<!doctype html><script>1</script>'), 'a.pdf', /is something else/],
    ['text', Buffer.from('only text'), 'a.pdf', /is something else/],
    ['a picture that says it is a PDF', PNG, 'paper.pdf', /is not what its name/],
    ['a PDF without an ending', pdfWith(), 'paper', /is not what its name/],
    ['a PDF with two endings', pdfWith(), 'paper.pdf.exe', /is not what its name/],
  ])('is refused where it is %s', async (_, content, fileName, sentence) => {
    await expect(check(content, fileName)).rejects.toThrow(refused('DOCUMENT_TYPE', sentence));
  });

  it('is refused where the sender claims another type', async () => {
    await expect(check(pdfWith(), 'paper.pdf', 'image/png')).rejects.toThrow(refused('DOCUMENT_TYPE', /is not what/));
  });

  it.each([
    ['a program', '4 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj', /JavaScript/],
    ['a program whose name is written in codes', '4 0 obj\n<< /S /Java#53cript >>\nendobj', /JavaScript/],
    ['a program that is packed', packed('4 0 << /S /JavaScript >>'), /JavaScript/],
    ['a program behind a stream that is none', '% stream\n4 0 obj\n<< /S /JavaScript >>\nendobj\n% endstream', /JavaS/],
    ['an embedded file', '4 0 obj\n<< /Type /EmbeddedFile >>\nendobj', /embedded/],
    ['something that starts programs', '4 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj', /starts other programs/],
    ['a form that runs', '4 0 obj\n<< /XFA 5 0 R >>\nendobj', /XFA/],
    ['something that sends', '4 0 obj\n<< /S /SubmitForm >>\nendobj', /sends or fetches/],
    ['objects that are packed in an uncommon way', packed('4 0 x', '/Filter /LZWDecode'), /packed so that nobody/],
    [
      'objects that are packed twice',
      packed('4 0 x', '/Filter [/FlateDecode /ASCIIHexDecode]'),
      /packed so that nobody/,
    ],
  ])('is refused with %s in it', async (_, objects, sentence) => {
    await expect(check(pdfWith(objects))).rejects.toThrow(refused('DOCUMENT_UNSAFE', sentence));
  });

  it('is refused where it is locked', async () => {
    await expect(check(pdfWith('', '/Encrypt 9 0 R'))).rejects.toThrow(refused('DOCUMENT_UNSAFE', /locked/));
  });

  it('is refused where it unpacks to more than anybody would read', async () => {
    const bomb = packed(' '.repeat(70 * 1_048_576));
    await expect(check(pdfWith(bomb))).rejects.toThrow(refused('DOCUMENT_UNSAFE', /packed so that nobody/));
  });

  it.each([
    ['a PDF that is an archive as well', Buffer.concat([pdfWith(), ZIP]), 'a.pdf', /an archive as well/],
    ['a picture that is an archive as well', Buffer.concat([PNG, ZIP]), 'a.png', /an archive as well/],
    ['a picture that goes on', Buffer.concat([PNG, Buffer.from('more')]), 'a.png', /after its end/],
    ['a photo that goes on', Buffer.concat([JPEG, Buffer.from('more')]), 'a.jpg', /after its end/],
    ['a PDF that goes on', Buffer.concat([pdfWith(), Buffer.alloc(99, 65)]), 'a.pdf', /after its end/],
    ['a PDF that breaks off', pdfWith().subarray(0, 150), 'a.pdf', /breaks off/],
    ['a PDF that is a web page as well', pdfWith('<script>alert(1)</script>'), 'a.pdf', /a web page as well/],
  ])('is refused where it is %s', async (_, content, fileName, sentence) => {
    await expect(check(content, fileName)).rejects.toThrow(refused('DOCUMENT_UNSAFE', sentence));
  });

  it('is refused by its name, title or note where they speak of clients, and quotes none of them', async () => {
    for (const [fileName, texts] of [
      ['progress notes Ann.pdf', ['An agreement']],
      ['paper.pdf', ['Progress notes of Ann']],
      ['paper.pdf', ['An agreement', 'with the client’s chart; client name Ann']],
    ] as const) {
      const problem: unknown = await check(pdfWith(), fileName, '', [...texts]).catch((thrown: unknown) => thrown);
      expect(problem).toMatchObject({ code: 'DOCUMENT_OF_CLIENT' });
      expect(JSON.stringify(problem)).not.toContain('Ann');
    }
  });

  it('is refused where its text is filled in about a client, on whatever page, and nothing of it is quoted', async () => {
    const record = pdfSaying(['Evaluation'], ['Client name: Zelda Canary', 'Seen on May 2']);
    const failure = await check(record).catch((thrown: unknown) => thrown);
    expect(failure).toEqual(refused('DOCUMENT_OF_CLIENT', /a client or patient/));
    expect(String(failure)).not.toContain('Zelda');
  });

  it('is kept where its text only speaks of clients, and it is known how much was read', async () => {
    const agreement = pdfSaying(['The supervisor reviews progress notes and diagnoses.', 'Client name: ________']);
    expect(await check(agreement)).toEqual({ type: 'application/pdf', read: 'whole' });
  });
});
