import { describe, expect, it } from '@jest/globals';
import { renderBeside } from '../../../activities/packet/render-beside.ts';
import { renderPacket } from '../../../activities/packet/render-packet.ts';
import { aPacket } from './a-packet.ts';

describe('a packet printed in a thread of its own', () => {
  it('is the same file, byte for byte, and lets other work go on meanwhile', async () => {
    const content = aPacket(12);
    let turns = 0;
    const beat = setInterval(() => (turns += 1), 5);
    const beside = await renderBeside(content);
    clearInterval(beat);
    const here = await renderPacket(content);
    expect([beside.sha256, beside.pages]).toEqual([here.sha256, here.pages]);
    expect(turns).toBeGreaterThan(5);
  }, 60_000);

  it('fails as printing fails, and does not wait for ever', async () => {
    const broken = { ...aPacket(1), weeklyLogs: null } as unknown as ReturnType<typeof aPacket>;
    await expect(renderBeside(broken)).rejects.toThrow();
  }, 60_000);
});
