import { describe, expect, it } from '@jest/globals';
import { type Candidate, findStandIns } from '../../../rules/obligations/stand-ins.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { anOutlook, californiaWeeks } from '../lookahead/an-outlook.ts';

const outlook = anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-11-01', 10)]);
const settingId = outlook.record.settings[0]?.id ?? '';

function candidate(id: string, more: Partial<Candidate['supervisor']> = {}, other: Partial<Candidate> = {}): Candidate {
  const supervisor = {
    id,
    name: id,
    licenses: [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: plainDate('2010-01-01') }],
    supervisionTrainingMinutes: 2400,
    supervisionTrainedOn: plainDate('2019-01-01'),
    ...more,
  };
  return { supervisor, room: 3, unavailable: false, ...other };
}

const names = async (candidates: readonly Candidate[], restrictions = [] as never[]) => {
  const rulebook = loadRulebook('CA-LMFT');
  const found = await findStandIns({ ...outlook, rulebook, settingId, candidates, restrictions });
  return found.map(({ name, agreementOnFile }) => (agreementOnFile ? `${name}, agreed` : name));
};

describe('who could stand in', () => {
  it('is somebody available, with room, whose license the rules accept', async () => {
    const young = [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: plainDate('2021-12-01') }];
    const elsewhere = [{ jurisdiction: 'NV', license: 'LMFT', issuedOn: plainDate('2010-01-01') }];
    const found = await names([
      candidate('Lee'),
      candidate('Young', { licenses: young }),
      candidate('Elsewhere', { licenses: elsewhere }),
      candidate('Full', {}, { room: 0 }),
      candidate('Away', {}, { unavailable: true }),
      candidate('Boundless', {}, { room: null }),
    ]);
    expect(found).toEqual(['Boundless', 'Lee']);
  });
  it('is first somebody with an agreement on file', async () => {
    const agreed = outlook.record.agreements?.[0]?.supervisor ?? '';
    const supervisor = outlook.record.supervisors.find(({ id }) => id === agreed);
    if (supervisor === undefined) throw new Error('The record has no agreement.');
    expect(await names([candidate('Aaron'), { supervisor, room: 1, unavailable: false }])).toEqual([
      `${supervisor.name}, agreed`,
      'Aaron',
    ]);
  });
  it('is nobody whose license is restricted', async () => {
    const restricted = [
      { supervisorId: 'Lee', jurisdiction: 'CA', license: 'LMFT', from: plainDate('2022-01-01'), until: null },
    ];
    expect(await names([candidate('Lee')], restricted as never[])).toEqual([]);
  });
});
