import { describe, expect, it } from '@jest/globals';
import { join, openNetwork } from '../../../../rules/counting/steps/network.ts';
import { useArc } from '../../../../rules/counting/steps/use-arc.ts';

describe('using an arc as far as that makes the whole cheaper', () => {
  it('fills it while there is a way back, and leaves the rest', () => {
    const network = openNetwork(2);
    join(network, 0, 1, 5, [0, 0], 5);
    const arc = join(network, 0, 1, 8, [-1, 0]);
    useArc(network, arc);
    expect([network.room[arc], network.room[arc + 1]]).toEqual([3, 5]);
  });
  it('takes the place of an earlier choice that is worth less, and not of one that is worth as much', () => {
    const network = openNetwork(2);
    join(network, 0, 1, 5, [0, 0], 5);
    const [less, more, same] = [-1, -2, -2].map((cost) => {
      const arc = join(network, 0, 1, 5, [cost, 0]);
      useArc(network, arc);
      return arc + 1;
    });
    expect([less, more, same].map((back) => network.room[back ?? -1])).toEqual([0, 5, 0]);
  });
  it('goes by the second number where the first is the same', () => {
    const network = openNetwork(2);
    join(network, 0, 1, 5, [0, 0], 5);
    const [later, earlier] = [2, 1].map((day) => {
      const arc = join(network, 0, 1, 5, [-1, day]);
      useArc(network, arc);
      return arc + 1;
    });
    expect([later, earlier].map((back) => network.room[back ?? -1])).toEqual([0, 5]);
  });
});
