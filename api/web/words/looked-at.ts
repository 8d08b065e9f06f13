import { ALL_ROUTES } from '../../routes/all-routes.ts';

/** What each page shows, as one reads it in a list of who has looked. */
const PAGES: Readonly<Record<string, string>> = {
  '/me': 'The hours of a journey',
  '/journeys/new': 'The form to open a journey',
  '/journeys/:journeyId': 'The page of a journey',
  '/journeys/:journeyId/ahead': 'What lies ahead of a journey',
  '/journeys/:journeyId/rules': 'The rules of a journey',
  '/journeys/:journeyId/signed': 'What was signed in a journey',
  '/journeys/:journeyId/signed/:signedCopyId': 'The copy of a signed record',
  '/journeys/:journeyId/documents': 'The documents of a journey',
  '/signing-consent': 'The text about signing electronically',
  '/journeys/:journeyId/weeks/:week': 'A week of the log',
  '/journeys/:journeyId/weeks/:week/supervision': 'The supervision of a week',
  '/journeys/:journeyId/progress': 'Evaluations and goals',
  '/supervision': 'A week of supervision',
  '/attestations': 'Quarters to attest',
  '/queue': 'Weeks to sign',
  '/queue/sign': 'Weeks to sign, each in full',
  '/weekly-logs/:weeklyLogId': 'A weekly log',
  '/supervisees': 'The list of supervisees',
  '/cohort': 'The cohort',
  '/cohort.csv': 'The cohort as a file',
  '/people': 'The list of people',
  '/people/new': 'The form to add a person',
  '/people/:personId/access': 'Where somebody is signed in',
  '/people/:personId/documents': 'The certificates of somebody',
  '/people/:personId/data': 'The page to export everything about somebody',
  '/certificates': 'The certificates of supervisors',
  '/my-data': 'The page to export everything about oneself',
  '/sign-ins': 'Where one is signed in',
  '/tokens': 'Tokens of programs',
  '/identity-provider': 'The provider by which people sign in',
  '/who-looked': 'Who has looked',
  '/access-log': 'Who has looked',
  '/access-log.csv': 'Who has looked, as a file',
  '/departures/:departureId': 'What is to be done before somebody leaves',
  '/settings': 'The places of work',
  '/listed-documents': 'Documents that the program asks for',
  '/reminders': 'Reminders',
  '/reminders/:kind': 'Reminders of one kind',
  '/rule-changes': 'Rule changes',
  '/rule-changes/:rolloutId': 'What newer rules change',
  '/obligations': 'What is open',
  '/operations': 'Fleet jobs',
  '/operations/:runId': 'A run of a fleet job',
  '/notices': 'Notices',
  '/calendar': 'The address of a calendar',
  '/emergency': 'The page of an emergency access',
  '/emergencies': 'Emergency accesses',
  '/review': 'The packet, by the link of a reviewer',
};

/** What somebody looked at or asked for, in words: a page, or by a program an operation. */
export function lookedAt(operation: string): string {
  const page = /^page (.+)$/.exec(operation)?.[1];
  if (page !== undefined) return PAGES[page] ?? page;
  return ALL_ROUTES.find(({ operationId }) => operationId === operation)?.summary ?? operation;
}
