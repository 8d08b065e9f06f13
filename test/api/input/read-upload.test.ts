import { describe, expect, it } from '@jest/globals';
import express from 'express';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import request from 'supertest';
import { readUpload } from '../../../api/input/read-upload.ts';

const LIMIT = 200_000;

function app() {
  return express().post('/', async (asked, response) => {
    const { fields, file, problem } = await readUpload(asked, LIMIT);
    const bytes = file === null ? null : Buffer.from(await file.arrayBuffer()).length;
    response.json({
      fields,
      name: file?.name ?? null,
      type: file?.type ?? null,
      bytes,
      problem: problem?.code ?? null,
    });
  });
}

describe('an upload', () => {
  it('is read with its fields, its file, and the name that the file had', async () => {
    const sent = request(app()).post('/').field('title', 'Ausweis ✓');
    const { body } = await sent.attach('file', Buffer.from('abc'), {
      filename: 'Zeugnis – é.pdf',
      contentType: 'application/pdf',
    });
    expect(body).toEqual({
      fields: { title: 'Ausweis ✓' },
      name: 'Zeugnis – é.pdf',
      type: 'application/pdf',
      bytes: 3,
      problem: null,
    });
  });

  it('has a name without a path, whatever was sent', async () => {
    const { body } = await request(app())
      .post('/')
      .attach('file', Buffer.from('abc'), { filename: '../../etc/passwd' });
    expect(body).toMatchObject({ name: 'passwd' });
  });

  it('may come without a file, as a browser sends it where none was chosen', async () => {
    const { body } = await request(app())
      .post('/')
      .field('title', 'x')
      .attach('file', Buffer.alloc(0), { filename: '' });
    expect(body).toMatchObject({ fields: { title: 'x' }, name: null, problem: null });
  });

  it.each([
    ['a file that is too large', LIMIT + 1],
    ['a request that is too large as a whole', LIMIT + 100_000],
  ])('says so of %s, and reads no more of it', async (_, bytes) => {
    const { body } = await request(app()).post('/').field('title', 'x').attach('file', Buffer.alloc(bytes), 'a.pdf');
    expect(body).toMatchObject({ problem: 'DOCUMENT_TOO_LARGE' });
  });

  it('of exactly the limit is read', async () => {
    const { body } = await request(app()).post('/').attach('file', Buffer.alloc(LIMIT), 'a.pdf');
    expect(body).toMatchObject({ bytes: LIMIT, problem: null });
  });

  it('says so of two files, of too many fields, and of a field that is too long', async () => {
    const two = await request(app())
      .post('/')
      .attach('file', Buffer.from('a'), 'a.pdf')
      .attach('file', Buffer.from('b'), 'b.pdf');
    expect(two.body).toMatchObject({ problem: 'DOCUMENT_INCOMPLETE' });
    const many = request(app()).post('/');
    for (let each = 0; each < 30; each += 1) void many.field(`f${String(each)}`, 'x');
    expect((await many).body).toMatchObject({ problem: 'DOCUMENT_INCOMPLETE' });
    const long = await request(app()).post('/').field('title', 'x'.repeat(20_000));
    expect(long.body).toMatchObject({ problem: 'DOCUMENT_INCOMPLETE' });
  });

  it('is refused where it is something else, and where its parts cannot be told apart', async () => {
    await request(app()).post('/').send({ title: 'x' }).expect(500);
    const { body } = await request(app()).post('/').set('Content-Type', 'multipart/form-data').send('x');
    expect(body).toMatchObject({ problem: 'DOCUMENT_INCOMPLETE' });
    const cut = request(app()).post('/').set('Content-Type', 'multipart/form-data; boundary=b');
    expect(
      (await cut.send('--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nabc')).body,
    ).toMatchObject({
      problem: 'DOCUMENT_INCOMPLETE',
    });
  });

  it('without a length is read no further than the limit', async () => {
    const server = app().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const beginning = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
    const part = beginning + 'x'.repeat(LIMIT + 70_000);
    socket.write(`${part.length.toString(16)}\r\n${part}\r\n`);
    while (!answer.includes('problem')) await once(socket, 'data');
    expect(answer).toContain('DOCUMENT_TOO_LARGE');
    socket.destroy();
    server.closeAllConnections();
    server.close();
  });
});
