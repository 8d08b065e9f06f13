import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Arrange } from './scene.ts';

/** The transcript is asked for. */
export const arrange: Arrange<'recordPacketItem'> = ({ program: { superviseeId, by } }) =>
  Promise.resolve(by(superviseeId, { itemKey: 'transcript', step: 'asked' as const, on: plainDate('2026-11-23') }));
