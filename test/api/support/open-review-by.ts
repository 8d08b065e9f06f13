import type { Express } from 'express';
import request from 'supertest';

/** Opens the packet of a link in a browser; the Cookie header of that browser. */
export async function openReviewBy(app: Express, link: string): Promise<string> {
  const token = new URL(link).pathname.split('/').at(-1);
  const answer = await request(app).post('/api/review').send({ token });
  const [cookie] = (answer.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
  if (answer.status !== 200 || cookie === undefined) throw new Error(`${String(answer.status)} ${answer.text}`);
  return cookie.split(';')[0] ?? '';
}
