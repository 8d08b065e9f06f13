import type { JudgeLoad } from '../../db/operations/agreement/refuse-overload.ts';
import { judgeLoad } from '../../rules/readiness/judge-load.ts';
import { loadLimitOfLaw } from '../../rules/readiness/load-limit-of-law.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * Judges loads by the law in force on the first day of an agreement: the limit binds the supervisor, whatever rules a
 * supervisee is counted by.
 * @param presentRules - the rules of a license as this program brings them.
 */
export function judgeLoadBy(presentRules: Dependencies['presentRules']): JudgeLoad {
  return (proposed, carried, own) => {
    const law = loadLimitOfLaw(presentRules(proposed.license as LicenseCode), proposed.from);
    return judgeLoad(proposed, carried, { law, own });
  };
}
