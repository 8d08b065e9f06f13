import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Arrange } from './scene.ts';

/** A day to file. */
export const arrange: Arrange<'planFinish'> = ({ program: { superviseeId, by } }) =>
  Promise.resolve(by(superviseeId, { targetOn: plainDate('2028-06-30') }));
