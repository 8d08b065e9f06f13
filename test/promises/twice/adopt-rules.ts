import type { Arrange } from './scene.ts';

/** The present rules, in place of ones that are not. */
export const arrange: Arrange<'adoptRules'> = ({ program: { directorId, by }, dependencies }) => {
  const { sha256 } = dependencies.presentRules('CA-LMFT');
  return Promise.resolve(by(directorId, { sha256, reason: 'The board asks for it.' }));
};
