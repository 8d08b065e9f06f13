import type { WeekPlan } from '../demo-week.ts';
import { groupSupervision, individualSupervision, session } from '../session.ts';

/**
 * A Floridian week: face-to-face psychotherapy on four days and an hour of supervision, individual and group in turn.
 * @param hoursADay - hours of psychotherapy on each of the four days.
 */
export function alternatingWeek(hoursADay: number): WeekPlan {
  return (index) => [
    session('Mon', 'counseling-individual', hoursADay),
    session('Tue', 'counseling-individual', hoursADay),
    session('Wed', 'counseling-individual', hoursADay),
    session('Thu', 'counseling-individual', hoursADay),
    index % 2 === 0 ? individualSupervision('Fri', 1) : groupSupervision('Fri', 1, 4),
  ];
}
