import type { Request, Response } from 'express';
import type { JSX } from 'preact';
import type { PageAnswer } from './page-request.ts';
import { renderDocument } from './render-document.ts';

/** Sends what a route answers. */
export function sendAnswer(response: Response, answer: PageAnswer, status = 200): void {
  if ('goTo' in answer) response.redirect(303, answer.goTo);
  else if ('file' in answer) sendFile(response, answer);
  else sendPage(response, answer.page, answer.status ?? status);
}

/** Sends a page; what one person may read stays in no cache but their own. */
export function sendPage(response: Response, page: JSX.Element, status: number): void {
  response.status(status).set('Cache-Control', 'no-store').type('html').send(renderDocument(page));
}

/** Whether whoever asks reads pages; a program that asks for JSON gets a problem instead. */
export function readsPages(request: Request): boolean {
  return request.accepts(['json', 'html']) === 'html';
}

function sendFile(response: Response, { file, type, name }: { file: string; type: string; name: string }): void {
  response
    .set({ 'Cache-Control': 'no-store', 'Content-Disposition': `attachment; filename="${name}"` })
    .type(type)
    .send(file);
}
