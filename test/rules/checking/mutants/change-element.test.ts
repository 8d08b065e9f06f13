import { describe, expect, it } from '@jest/globals';
import { changesOf } from '../../../../rules/checking/mutants/change-element.ts';

const changes = (element: Record<string, unknown>) => changesOf(element).map(({ what, changed }) => [what, changed]);

describe('the changes to an element', () => {
  it('leave each key out, but none that only people read', () => {
    expect(changes({ id: 'a', kind: 'b', why: 'c', limit: 'd' })).toEqual([
      ['without limit', { id: 'a', kind: 'b', why: 'c' }],
    ]);
  });
  it('leave out each item of a list of several, and turn around what is to be kept', () => {
    expect(changes({ media: ['video', 'audio'], keep: ['x', 'y'] })).toEqual([
      ['without media', { keep: ['x', 'y'] }],
      ['without video in media', { media: ['audio'], keep: ['x', 'y'] }],
      ['without audio in media', { media: ['video'], keep: ['x', 'y'] }],
      ['without keep', { media: ['video', 'audio'] }],
      ['with keep turned around', { media: ['video', 'audio'], keep: ['y', 'x'] }],
    ]);
    expect(changes({ media: ['video'] })).toEqual([['without media', {}]]);
  });
  it('say the opposite of a yes, and another of a few words', () => {
    expect(changes({ rolling: true })).toContainEqual(['with rolling no', { rolling: false }]);
    expect(changes({ period: 'week' })).toContainEqual(['by month instead of week', { period: 'month' }]);
    expect(changes({ period: 'month' })).toContainEqual(['by week instead of month', { period: 'week' }]);
  });
  it('reach into what stands inside', () => {
    expect(changes({ select: { supervision: true, media: ['audio'] } })).toEqual([
      ['without select', {}],
      ['without supervision in select', { select: { media: ['audio'] } }],
      ['with supervision no in select', { select: { supervision: false, media: ['audio'] } }],
      ['without media in select', { select: { supervision: true } }],
    ]);
  });
});
