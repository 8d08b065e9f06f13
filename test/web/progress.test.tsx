import { expect, it } from '@jest/globals';
import { ProgressPage } from '../../api/web/pages/progress-page.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import { frameOf } from './fixtures/people.ts';
import { PROGRESS } from './fixtures/progress.ts';

const shown = (id: string, role: 'supervisor' | 'supervisee') =>
  renderDocument(
    <ProgressPage frame={frameOf('Somebody', role, '/journeys/2/progress', id)} progress={PROGRESS} refusal={null} />,
  );

it('says what is late with its source, and offers the supervisor the late period to evaluate and the goal to agree', () => {
  const html = shown('supervisor-1', 'supervisor');
  expect(html).toContain('<h1>1 evaluation or report late.</h1>');
  expect(html).toContain('18 Va. Admin. Code 115-20-40(3)(c)');
  expect(html).toMatch(/name="from"[^>]*value="2026-07-20"/);
  expect(html).toContain('Agree');
});

it('lets a supervisee neither evaluate themselves nor agree to their own goal', () => {
  const html = shown('supervisee-2', 'supervisee');
  expect(html).not.toContain('Sign the evaluation');
  expect(html).not.toContain('>Agree<');
  expect(html).toContain('Let it go');
});
