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
const weeks = (from: string, count: number, ...each: Weekly[]) => ({ from, weeks: count, each });
const work = line('mon', 'counseling-individual', 5);
const alone = line('tue', 'supervision-individual', 1);

describe('Texas, marriage and family therapists', () => {
  const TX = 'TX-LMFT';
  it('wants an hour in every week of services, unless good cause is answered', async () => {
    const gap = [weeks('2021-01-04', 1, work, alone), weeks('2021-01-11', 1, work), weeks('2021-01-18', 1, alone)];
    expect(rowOf(await evaluateBlocks(TX, gap), 'supervision-weekly')).toMatchObject({
      verdict: 'unmet',
      counted: 0,
      short: 1,
    });
    expect(
      rowOf(await evaluateBlocks(TX, gap, { answers: { 'supervision-weekly': true } }), 'supervision-weekly').verdict,
    ).toBe('met');
    expect(
      rowOf(await evaluateBlocks(TX, gap, { answers: { 'supervision-weekly': 'sick' } }), 'supervision-weekly').verdict,
    ).toBe('unmet');
  });
  it('asks about supervision by telephone, and cuts it when answered no', async () => {
    const phone = [weeks('2021-01-04', 1, work, line('tue', 'supervision-individual', 1, { medium: 'audio' }))];
    const asked = await evaluateBlocks(TX, phone);
    expect([rowOf(asked, 'tele-supervision').verdict, rowOf(asked, 'supervision-hours').counted]).toEqual([
      'unknown',
      1,
    ]);
    expect(lostHours(await evaluateBlocks(TX, phone, { answers: { 'tele-supervision': false } }))).toEqual({
      'tele-supervision': 1,
    });
    expect(
      rowOf(await evaluateBlocks(TX, phone, { answers: { 'tele-supervision': true } }), 'tele-supervision').verdict,
    ).toBe('met');
  });
  it('counts internship supervision up to 100 hours', async () => {
    const e = await evaluateBlocks(TX, [
      weeks('2018-09-03', 60, line('tue', 'supervision-individual', 2)),
      weeks('2021-01-04', 2, work, alone),
    ]);
    expect([rowOf(e, 'supervision-hours').counted, lostHours(e)]).toEqual([
      102,
      { 'pre-degree-supervision-credit': 20 },
    ]);
  });
  it('counts internship hours up to 500 for earlier programs, and asks whether they are in excess', async () => {
    const intern = [weeks('2018-09-03', 52, line('mon', 'counseling-individual', 6), line('tue', 'documentation', 4))];
    const e = await evaluateBlocks(TX, intern);
    expect([
      rowOf(e, 'total-hours').counted,
      rowOf(e, 'direct-hours').counted,
      rowOf(e, 'pre-degree-credit').verdict,
    ]).toEqual([500, 0, 'unknown']);
    expect(
      rowOf(await evaluateBlocks(TX, intern, { answers: { 'pre-degree-credit': true } }), 'pre-degree-credit').verdict,
    ).toBe('met');
    const late = {
      person: { id: 'p', degree: { awardedOn: '2027-05-15', programStartedOn: '2025-09-01' } },
      application: { receivedOn: '2028-01-01' },
    };
    expect(lostHours(await evaluateBlocks(TX, [weeks('2026-09-07', 2, work)], late, '2028-01-01'))).toEqual({
      'pre-degree-credit': 10,
    });
  });
  it('takes supervision without supervisor status for none, and counts work only under an associate license', async () => {
    const plain = {
      supervisors: [
        { id: 'sup', name: 'Dr. Reyes', licenses: [{ jurisdiction: 'TX', license: 'LMFT', issuedOn: '2010-01-01' }] },
      ],
    };
    const e = await evaluateBlocks(TX, [weeks('2021-01-04', 1, work, alone)], plain);
    expect(lostHours(e)).toEqual({ 'supervisor-credential': 1 });
    expect([rowOf(e, 'direct-hours').counted, rowOf(e, 'supervision-weekly')]).toMatchObject([
      5,
      { verdict: 'unmet', counted: 0, short: 1 },
    ]);
    expect([rowOf(e, 'supervision-hours').counted, rowOf(e, 'supervisor-credential').verdict]).toEqual([0, 'unknown']);
    expect(lostHours(await evaluateBlocks(TX, [weeks('2020-06-01', 1, work, alone)]))).toEqual({ registration: 6 });
  });
  it('reads two years from the first to the last counted day', async () => {
    const e = await evaluateBlocks(TX, [weeks('2021-01-04', 1, work), weeks('2022-12-26', 1, work)]);
    expect(rowOf(e, 'min-duration')).toMatchObject({ verdict: 'unmet', counted: 23 / 12 });
  });
  it('leaves out the superseded row', async () => {
    expect((await evaluateBlocks(TX, [])).requirements.map(({ id }) => id)).not.toContain(
      'relational-hours-superseded',
    );
  });
});

describe('Texas, professional counselors', () => {
  const TX = 'TX-LPC';
  it('counts work only under an approved supervisor', async () => {
    const licenses = [{ jurisdiction: 'TX', license: 'LPC', issuedOn: '2010-01-01' }];
    const e = await evaluateBlocks(TX, [weeks('2021-02-01', 1, work, alone)], {
      supervisors: [{ id: 'sup', name: 'Dr. Reyes', licenses }],
    });
    expect(lostHours(e)).toEqual({ supervisor: 6 });
  });
  const month = (from: string, hours: number) => weeks(from, 4, work, line('tue', 'supervision-individual', hours));
  it('wants four hours in every month of counseling', async () => {
    expect(rowOf(await evaluateBlocks(TX, [month('2021-02-01', 1)]), 'supervision-monthly')).toMatchObject({
      verdict: 'met',
      counted: 4,
    });
    const e = await evaluateBlocks(TX, [month('2021-02-01', 1), month('2021-03-01', 0.75)]);
    expect(rowOf(e, 'supervision-monthly')).toMatchObject({ verdict: 'unmet', counted: 3, short: 1 });
    expect(lostHours(e)).toEqual({});
  });
  it('waives months of an approved leave of a month or more only', async () => {
    const log = [month('2021-02-01', 1), month('2021-03-01', 0.75)];
    const leave = (from: string, until: string, approvedOn?: string) => ({
      leaves: [{ from, until, ...(approvedOn === undefined ? {} : { approvedOn }) }],
    });
    expect(
      rowOf(await evaluateBlocks(TX, log, leave('2021-03-20', '2021-04-19', '2021-03-01')), 'supervision-monthly')
        .verdict,
    ).toBe('met');
    expect(
      rowOf(await evaluateBlocks(TX, log, leave('2021-03-20', '2021-04-18', '2021-03-01')), 'supervision-monthly')
        .verdict,
    ).toBe('unmet');
    expect(rowOf(await evaluateBlocks(TX, log, leave('2021-03-20', '2021-04-19')), 'supervision-monthly').verdict).toBe(
      'unmet',
    );
  });
  it('cuts group hours above half, and leaves the evidence of their month', async () => {
    const e = await evaluateBlocks(TX, [
      weeks(
        '2021-02-01',
        4,
        work,
        line('tue', 'supervision-individual', 0.5),
        line('wed', 'supervision-group', 1, { people: 3 }),
      ),
    ]);
    expect(lostHours(e)).toEqual({ 'group-share': 2 });
    expect(rowOf(e, 'supervision-monthly')).toMatchObject({ verdict: 'met', counted: 6 });
    expect(rowOf(e, 'group-share').verdict).toBe('met');
  });
  it('takes two present for individual, whatever it was called', async () => {
    const e = await evaluateBlocks(TX, [
      weeks('2021-02-01', 4, work, line('wed', 'supervision-group', 1, { people: 2 })),
    ]);
    expect(lostHours(e)).toEqual({});
  });
  it('allows two supervisors at one time, not three', async () => {
    const agreement = (supervisor: string) => ({ supervisor, setting: 'clinic', from: '2021-01-01' });
    const people = ['sup', 'b', 'c'].map((id) => ({ ...(standardFacts(TX)['supervisors'] as object[])[0], id }));
    const facts = (ids: string[]) => ({ supervisors: people, agreements: ids.map(agreement) });
    expect(rowOf(await evaluateBlocks(TX, [], facts(['sup', 'b'])), 'max-supervisors')).toMatchObject({
      verdict: 'met',
      counted: 2,
    });
    expect(rowOf(await evaluateBlocks(TX, [], facts(['sup', 'b', 'c'])), 'max-supervisors')).toMatchObject({
      verdict: 'unmet',
      counted: 3,
    });
    expect(rowOf(await evaluateBlocks(TX, [], { agreements: undefined }), 'max-supervisors').verdict).toBe('unknown');
  });
  it('asks for 48 or 60 semester hours by the start of the program', async () => {
    const begun = (programStartedOn: string) => ({
      person: { id: 'p', degree: { awardedOn: '2020-01-01', programStartedOn } },
      answers: { degree: 48 },
    });
    expect(rowOf(await evaluateBlocks(TX, [], begun('2017-07-31')), 'degree')).toMatchObject({
      verdict: 'met',
      required: 48,
      counted: 48,
    });
    expect(rowOf(await evaluateBlocks(TX, [], begun('2017-08-01')), 'degree')).toMatchObject({
      verdict: 'unmet',
      required: 60,
      short: 12,
    });
    expect(
      rowOf(await evaluateBlocks(TX, [], { person: { id: 'p' }, answers: { degree: 48 } }), 'degree').verdict,
    ).toBe('unknown');
  });
  it('takes the path of endorsement only when it is answered, and then it speaks for the whole', async () => {
    const exams = [
      { exam: 'NCE', passedOn: '2020-03-01' },
      { exam: 'Texas Jurisprudence', passedOn: '2020-03-01' },
    ];
    const usual = await evaluateBlocks(TX, [], { exams });
    expect([usual.path, rowOf(usual, 'endorsement').binding, usual.verdict]).toEqual([
      'supervised-experience',
      false,
      'unmet',
    ]);
    const endorsed = await evaluateBlocks(TX, [], { exams, answers: { endorsement: true } });
    expect([endorsed.path, rowOf(endorsed, 'total-hours').binding, endorsed.verdict]).toEqual([
      'endorsement',
      false,
      'met',
    ]);
  });
  it('counts one minute short of 1,500 direct hours as short by one minute', async () => {
    const full = [
      weeks('2021-01-04', 100, line('mon', 'counseling-individual', 10), line('tue', 'counseling-individual', 5)),
    ];
    expect(rowOf(await evaluateBlocks(TX, full), 'direct-hours')).toMatchObject({
      verdict: 'met',
      counted: 1500,
      short: 0,
    });
    const less = [
      weeks('2021-01-04', 99, line('mon', 'counseling-individual', 10), line('tue', 'counseling-individual', 5)),
      weeks('2023-01-02', 1, line('mon', 'counseling-individual', 14 + 59 / 60)),
    ];
    expect(rowOf(await evaluateBlocks(TX, less), 'direct-hours')).toMatchObject({ verdict: 'unmet', short: 1 / 60 });
  });
});
