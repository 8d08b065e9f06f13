import { describe, expect, it } from '@jest/globals';
import { describeRulebook } from '../../../rules/prose/describe-rulebook.ts';
import { holdReadings } from '../../../rules/prose/hold-readings.ts';
import { amountOf } from '../../../rules/prose/number-words.ts';
import { holdRulebooks } from '../../../rules/rulebooks/hold-rulebooks.ts';
import { listRulebooks, loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { CONFIDENCE_WORDS } from '../../../rules/vocabulary/confidence-words.ts';
import type { RequirementReading } from '../../../rules/vocabulary/reading/requirement-reading.ts';
import { rulebookReadingSchema } from '../../../rules/vocabulary/reading/rulebook-reading.ts';

const readings = holdReadings(holdRulebooks());

/** Every text in a reading, with the place where it stands. */
function textsIn(value: unknown, place = '$'): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${place}.${key}`));
}

/** What a reader is told of a requirement in sentences, the list of its numbers apart. */
function prose({ demands, metWhen, measured, steps }: RequirementReading): string {
  return [...demands, metWhen ?? '', ...measured, ...steps.map(({ sentence }) => sentence)].join(' ');
}

describe.each(listRulebooks())('the rulebook of %s in words', (license) => {
  const rulebook = loadRulebook(license);
  const reading = readings.read(license);

  it('has the shape that is published', () => {
    expect(rulebookReadingSchema.parse(reading)).toEqual(reading);
  });

  it('leaves nothing of a program in its sentences', () => {
    const odd = textsIn(reading).filter(([, text]) =>
      /undefined|\[object|[{}]|NaN|\bnull\b| {2}|\s[,;]|\s\.(?!\d)/.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('says something of every requirement, in whole sentences, at an address of its own', () => {
    expect(reading.requirements.map(({ id }) => id)).toEqual(rulebook.requirements.map(({ id }) => id));
    for (const requirement of reading.requirements) {
      const { id, label, demands, binding, confidence, confidenceWords } = requirement;
      expect([id, demands.length > 0]).toEqual([id, true]);
      for (const sentence of [
        ...demands,
        binding,
        ...requirement.measured,
        ...requirement.steps.map((s) => s.sentence),
      ])
        expect(sentence).toMatch(/^[A-Z“\d].*[.?”]$/s);
      expect([label !== '', confidenceWords]).toEqual([true, CONFIDENCE_WORDS[confidence]]);
      expect(requirement.href).toBe(`/rules/${license}/${id}`);
    }
  });

  it('names every value of every number in the sentences of some requirement', () => {
    for (const [name, parameter] of Object.entries(rulebook.parameters)) {
      const users = reading.requirements.filter(({ numbers }) => numbers.some((number) => number.name === name));
      expect([name, users.length > 0]).toEqual([name, true]);
      for (const value of parameter.values) {
        // A noun may say more than the unit, so the figure is looked for and not its unit.
        const [figure = ''] = amountOf(parameter, value).split(' ');
        expect([name, figure, users.some((user) => prose(user).includes(figure))]).toEqual([name, figure, true]);
      }
    }
  });

  it('tells every step once in its order, and books each to a requirement that says so', () => {
    const { steps } = reading.counting;
    expect(steps.map(({ id, place }) => [id, place])).toEqual(
      rulebook.counting.steps.map(({ id }, index) => [id, index + 1]),
    );
    for (const step of steps) {
      const booked = reading.requirements.find(({ id }) => id === step.requirement.id);
      expect(booked?.steps).toContainEqual(step);
    }
  });

  it('tells every worked case', () => {
    // A case about the degree alone has no log.
    for (const { id, because, expects } of reading.cases.worked)
      expect([id, because !== '', expects.length > 0]).toEqual([id, true, true]);
    expect(reading.cases.worked.some(({ log }) => log.length > 0)).toBe(true);
  });
});

describe('a rulebook in words', () => {
  it('says of what is only remembered that it decides nothing, and never when it was read', () => {
    const row = readings.read('FL-LMHC').requirements.find(({ id }) => id === 'intern-expiry');
    expect(row?.confidenceMeans).toContain('decides nothing');
    expect(row?.binding).toBe('Binds everybody. Decides nothing until the board has confirmed it.');
    expect(row?.readOn).toBeNull();
    expect(readings.read('FL-LMHC').open[0]?.requirement?.id).toBe('intern-expiry');
  });

  it('names every dated value, for whom it stands and what date picks it', () => {
    const degree = readings.read('TX-LPC').numbers.find(({ name }) => name === 'degree');
    expect(degree?.values.map(({ sentence }) => sentence)).toEqual([
      '60 semester hours for degree programs begun from August 1, 2017 on.',
      '48 semester hours for degree programs begun until July 31, 2017.',
    ]);
    expect(degree?.pickedBy).toBe('the day the degree program began');
    expect(readings.read('TX-LPC').history.map(({ on }) => on)).toEqual(['2017-08-01', '2017-07-31']);
  });

  it('says why a row binds nobody, and whom a row binds only', () => {
    const california = readings.read('CA-LMFT').requirements;
    const binding = (id: string) => california.find((row) => row.id === id)?.binding;
    expect(binding('supervision-unit-definition')).toBe('Decides nothing: there is nothing to meet.');
    expect(binding('old-double-credit')).toBe('No longer in force; shown so that older records can be read.');
    expect(binding('supervisor-out-of-state')).toBe('Binds only for applications received from January 1, 2022 on.');
  });

  it('says what is measured for a requirement, and what its category holds', () => {
    const relational = readings.read('CA-LMFT').requirements.find(({ id }) => id === 'relational-hours');
    expect(relational?.measured).toEqual([
      'The time that counts in “Couples, families and children”.',
      '“Couples, families and children” is time logged as couple counseling, family counseling or counseling a child, as far as it is part of “Direct clinical counseling”.',
    ]);
  });

  it('tells a choice that the law leaves to the person, and as if what it would be judged', () => {
    const rulebook = loadRulebook('TX-LPC');
    const election = {
      id: 'former-rules',
      label: 'The former rules',
      offered: { by: 'registration' as const, until: '2020-12-31' },
      asIf: { application: '2020-12-31', degree: '2019-05-01' },
      citation: 'Sample Code § 2',
    };
    const { elections } = describeRulebook({ ...rulebook, identity: { ...rulebook.identity, elections: [election] } });
    expect(elections).toEqual([
      {
        id: 'former-rules',
        label: 'The former rules',
        sentence:
          'Open for registrations issued until December 31, 2020: to be judged as if the day the board receives the application were December 31, 2020 and the day the degree was awarded were May 1, 2019. Both ways are told, and the better one speaks.',
        citation: 'Sample Code § 2',
      },
    ]);
  });

  it('can be told before its first case is written', () => {
    expect(describeRulebook(loadRulebook('AZ-LCSW')).cases).toEqual({ person: [], worked: [] });
  });

  it('is put in words once and kept', () => {
    let reads = 0;
    const held = holdReadings({
      read: (license) => {
        reads += 1;
        return loadRulebook(license);
      },
    });
    expect(held.read('TX-LPC')).toBe(held.read('TX-LPC'));
    expect(reads).toBe(1);
  });
});
