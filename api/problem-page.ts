import express, { type Router } from 'express';
import { CATALOG, CreditableError, type ErrorCode, isErrorCode } from '../rules/vocabulary/errors.ts';
import { problemAddress, problemTitle } from './problem.ts';

/** The pages that explain the codes of the catalog, for people as a page and for programs as JSON. */
export function createProblemRouter(): Router {
  const router = express.Router();
  router.get('/problems/:code', (request, response) => {
    const { code } = request.params;
    if (!isErrorCode(code)) throw new CreditableError('PATH_UNKNOWN');
    response.format({
      json: () => response.json({ type: problemAddress(code), title: problemTitle(code), code, ...CATALOG[code] }),
      html: () => response.type('html').send(page(code)),
    });
  });
  return router;
}

/** Everything on it is ours: a code, and sentences of the catalog. */
function page(code: ErrorCode): string {
  const { status, sentence, remedy } = CATALOG[code];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${problemTitle(code)}</title></head>
<body style="max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font-family: system-ui, sans-serif; line-height: 1.5">
<h1>${problemTitle(code)}</h1>
<p>${sentence}</p>
<p>${remedy}</p>
<p><small>${code} · HTTP status ${String(status)} · words in braces are filled in for each case</small></p>
</body>
</html>`;
}
