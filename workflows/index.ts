export { journey } from './journey/journey.ts';
export { staffClock } from './staff/staff-clock.ts';
