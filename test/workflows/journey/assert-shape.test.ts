import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import fc from 'fast-check';
import { BODY_SCHEMAS, deriveBodyShapes } from '../../../cli/commands-index/derive-body-shapes.ts';
import { assertShape } from '../../../workflows/journey/assert-shape.ts';
import { BODY_SHAPES } from '../../../workflows/journey/body-shapes.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { arbitraryBadCommand } from '../../promises/bad-input/bad-commands.ts';
import { goodCommands } from '../../promises/bad-input/good-commands.ts';

const id = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
const SENDER = { organizationId: id('1'), journeyId: id('2'), actorId: id('3'), at: '2026-01-06T18:00:00.000Z' };

const outcome = (name: string, command: unknown): string => {
  try {
    assertShape(name, command);
    return 'taken';
  } catch (failure) {
    if (failure instanceof ApplicationFailure) return `${failure.type ?? ''}: ${failure.message}`;
    throw failure;
  }
};

describe('the shape of a command', () => {
  it('is that of the vocabulary: run npm run commands:index when this fails', () => {
    expect(BODY_SHAPES).toEqual(deriveBodyShapes());
  });

  it('is known of every update, under the name that the update is sent by', () => {
    const updates = Object.entries(messages).flatMap(([exported, message]) =>
      typeof message === 'object' && message.type === 'update' ? [[exported, message.name]] : [],
    );
    expect(updates.map(([, name]) => name).sort()).toEqual(Object.keys(BODY_SHAPES).sort());
    for (const [exported, name] of updates) expect(name).toBe(exported);
  });

  it.each(Object.entries(goodCommands(SENDER)))('is taken when it is well formed: %s', (name, command) => {
    expect(outcome(name, command)).toBe('taken');
    expect(BODY_SCHEMAS[name as keyof typeof BODY_SCHEMAS].safeParse(command.body).success).toBe(true);
  });

  it('is refused when anything in it is wrong, except whose it is', () => {
    fc.assert(
      fc.property(arbitraryBadCommand(SENDER), ({ name, args: [command], expected }) => {
        // What came as JSON is never undefined but where nothing came at all.
        const came: unknown = command === undefined ? command : JSON.parse(JSON.stringify(command));
        expect(outcome(name, came).split(':')[0]).toBe(expected === 'INPUT_INVALID' ? expected : 'taken');
      }),
      { numRuns: 3000, seed: 9 },
    );
  });

  it('may carry how whoever signs proved that it is them, and nothing else of the kind', () => {
    const { signWeek } = goodCommands(SENDER);
    const proof = { by: 'passkey', at: SENDER.at };
    expect(outcome('signWeek', { ...signWeek, proof })).toBe('taken');
    for (const wrong of [
      { ...proof, by: 'a guess' },
      { ...proof, at: 'now' },
      { by: 'passkey' },
      { ...proof, more: 1 },
    ])
      expect(outcome('signWeek', { ...signWeek, proof: wrong })).toMatch(/shape: command\.proof/);
  });

  it('is named by its place, and what stood there is never repeated', () => {
    const { recordFacts } = goodCommands(SENDER);
    const body = { exams: [{ exam: 'Law', passedOn: 'a secret' }] };
    expect(outcome('recordFacts', { ...recordFacts, body })).toBe(
      'INPUT_INVALID: The request does not have the expected shape: command.body.exams.0.passedOn.',
    );
    expect(outcome('recordFacts', { ...recordFacts, secret: 1 })).toMatch(/shape: command\.$/);
  });

  it.each(['2026-02-30T25:00:00Z', 'yesterday', '2026-01-06', ''])('is refused with the instant "%s"', (at) => {
    const { submitWeek } = goodCommands(SENDER);
    expect(outcome('submitWeek', { ...submitWeek, at })).toContain('command.at');
  });

  it('is unknown of a command that does not exist', () => {
    expect(outcome('toString', goodCommands(SENDER).submitWeek)).toContain('INPUT_INVALID');
  });
});
