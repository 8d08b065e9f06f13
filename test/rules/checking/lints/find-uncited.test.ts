import { describe, expect, it } from '@jest/globals';
import { findUncited } from '../../../../rules/checking/lints/find-uncited.ts';
import { lintable } from '../tiny-rulebook.ts';

const lint = (value: object, row: object = {}) =>
  findUncited(
    lintable(({ parameters, requirements }) => {
      Object.assign(parameters['week-cap'].values[0]!, value);
      Object.assign(requirements[2] as object, row);
    }),
  ).map(({ file, place, says }) => `${file} ${place} ${says}`);

describe('numbers and rows', () => {
  it('that are cited are well', () => {
    expect(lint({})).toEqual([]);
  });
  it('without a citation are told, unless they are known from memory', () => {
    expect(lint({ citation: null })).toEqual(['parameters.yaml week-cap has no citation but is statute']);
    expect(lint({ citation: ' ' })).toHaveLength(1);
    expect(lint({ citation: null, confidence: 'recall' })).toEqual([]);
    expect(lint({}, { citation: null })).toEqual(['requirements.yaml form has no citation but is statute']);
  });
  it('of a page without sections are told by its address, which a statute is not', () => {
    const page = { citation: null, confidence: 'board', source: 'https://law.example/1' };
    expect(lint(page)).toEqual([]);
    expect(lint({ ...page, confidence: 'statute' })).toHaveLength(1);
    expect(lint({ ...page, source: null })).toHaveLength(1);
  });
  it('read at an address that is none of the sources are told', () => {
    expect(lint({ source: 'https://law.example/2' })).toEqual([
      'parameters.yaml week-cap was read at https://law.example/2',
    ]);
    expect(lint({}, { sourceUrl: 'https://law.example/1' })).toEqual([]);
  });
});
