/** The address of the supervision of one week of a journey. */
export function supervisionHref(journeyId: string, week: string): string {
  return `/journeys/${journeyId}/weeks/${week}/supervision`;
}
