import { describe, expect, test } from '@jest/globals';
import { translateFailure } from '../../db/translate-failure.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

describe('a failure of the database', () => {
  test.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300'])(
    'with the code %s means that it is away',
    (code) => {
      expect(translateFailure(Object.assign(new Error('x'), { code }))).toMatchObject({ code: 'DATABASE_AWAY' });
    },
  );

  test('is recognized inside what wraps it, also when several addresses failed together', () => {
    const refused = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    expect(translateFailure(new Error('outer', { cause: refused }))).toMatchObject({ code: 'DATABASE_AWAY' });
    expect(translateFailure(new AggregateError([refused]))).toMatchObject({ code: 'DATABASE_AWAY' });
  });

  test('of a unique index is the refusal that the guard before it would have given', () => {
    expect(
      translateFailure(Object.assign(new Error('x'), { code: '23505', constraint: 'journey_open_unique' })),
    ).toMatchObject({ code: 'JOURNEY_EXISTS' });
  });

  test.each(['08P01', '22021', '22P02', '22P05', '22003', '22008'])(
    'with the code %s is a value that cannot be kept',
    (code) => {
      expect(translateFailure(Object.assign(new Error('x'), { code }))).toMatchObject({ code: 'INPUT_INVALID' });
    },
  );

  test('of any other kind, and every refusal, stays what it is', () => {
    const other = new Error('something else');
    const refusal = new CreditableError('OWN_HOURS');
    expect(translateFailure(other)).toBe(other);
    expect(translateFailure(refusal)).toBe(refusal);
  });
});
