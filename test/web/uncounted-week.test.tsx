import { describe, expect, it } from '@jest/globals';
import { UncountedNote } from '../../api/web/parts/week/uncounted-note.tsx';
import { uncountedSentence } from '../../api/web/reading/uncounted-sentence.ts';
import { renderDocument } from '../../api/web/render-document.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import { PAGES } from './fixtures/pages.tsx';

const PAIR = {
  ...{ supervisorId: 'sam', supervisorName: 'Sam', settingId: 'clinic', settingName: 'Clinic' },
  ...{ countsFrom: null, partly: false, requirement: null, citation: null, confidence: null },
  why: 'Sam has not signed the agreement at Clinic.',
};

describe('a week in which something does not count', () => {
  it('says so before anything is typed, with the day, the reason and the citation', () => {
    const html = renderDocument(PAGES['week']?.() ?? <p />);
    expect(html).toMatch(/Part of this week does not count\..*counts before Nov 19, 2026\..*64B4-2\.0025/s);
    expect(html.indexOf('does not count')).toBeLessThan(html.indexOf('data-add-line'));
  });

  it('says when no day can be told, and nothing where everything counts', () => {
    expect(uncountedSentence(PAIR)).toBe(
      'Nothing under Sam at Clinic counts yet, and no day can be told. Sam has not signed the agreement at Clinic.',
    );
    expect(uncountedSentence({ ...PAIR, countsFrom: plainDate('2026-11-19'), why: null })).toBe(
      'Nothing under Sam at Clinic counts before Nov 19, 2026.',
    );
    expect(renderDocument(<UncountedNote uncounted={[PAIR]} journeyId="2" />)).toContain('This week does not count.');
    expect(renderDocument(<UncountedNote uncounted={[]} journeyId="2" />)).not.toContain('count');
  });
});
