import { describe, expect, it } from '@jest/globals';
import { type Weekly } from './support/build-record.ts';
import { evaluateBlocks, lostHours, rowOf } from './support/evaluate-blocks.ts';
import { standardFacts } from './support/standard-facts.ts';

const line = (on: Weekly['on'], activity: Weekly['activity'], hours: number, more: Partial<Weekly> = {}): Weekly => ({
  on,
  activity,
  hours,
  ...more,
});
const CA = 'CA-LMFT';
const week = (each: Weekly[], weeks = 1, from = '2022-01-03') => [{ from, weeks, each }];
const person = (degree: Record<string, string>) => ({ person: { id: 'p', degree } });
const setting = (more: Record<string, unknown>) => ({
  settings: [{ ...(standardFacts(CA)['settings'] as object[])[0], ...more }],
});

describe('the weekly unit in California', () => {
  it('loses only the direct hours above ten when the second unit is missing', async () => {
    const e = await evaluateBlocks(
      CA,
      week([
        line('mon', 'counseling-individual', 7),
        line('tue', 'counseling-individual', 7),
        line('wed', 'supervision-individual', 1),
        line('thu', 'documentation', 4),
      ]),
    );
    expect(lostHours(e)).toEqual({ 'supervision-additional-unit-associate': 4 });
    expect(rowOf(e, 'total-hours').counted).toBe(15);
  });
  it('counts everything when two hours of group make the second unit', async () => {
    const e = await evaluateBlocks(
      CA,
      week([
        line('mon', 'counseling-individual', 7),
        line('tue', 'counseling-individual', 7),
        line('wed', 'supervision-individual', 1),
        line('fri', 'supervision-group', 2, { people: 8 }),
        line('thu', 'documentation', 4),
      ]),
    );
    expect(rowOf(e, 'total-hours').counted).toBe(21);
  });
  it('owes nothing more at exactly ten direct hours, and loses one minute above', async () => {
    const ten = [
      line('mon', 'counseling-individual', 5),
      line('tue', 'counseling-individual', 5),
      line('wed', 'supervision-individual', 1),
    ];
    expect(lostHours(await evaluateBlocks(CA, week(ten)))).toEqual({});
    const more = [...ten, line('thu', 'counseling-individual', 1 / 60)];
    expect(lostHours(await evaluateBlocks(CA, week(more)))).toEqual({
      'supervision-additional-unit-associate': 1 / 60,
    });
  });
  it('earns nothing from one hour of group', async () => {
    const e = await evaluateBlocks(
      CA,
      week([line('mon', 'counseling-individual', 5), line('wed', 'supervision-group', 1, { people: 4 })]),
    );
    expect(lostHours(e)).toEqual({ 'supervision-weekly-unit': 6 });
  });
  it('keeps large couples and family hours when ten of fourteen stay', async () => {
    const e = await evaluateBlocks(
      CA,
      week([
        line('mon', 'counseling-individual', 7),
        line('tue', 'counseling-family', 7),
        line('wed', 'supervision-individual', 1),
      ]),
    );
    expect(rowOf(e, 'relational-hours').counted).toBe(7);
    expect(rowOf(e, 'direct-hours').counted).toBe(10);
  });
  it('takes a group of nine and a telephone call for no supervision', async () => {
    const nine = await evaluateBlocks(
      CA,
      week([line('mon', 'counseling-individual', 5), line('wed', 'supervision-group', 2, { people: 9 })]),
    );
    expect(lostHours(nine)).toEqual({ 'group-size': 2, 'supervision-weekly-unit': 5 });
    const phone = await evaluateBlocks(
      CA,
      week([line('mon', 'counseling-individual', 5), line('wed', 'supervision-individual', 1, { medium: 'audio' })]),
    );
    expect(lostHours(phone)).toEqual({ 'supervision-mode-video': 1, 'supervision-weekly-unit': 5 });
  });
  it('lets unsigned supervision earn nothing', async () => {
    const e = await evaluateBlocks(
      CA,
      week([line('mon', 'counseling-individual', 5), line('wed', 'supervision-individual', 1, { signed: false })]),
    );
    expect(lostHours(e)).toEqual({ 'weekly-log': 1, 'supervision-weekly-unit': 5 });
    expect(e.ledger.flatMap(({ lost }) => lost).find(({ requirement }) => requirement === 'weekly-log')?.repair).toBe(
      'Have it signed by Dr. Reyes.',
    );
  });
});

describe('forty hours in California', () => {
  it('cuts supervision above six, then notes above forty', async () => {
    const e = await evaluateBlocks(
      CA,
      week([
        line('mon', 'counseling-individual', 8),
        line('tue', 'counseling-individual', 8),
        line('wed', 'counseling-individual', 8),
        line('thu', 'supervision-individual', 2),
        line('thu', 'supervision-group', 6, { people: 5 }),
        line('fri', 'documentation', 12),
      ]),
    );
    expect(lostHours(e)).toEqual({ 'supervision-week-credit-cap': 2, 'week-cap': 2 });
    expect([rowOf(e, 'direct-hours').counted, rowOf(e, 'total-hours').counted]).toEqual([24, 40]);
  });
  it('tests any seven days, not only calendar weeks', async () => {
    const first = [
      line('wed', 'supervision-individual', 1),
      line('thu', 'supervision-group', 2, { people: 3 }),
      line('fri', 'counseling-individual', 8),
      line('sat', 'documentation', 8),
      line('sun', 'documentation', 9),
    ];
    const second = [
      line('mon', 'counseling-individual', 8),
      line('tue', 'documentation', 8),
      line('wed', 'documentation', 3),
      line('wed', 'supervision-individual', 1),
    ];
    const e = await evaluateBlocks(CA, [...week(first), ...week(second, 1, '2022-01-10')]);
    // Thursday to Wednesday: 2 + 25 + 20 = 47.
    expect(lostHours(e)).toEqual({ 'week-cap': 7 });
    expect(rowOf(e, 'direct-hours').counted).toBe(16);
    expect(rowOf(e, 'week-cap').counted).toBe(40);
  });
});

describe('before the degree in California', () => {
  const trainee = {
    ...person({ awardedOn: '2023-06-01', twelveUnitsOn: '2022-03-01' }),
    registrations: [{ jurisdiction: 'CA', credential: 'AMFT', appliedOn: '2023-06-10', issuedOn: '2023-07-01' }],
  };
  it('leaves out hours before twelve units', async () => {
    const each = [line('mon', 'counseling-individual', 5), line('tue', 'supervision-individual', 1)];
    const e = await evaluateBlocks(CA, [...week(each, 2, '2022-02-14'), ...week(each, 2, '2022-03-07')], trainee);
    expect(lostHours(e)).toEqual({ 'education-threshold': 12 });
    expect(rowOf(e, 'pre-degree-max').counted).toBe(12);
  });
  it('applies the caps of 750 and 1,300', async () => {
    // 640 direct, 128 supervision, 600 notes after twelve units: 768 to 750, then 1,350 to 1,300.
    const each = [
      line('mon', 'counseling-individual', 8),
      line('tue', 'counseling-individual', 8),
      line('wed', 'supervision-individual', 3.2),
      line('thu', 'documentation', 7.5),
      line('fri', 'documentation', 7.5),
    ];
    const e = await evaluateBlocks(CA, week(each, 40, '2022-03-07'), trainee);
    expect(lostHours(e)).toEqual({ 'pre-degree-counseling-supervision-max': 18, 'pre-degree-max': 50 });
    expect(rowOf(e, 'total-hours').counted).toBe(1300);
    expect(rowOf(e, 'direct-hours').counted).toBe(640);
  });
  it('averages five direct hours to a unit over the weeks of a setting, and voids none when short', async () => {
    const eight = [line('mon', 'counseling-individual', 8), line('tue', 'supervision-individual', 1)];
    const weeks = (second: number) => [
      ...week(eight, 1, '2022-03-07'),
      ...week(
        [line('mon', 'counseling-individual', second), line('tue', 'supervision-individual', 1)],
        1,
        '2022-03-14',
      ),
    ];
    const short = await evaluateBlocks(CA, weeks(4), trainee);
    expect(lostHours(short)).toEqual({});
    expect(rowOf(short, 'direct-hours').counted).toBe(12);
    expect(rowOf(short, 'supervision-ratio-trainee')).toMatchObject({
      verdict: 'unmet',
      required: 2.4,
      counted: 2,
      short: 0.4,
    });
    const kept = rowOf(await evaluateBlocks(CA, weeks(2), trainee), 'supervision-ratio-trainee');
    expect(kept).toMatchObject({ verdict: 'met', required: 2, counted: 2, short: 0 });
  });
  it('owes the average in each setting, on the hours that count there', async () => {
    const first = (standardFacts(CA)['settings'] as { id: string }[])[0];
    const two = { settings: [first, { ...first, id: 'second', name: 'Second Clinic' }] };
    const e = await evaluateBlocks(
      CA,
      week(
        [
          line('mon', 'counseling-individual', 5),
          line('mon', 'supervision-individual', 2),
          line('tue', 'counseling-individual', 7, { setting: 'second' }),
          line('tue', 'supervision-group', 2, { setting: 'second', people: 6 }),
        ],
        1,
        '2022-03-07',
      ),
      { ...trainee, ...two },
    );
    const row = rowOf(e, 'supervision-ratio-trainee');
    expect(row).toMatchObject({ verdict: 'unmet', required: 1.4, counted: 1, short: 0.4 });
    expect(row.explanation).toContain('Second Clinic is 0.4 units short.');
  });
  it('keeps trainees out of private practice', async () => {
    const e = await evaluateBlocks(
      CA,
      week([line('mon', 'counseling-individual', 5), line('tue', 'supervision-individual', 1)], 1, '2022-03-07'),
      { ...trainee, ...setting({ kind: 'private-practice' }) },
    );
    expect(lostHours(e)).toEqual({ 'employment-status': 6 });
  });
});

describe('the registration in California', () => {
  const each = [line('mon', 'counseling-individual', 5), line('tue', 'supervision-individual', 1)];
  const bridge = (appliedOn: string, more: Record<string, unknown> = {}) => ({
    ...person({ awardedOn: '2022-01-15', twelveUnitsOn: '2020-01-01' }),
    registrations: [{ jurisdiction: 'CA', credential: 'amft', appliedOn, issuedOn: '2022-06-01' }],
    ...more,
  });
  const early = week(each, 4, '2022-02-07');
  it('counts the days before it when applied for on day 90', async () => {
    expect(lostHours(await evaluateBlocks(CA, early, bridge('2022-04-15')))).toEqual({});
  });
  it('does not on day 91, nor in a private practice, nor without the Live Scan', async () => {
    const none = { 'registration-90-day': 24 };
    expect(lostHours(await evaluateBlocks(CA, early, bridge('2022-04-16')))).toEqual(none);
    expect(
      lostHours(await evaluateBlocks(CA, early, bridge('2022-04-15', setting({ kind: 'private-practice' })))),
    ).toEqual(none);
    expect(
      lostHours(await evaluateBlocks(CA, early, bridge('2022-04-15', setting({ fingerprintedOn: '2022-05-01' })))),
    ).toEqual(none);
  });
  it('needs no Live Scan for degrees before 2020', async () => {
    const facts = {
      ...bridge('2019-12-20', setting({ fingerprintedOn: '2022-05-01' })),
      ...person({ awardedOn: '2019-12-15', twelveUnitsOn: '2018-01-01' }),
    };
    expect(lostHours(await evaluateBlocks(CA, early, facts))).toEqual({});
  });
  it('leaves out hours after it lapsed', async () => {
    const facts = {
      registrations: [{ jurisdiction: 'CA', credential: 'AMFT', issuedOn: '2020-07-01', expiresOn: '2022-02-10' }],
    };
    expect(lostHours(await evaluateBlocks(CA, early, facts))).toEqual({ registration: 18 });
  });
  it('asks about a name it does not know, and voids nothing', async () => {
    const e = await evaluateBlocks(CA, early, {
      registrations: [{ jurisdiction: 'CA', credential: 'Trainee Permit X', issuedOn: '2020-07-01' }],
    });
    expect(lostHours(e)).toEqual({});
    expect(rowOf(e, 'registration')).toMatchObject({
      verdict: 'unknown',
      explanation: expect.stringContaining('Trainee Permit X'),
    });
  });
  it('takes an answer to its question, and a no for what it is', async () => {
    const registrations = [{ jurisdiction: 'CA', credential: 'Trainee Permit X', issuedOn: '2020-07-01' }];
    const verdict = async (answer: unknown) =>
      rowOf(await evaluateBlocks(CA, early, { registrations, answers: { registration: answer } }), 'registration')
        .verdict;
    expect([await verdict(true), await verdict(false), await verdict('sure'), await verdict(1)]).toEqual([
      'met',
      'unmet',
      'unknown',
      'unknown',
    ]);
  });
  it('asks when the record is silent, and refuses when there is none', async () => {
    const { registrations: _, ...silent } = standardFacts(CA);
    const asked = await evaluateBlocks(CA, early, { ...silent, registrations: undefined });
    expect([rowOf(asked, 'registration').verdict, lostHours(asked)]).toEqual(['unknown', {}]);
    const none = await evaluateBlocks(CA, early, { registrations: [] });
    expect([rowOf(none, 'registration').verdict, lostHours(none)]).toEqual(['unmet', { registration: 24 }]);
  });
  it('ends a number after six years, and keeps a second one out of private practice', async () => {
    const held = { jurisdiction: 'CA', credential: 'AMFT' };
    const facts = {
      ...person({ awardedOn: '2015-05-15', twelveUnitsOn: '2013-01-01' }),
      registrations: [
        { ...held, number: '1', issuedOn: '2016-01-15' },
        { ...held, number: '2', issuedOn: '2022-02-14' },
      ],
    };
    expect(lostHours(await evaluateBlocks(CA, early, facts))).toEqual({ 'registration-life': 6 });
    expect(lostHours(await evaluateBlocks(CA, early, { ...facts, ...setting({ kind: 'private-practice' }) }))).toEqual({
      'registration-life': 24,
    });
  });
});

describe('who supervises in California', () => {
  const each = [line('mon', 'counseling-individual', 5), line('tue', 'supervision-individual', 1)];
  const under = (licenses: object[]) => ({ supervisors: [{ id: 'sup', name: 'Dr. Reyes', licenses }] });
  it('takes supervision from the day after the license ended for none, and the work of its weeks with it', async () => {
    const e = await evaluateBlocks(
      CA,
      week(each, 4),
      under([{ jurisdiction: 'CA', license: 'LMFT', issuedOn: '2010-01-01', expiresOn: '2022-01-11' }]),
    );
    expect(lostHours(e)).toEqual({ 'supervisor-licence': 2, 'supervision-weekly-unit': 10 });
    expect(rowOf(e, 'supervisor-licence').verdict).toBe('met');
  });
  it('leaves work alone whose week has a unit by somebody else', async () => {
    const [usual] = standardFacts(CA)['supervisors'] as object[];
    const licenses = [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: '2010-01-01', expiresOn: '2021-12-31' }];
    const e = await evaluateBlocks(
      CA,
      week([
        line('mon', 'counseling-individual', 5, { supervisor: 'old' }),
        line('tue', 'supervision-individual', 1, { supervisor: 'old' }),
        line('wed', 'supervision-individual', 1),
      ]),
      { supervisors: [usual, { id: 'old', name: 'Dr. Old', licenses }] },
    );
    expect(lostHours(e)).toEqual({ 'supervisor-licence': 1 });
    expect(rowOf(e, 'direct-hours').counted).toBe(5);
  });
  it('loses only the direct hours above ten when the second unit was given without a license', async () => {
    const [usual] = standardFacts(CA)['supervisors'] as object[];
    const licenses = [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: '2010-01-01', expiresOn: '2021-12-31' }];
    const e = await evaluateBlocks(
      CA,
      week([
        line('mon', 'counseling-individual', 7),
        line('tue', 'counseling-individual', 7),
        line('tue', 'supervision-individual', 1, { supervisor: 'old' }),
        line('wed', 'supervision-individual', 1),
      ]),
      { supervisors: [usual, { id: 'old', name: 'Dr. Old', licenses }] },
    );
    expect(lostHours(e)).toEqual({ 'supervisor-licence': 1, 'supervision-additional-unit-associate': 4 });
  });
  it('wants two licensed years of the last five', async () => {
    expect(
      lostHours(
        await evaluateBlocks(CA, week(each), under([{ jurisdiction: 'CA', license: 'LPCC', issuedOn: '2020-01-05' }])),
      ),
    ).toEqual({ 'supervisor-licence': 1, 'supervision-weekly-unit': 5 });
    expect(
      lostHours(
        await evaluateBlocks(CA, week(each), under([{ jurisdiction: 'CA', license: 'LPCC', issuedOn: '2020-01-03' }])),
      ),
    ).toEqual({});
  });
  it('asks about a license it does not know', async () => {
    const e = await evaluateBlocks(
      CA,
      week(each),
      under([{ jurisdiction: 'CA', license: 'Board Fellow', issuedOn: '2010-01-05' }]),
    );
    expect([lostHours(e), rowOf(e, 'supervisor-licence').verdict]).toEqual([{}, 'unknown']);
  });
  it('counts no hours of an independent contractor', async () => {
    expect(lostHours(await evaluateBlocks(CA, week(each), setting({ employment: 'contractor' })))).toEqual({
      'employment-status': 6,
    });
  });
});

describe('what somebody answers in California', () => {
  const verdicts = async (answers: Record<string, unknown>) => {
    const e = await evaluateBlocks(CA, [], { answers });
    return Object.keys(answers).map((id) => rowOf(e, id).verdict);
  };
  it('decides rows that no log can', async () => {
    expect(await verdicts({ degree: 60, 'coursework-extra': true, 'supervisor-load': 6 })).toEqual([
      'met',
      'met',
      'met',
    ]);
    expect(await verdicts({ degree: 59, 'coursework-extra': false, 'supervisor-load': 7 })).toEqual([
      'unmet',
      'unmet',
      'unmet',
    ]);
    expect(await verdicts({ degree: true, 'supervisor-load': false })).toEqual(['met', 'unmet']);
  });
  it('never makes anything met when it is of the wrong kind, nor hours out of a yes', async () => {
    expect(
      await verdicts({ degree: '60', 'coursework-extra': 'true', 'supervisor-load': -1, 'weekly-log': 1 }),
    ).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(await verdicts({ 'total-hours': true, 'direct-hours': 5000 })).toEqual(['unmet', 'unmet']);
  });
  it('knows exams by their usual names, once they are passed', async () => {
    const exams = [
      { exam: 'CA Law & Ethics', passedOn: '2022-01-01' },
      { exam: 'LMFT Clinical', passedOn: '2030-01-01' },
    ];
    const e = await evaluateBlocks(CA, [], { exams });
    expect([rowOf(e, 'exam-law-ethics').verdict, rowOf(e, 'exam-clinical').verdict]).toEqual(['met', 'unknown']);
  });
});

describe('six years back in California', () => {
  it('spares up to 500 practicum clinical hours and drops older associate hours', async () => {
    const facts = {
      ...person({ awardedOn: '2019-05-15', twelveUnitsOn: '2017-01-01' }),
      registrations: [{ jurisdiction: 'CA', credential: 'AMFT', appliedOn: '2019-05-20', issuedOn: '2019-05-20' }],
      application: { receivedOn: '2026-11-01' },
    };
    const practicum = [
      line('mon', 'counseling-individual', 6),
      line('tue', 'counseling-individual', 6),
      line('wed', 'supervision-individual', 2.4),
    ];
    const associate = [
      line('mon', 'counseling-individual', 9),
      line('tue', 'supervision-individual', 1),
      line('wed', 'documentation', 8),
    ];
    const e = await evaluateBlocks(
      CA,
      [
        ...week(practicum, 40, '2018-08-06'),
        ...week(associate, 50, '2019-07-01'),
        ...week(associate, 50, '2020-11-02'),
      ],
      facts,
      '2026-11-01',
    );
    expect(lostHours(e)).toEqual({ lookback: 96 + 900 });
    expect(rowOf(e, 'total-hours').counted).toBe(480 + 900);
  });
  it('counts the very day six years before', async () => {
    const each = [line('mon', 'counseling-individual', 5), line('mon', 'supervision-individual', 1)];
    expect(
      lostHours(await evaluateBlocks(CA, week(each), { application: { receivedOn: '2028-01-03' } }, '2028-01-03')),
    ).toEqual({});
    expect(
      lostHours(await evaluateBlocks(CA, week(each), { application: { receivedOn: '2028-01-04' } }, '2028-01-04')),
    ).toEqual({ lookback: 6 });
  });
});
