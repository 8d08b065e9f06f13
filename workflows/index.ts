export { fleetJob } from './fleet/fleet-job.ts';
export { journey } from './journey/journey.ts';
export { rulesRollout } from './rollout/rules-rollout.ts';
export { staffClock } from './staff/staff-clock.ts';
export { submission } from './submission/submission.ts';
