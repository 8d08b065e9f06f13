import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { LICENSE_CODES } from '../../rules/vocabulary/license-code.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const good = JSON.parse(readFileSync(join(root, 'test/rules/records/az-lcsw-nested-cap.record.json'), 'utf8')) as Json;
type Json = {
  [key: string]: unknown;
  log: Record<string, unknown>[];
  person: Record<string, unknown>;
  settings: object[];
  supervisors: { licenses: object[] }[];
  agreements: object[];
};

/** Runs the command as a person would, with plain Node. */
function evaluate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'cli/evaluate.ts'), ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return {
    status,
    stdout,
    lines: stderr.split('\n').filter((line) => line !== '' && !line.includes('ExperimentalWarning')),
  };
}

function fileOf(content: unknown): string {
  const path = join(folder, 'record.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function changed(change: (record: Json) => void): Json {
  const record = structuredClone(good);
  change(record);
  return record;
}

describe('the evaluate command', () => {
  it('prints the evaluation and exits 0, whatever the verdict', () => {
    const { status, stdout, lines } = evaluate(
      '--license',
      'AZ-LCSW',
      '--record',
      fileOf(good),
      '--as-of',
      '2024-02-01',
    );
    expect([status, lines]).toEqual([0, []]);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'evaluation/1',
      license: 'AZ-LCSW',
      asOf: '2024-02-01',
      verdict: 'unmet',
    });
  });
  it('needs less than two seconds of computing for a thousand entries', () => {
    const log = Array.from({ length: 1000 }, (_, index) => ({ ...good.log[0], id: `e${index}`, minutes: 1 }));
    // Computing time, not time on the wall: other tests run beside this one.
    const meter = `data:text/javascript,process.on('exit',()=>process._rawDebug(JSON.stringify(process.cpuUsage())))`;
    const args = [
      '--import',
      meter,
      join(root, 'cli/evaluate.ts'),
      '--license',
      'CA-LMFT',
      '--record',
      fileOf({ ...good, log }),
    ];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const { user, system } = JSON.parse(
      stderr.split('\n').find((line) => line.startsWith('{"user"')) ?? '{}',
    ) as NodeJS.CpuUsage;
    expect([status, (user + system) / 1e6 < 2]).toEqual([0, true]);
  });
  it('explains itself', () => {
    expect(evaluate('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--as-of') });
  });
});

const MALFORMED: [string, unknown, string][] = [
  ['not JSON', '{"format": ', '$: expected JSON'],
  ['not an object', [], '$: expected an object'],
  [
    'another format',
    changed((r) => {
      r['format'] = 'experience-record/2';
    }),
    '$.format: expected "experience-record/1"',
  ],
  [
    'an unknown property',
    changed((r) => {
      r['extra'] = 1;
    }),
    '$.extra: expected no property of this name',
  ],
  [
    'an unknown property of an entry',
    changed((r) => {
      Object.assign(r.log[3] as object, { 'client name': 'x' });
    }),
    '$.log[3]["client name"]: expected no property of this name',
  ],
  [
    'a day that does not exist',
    changed((r) => {
      Object.assign(r.log[2] as object, { on: '2023-02-30' });
    }),
    '$.log[2].on: expected a calendar date that exists',
  ],
  [
    'a degree on no day',
    changed((r) => {
      r.person['degree'] = { awardedOn: '2023-13-01' };
    }),
    '$.person.degree.awardedOn: expected a calendar date',
  ],
  [
    'no settings',
    changed((r) => {
      r.settings = [];
    }),
    '$.settings: expected a list with at least one setting',
  ],
  [
    'no licenses',
    changed((r) => {
      (r.supervisors[0] as { licenses: object[] }).licenses = [];
    }),
    '$.supervisors[0].licenses: expected a list with at least one',
  ],
  [
    'half a minute',
    changed((r) => {
      Object.assign(r.log[0] as object, { minutes: 30.5 });
    }),
    '$.log[0].minutes: expected a whole number from 1 to 1440',
  ],
  [
    'minutes as text',
    changed((r) => {
      Object.assign(r.log[0] as object, { minutes: '60' });
    }),
    '$.log[0].minutes: expected a whole number from 1 to 1440',
  ],
  [
    'no minutes',
    changed((r) => {
      Object.assign(r.log[0] as object, { minutes: 0 });
    }),
    '$.log[0].minutes: expected a whole number from 1 to 1440',
  ],
  [
    'an unknown activity',
    changed((r) => {
      Object.assign(r.log[0] as object, { activity: 'yoga' });
    }),
    '$.log[0].activity: expected one of counseling-individual',
  ],
  [
    'a group of none',
    changed((r) => {
      Object.assign(r.log[0] as object, { groupSize: 0 });
    }),
    '$.log[0].groupSize: expected a whole number of at least 1',
  ],
  [
    'an id used twice',
    changed((r) => {
      Object.assign(r.log[5] as object, { id: r.log[0]?.['id'] });
    }),
    '$.log[5].id: expected an id used once',
  ],
  [
    'a setting twice',
    changed((r) => {
      r.settings.push(r.settings[0] as object);
    }),
    '$.settings[1].id: expected an id used once',
  ],
  [
    'a supervisor twice',
    changed((r) => {
      r.supervisors.push(r.supervisors[0] as { licenses: object[] });
    }),
    '$.supervisors[1].id: expected an id used once',
  ],
  [
    'a setting that is not there',
    changed((r) => {
      Object.assign(r.log[1] as object, { setting: 'moon' });
    }),
    '$.log[1].setting: expected the id of one of the settings',
  ],
  [
    'a supervisor who is not there',
    changed((r) => {
      Object.assign(r.log[1] as object, { supervisor: 'nobody' });
    }),
    '$.log[1].supervisor: expected the id of one of the supervisors',
  ],
  [
    'an agreement with nobody',
    changed((r) => {
      Object.assign(r.agreements[0] as object, { supervisor: 'nobody' });
    }),
    '$.agreements[0].supervisor: expected the id of one of the supervisors',
  ],
  [
    'a day of 25 hours',
    changed((r) => {
      r.log.push({ ...r.log[0], id: 'more', minutes: 1440 });
    }),
    'expected at most 1,440 minutes in total on 2021-09-06',
  ],
  [
    'an answer that is a list',
    changed((r) => {
      r['answers'] = { degree: [] };
    }),
    '$.answers.degree: expected true, false, a number or a text',
  ],
];

describe('a malformed record', () => {
  it.each(MALFORMED)('%s: exit 2, nothing on standard output, the place and what was expected', (_, content, line) => {
    const { status, stdout, lines } = evaluate(
      '--license',
      'AZ-LCSW',
      '--record',
      fileOf(content),
      '--as-of',
      '2024-02-01',
    );
    expect([status, stdout, lines.length]).toEqual([2, '', 1]);
    expect(lines[0]).toContain(line);
  });
  it('has one line for each problem', () => {
    const two = changed((r) => {
      Object.assign(r.log[0] as object, { minutes: -1, on: 'today' });
    });
    expect(evaluate('--license', 'AZ-LCSW', '--record', fileOf(two)).lines).toHaveLength(2);
  });
});

describe('a command that cannot be followed', () => {
  it.each([
    [
      'an unknown license',
      ['--license', 'ZZ-NONE', '--record', fileOf(good)],
      `$.license: expected one of ${LICENSE_CODES.join(', ')}, not "ZZ-NONE"`,
    ],
    [
      'a file that is not there',
      ['--license', 'AZ-LCSW', '--record', 'nowhere.json'],
      '--record: expected a file that can be read',
    ],
    [
      'a day that does not exist',
      ['--license', 'AZ-LCSW', '--record', fileOf(good), '--as-of', '2024-02-30'],
      '--as-of: expected a calendar date',
    ],
    ['no license', ['--record', fileOf(good)], '--license'],
    ['an unknown option', ['--license', 'AZ-LCSW', '--record', fileOf(good), '--verbose'], '--verbose'],
  ])('%s: exit 2 and one line', (_, args, line) => {
    const { status, stdout, lines } = evaluate(...args);
    expect([status, stdout, lines.length]).toEqual([2, '', 1]);
    expect(lines[0]).toContain(line);
  });
});
