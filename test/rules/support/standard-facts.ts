/** Facts under which everything is in order for a license, so that a test changes only what it is about. */
export function standardFacts(license: string): Record<string, unknown> {
  const [state, code] = license.split('-') as [string, string];
  const { supervisor, credential } = NAMES[license] ?? { supervisor: code, credential: 'none' };
  return {
    person: {
      id: 'p',
      degree: { awardedOn: '2020-05-15', level: 'master', twelveUnitsOn: '2018-12-20', programStartedOn: '2018-08-20' },
    },
    registrations: [
      { jurisdiction: state, credential, appliedOn: '2020-06-01', issuedOn: '2020-07-01', expiresOn: '2026-06-30' },
    ],
    settings: [
      {
        id: 'clinic',
        name: 'Clinic',
        jurisdiction: state,
        kind: 'community-mental-health',
        employment: 'employee',
        fingerprintedOn: '2020-05-01',
      },
    ],
    supervisors: [
      {
        id: 'sup',
        name: 'Dr. Reyes',
        licenses: [{ jurisdiction: state, license: supervisor, issuedOn: '2010-01-15', expiresOn: '2031-01-31' }],
        supervisionTrainingMinutes: 2400,
        supervisionTrainedOn: '2019-03-01',
      },
    ],
    agreements: [{ supervisor: 'sup', setting: 'clinic', signedOn: '2020-06-15', from: '2020-06-15' }],
    application: { receivedOn: '2025-01-06' },
  };
}

const NAMES: Readonly<Record<string, { supervisor: string; credential: string }>> = {
  'CA-LMFT': { supervisor: 'LMFT', credential: 'AMFT' },
  'FL-LMHC': { supervisor: 'LMHC', credential: 'RMHCI' },
  'AZ-LCSW': { supervisor: 'LCSW', credential: 'LMSW' },
  'TX-LMFT': { supervisor: 'LMFT-S', credential: 'LMFT Associate' },
  'TX-LPC': { supervisor: 'LPC-S', credential: 'LPC-Associate' },
};
