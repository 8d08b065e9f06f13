import { describe, expect, it } from '@jest/globals';
import { CohortPage } from '../../api/web/pages/cohort-page.tsx';
import { DocumentsPage } from '../../api/web/pages/documents-page.tsx';
import { ListedDocumentsPage } from '../../api/web/pages/listed-documents-page.tsx';
import { readSelection, selectRows, selectionQuery } from '../../api/web/reading/cohort-selection.ts';
import { renderDocument } from '../../api/web/render-document.ts';
import { DOCUMENTS_PAGE, LISTED_DOCUMENTS } from './fixtures/documents.ts';
import { cohortRow } from './fixtures/journeys.ts';
import { NOW, frameOf } from './fixtures/people.ts';

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('what is asked for', () => {
  it('says how each stands and who asks for it: the rule, or the program itself', () => {
    const frame = frameOf('Dana', 'director', '/journeys/2/documents');
    const html = renderDocument(<DocumentsPage {...DOCUMENTS_PAGE} frame={frame} />);
    const text = textOf(html);
    expect(text).toContain('1 document of Teodoro Brightwater is missing.');
    expect(text).toMatch(/Ends soon Supervision agreement \(Sam Supervisor, Eastside\), until Jan 4, 2027/);
    expect(text).toMatch(/Missing Supervision agreement \(Ola Outside, School\) \( ?16 CCR § 1833/);
    expect(text).toMatch(/Cannot be told .* does not say for whom it is or until when it holds/);
    expect(text).toMatch(
      /Expired Registration or associate license, until Nov 1, 2026 \(asked for by the program itself\)/,
    );
    expect(html).toContain('href="/people/sam/documents"');
  });

  it('says so where nothing is asked for', () => {
    const frame = frameOf('Teo', 'supervisee', '/journeys/2/documents');
    const data = { ...DOCUMENTS_PAGE, frame, needed: [], supervisors: [], documents: [] };
    expect(textOf(renderDocument(<DocumentsPage {...data} />))).toContain('Nothing is asked for');
  });

  it('is listed by the program, and changed only by who may', () => {
    const page = (role: 'administrator' | 'auditor') =>
      renderDocument(
        <ListedDocumentsPage
          frame={frameOf('Ada', role, '/listed-documents')}
          listed={LISTED_DOCUMENTS}
          refusal={null}
        />,
      );
    expect(textOf(page('auditor'))).toMatch(/Proof of professional liability insurance Each supervisor 90 days/);
    expect(page('administrator')).toContain('/web/askForDocument');
    expect(page('auditor')).not.toContain('/web/askForDocument');
  });
});

describe('the documents in the cohort', () => {
  const rows = [
    cohortRow({ ...{ journeyId: '1', superviseeName: 'Ann' }, documentsMissing: 2 }),
    cohortRow({ ...{ journeyId: '2', superviseeName: 'Ben' }, documentsExpired: 1, documentsExpiring: 2 }),
    cohortRow({ ...{ journeyId: '3', superviseeName: 'Cay' } }),
  ];
  const names = (query: Record<string, string>) =>
    selectRows(rows, readSelection(query), NOW).map(({ superviseeName }) => superviseeName);

  it('are narrowed and sorted by, the most first', () => {
    expect(names({ documents: 'missing' })).toEqual(['Ann']);
    expect(names({ documents: 'expired' })).toEqual(['Ben']);
    expect(names({ documents: 'expiring' })).toEqual(['Ben']);
    expect(names({ documents: 'any', sort: 'name' })).toEqual(['Ann', 'Ben']);
    expect(names({ sort: 'documents' })).toEqual(['Ben', 'Ann', 'Cay']);
    expect(names({ documents: 'nonsense', sort: 'name' })).toEqual(['Ann', 'Ben', 'Cay']);
    expect(selectionQuery(readSelection({ documents: 'expired' }))).toBe('?documents=expired');
  });

  it('lead to the documents of the journey', () => {
    const figures = { atRiskMinutes: 0, unsignedOver14Days: 0, lapsingWithin60Days: 0, peopleBehind: 0 };
    const html = renderDocument(
      <CohortPage
        frame={frameOf('Dana', 'director', '/cohort')}
        rows={rows}
        figures={figures}
        licenses={[]}
        notices={[]}
        selection={readSelection({})}
      />,
    );
    expect(html).toContain('href="/journeys/2/documents"');
    expect(textOf(html)).toContain('1 expired, 2 ending');
    expect(textOf(html)).toContain('Nothing asked for');
  });
});
