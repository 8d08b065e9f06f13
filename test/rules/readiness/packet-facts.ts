import type { PacketFacts } from '../../../rules/vocabulary/packet-readiness.ts';

/** Two supervisors at a clinic, one of them at a school too where work is unpaid; nothing recorded yet. */
export const PACKET_FACTS: PacketFacts = {
  supervisions: [
    {
      ...who('sam', 'Sam Supervisor'),
      ...where('clinic', 'Clinic'),
      from: '2024-01-01',
      until: null,
      licensedHere: true,
    },
    {
      ...who('ola', 'Ola Outside'),
      ...where('clinic', 'Clinic'),
      from: '2021-06-01',
      until: '2024-02-01',
      licensedHere: false,
    },
    {
      ...who('ola', 'Ola Outside'),
      ...where('school', 'School'),
      from: '2022-06-01',
      until: '2024-05-31',
      licensedHere: false,
    },
  ],
  settings: [
    { ...where('clinic', 'Clinic'), employment: 'employee', years: [2023, 2024] },
    { ...where('school', 'School'), employment: 'volunteer', years: [2023] },
  ],
  steps: [],
};

function who(supervisorId: string, supervisorName: string) {
  return { supervisorId, supervisorName };
}

function where(settingId: string, settingName: string) {
  return { settingId, settingName };
}
