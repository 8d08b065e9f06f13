import type { AnyAction } from '../../action.ts';
import { adoptRules } from './adopt-rules.ts';
import { compareLicenses } from './compare-licenses.ts';
import { getEvaluation } from './get-evaluation.ts';
import { getJourney } from './get-journey.ts';
import { getJourneyRules } from './get-journey-rules.ts';
import { getOutlook } from './get-outlook.ts';
import { getRecord } from './get-record.ts';
import { importRecord } from './import-record.ts';
import { listJourneys } from './list-journeys.ts';
import { openJourney } from './open-journey.ts';
import { endSharedLog } from './end-shared-log.ts';
import { shareLog } from './share-log.ts';
import { planFinish } from './plan-finish.ts';
import { recordFacts } from './record-facts.ts';
import { withdrawJourney } from './withdraw-journey.ts';

/** What can be asked and done about journeys. */
export const journeyRoutes: readonly AnyAction[] = [
  listJourneys,
  openJourney,
  getJourney,
  getEvaluation,
  getRecord,
  getOutlook,
  compareLicenses,
  recordFacts,
  importRecord,
  getJourneyRules,
  adoptRules,
  planFinish,
  shareLog,
  endSharedLog,
  withdrawJourney,
];
