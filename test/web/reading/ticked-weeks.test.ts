import { describe, expect, it } from '@jest/globals';
import { tickedWeeks, weekFields } from '../../../api/web/reading/ticked-weeks.ts';

describe('the weeks that were ticked', () => {
  const shown = (id: string) => {
    const { content, name } = weekFields(id);
    return { [content]: `hash of ${id}`, [name]: `week ${id}` };
  };

  it('are those with a tick of their own, with the hash of what was shown', () => {
    const fields = { ...shown('a'), ...shown('b'), ...shown('c'), [weekFields('b').tick]: 'yes', _key: 'key' };
    expect(tickedWeeks(fields)).toEqual([{ weeklyLogId: 'b', contentSha256: 'hash of b', name: 'week b' }]);
  });

  it('are none where nothing was ticked, and have no hash where nothing was shown', () => {
    expect(tickedWeeks(shown('a'))).toEqual([]);
    expect(tickedWeeks({ 'sign.x': 'on', 'sign.y': 'yes' })).toEqual([
      { weeklyLogId: 'y', contentSha256: '', name: '' },
    ]);
  });
});
