/** One journey of one organization, as the system itself names it. */
export interface JourneyScope {
  readonly organizationId: string;
  readonly journeyId: string;
}
