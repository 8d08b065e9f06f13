import { describe, expect, it } from '@jest/globals';
import { documentsOfSupervisor } from '../../../rules/documents/documents-of-supervisor.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { LICENSE_CODES } from '../../../rules/vocabulary/license-code.ts';
import type { ListedDocument } from '../../../rules/vocabulary/needed-document.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const holding = (license: string) => ({
  licenses: [{ jurisdiction: 'CA', license, issuedOn: plainDate('2010-01-01') }],
});
const needs = (toward: readonly string[], license = 'LMFT', listed: readonly ListedDocument[] = []) =>
  documentsOfSupervisor({
    supervisor: holding(license),
    rulebooks: toward.map((code) => loadRulebook(code)),
    listed,
  }).map(({ key, kind, remindDays, rule }) => [key, kind, remindDays, rule?.citation ?? null]);

describe('the certificates of a supervisor', () => {
  it('are that of training where a license asks for it, once for all licenses', () => {
    const training = ['board/supervision-training', 'supervision-training', 60, '16 CCR § 1834'];
    expect(needs(['CA-LMFT'])).toEqual([training]);
    expect(needs(['NY-LMHC', 'CA-LMFT', 'OH-LPCC'])).toEqual([training]);
    expect(needs(['NY-LMHC'])).toEqual([]);
  });

  it('are asked for by 24 licenses, each with a citation that somebody has read', () => {
    const asking = LICENSE_CODES.filter((code) => needs([code], 'no such license').length > 0);
    expect(asking).toHaveLength(24);
    expect(asking).toEqual(expect.arrayContaining(['CA-LCSW', 'CA-LMFT', 'OH-LPCC', 'OK-LMFT', 'GA-LMFT', 'WA-LMHC']));
    // What is only remembered asks for nothing.
    expect(asking).not.toContain('CA-LPCC');
    expect(asking).not.toContain('TX-LCSW');
  });

  it('are not asked of holders of a license that the rule leaves out', () => {
    expect(needs(['CA-LMFT'], 'Psychologist')).toEqual([]);
  });

  it('are what the program asks of every supervisor, and nothing that it asks of others', () => {
    const listed: ListedDocument[] = [
      { listedId: 'l1', kind: 'insurance', whose: 'supervisor', remindDays: 30 },
      { listedId: 'l2', kind: 'supervision-training', whose: 'supervisor', remindDays: 120 },
      { listedId: 'l3', kind: 'site-agreement', whose: 'site', remindDays: 30 },
    ];
    expect(needs(['CA-LMFT'], 'LMFT', listed)).toEqual([
      ['board/supervision-training', 'supervision-training', 120, '16 CCR § 1834'],
      ['program/l1', 'insurance', 30, null],
    ]);
    expect(needs([], 'LMFT', listed)).toEqual([
      ['program/l1', 'insurance', 30, null],
      ['program/l2', 'supervision-training', 120, null],
    ]);
  });
});
