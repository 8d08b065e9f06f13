import { describe, expect, it } from '@jest/globals';
import { ServiceError } from '@temporalio/client';
import { type Signed, startSigned } from '../../../api/journeys/start-signed.ts';

/** An error as the server gives it, with a gRPC status code. */
const refused = (code: number) =>
  new ServiceError('refused', { cause: Object.assign(new Error('refused'), { code, details: '', metadata: {} }) });

/** Starts that are remembered; those with signs end with an error. */
function starts(error: Error) {
  const signed: boolean[] = [];
  const start = (given: Signed): Promise<void> => {
    signed.push('typedSearchAttributes' in given);
    return 'typedSearchAttributes' in given ? Promise.reject(error) : Promise.resolve();
  };
  return { signed, start };
}

const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);

describe('a workflow that can be found', () => {
  it('is started without signs where the server does not know them', async () => {
    const { signed, start } = starts(refused(3));
    await startSigned(no, { tenant: 'org-1' }, start);
    expect(signed).toEqual([false]);
  });

  it('is started without them after all when the server refuses them', async () => {
    const { signed, start } = starts(refused(3));
    await startSigned(yes, { tenant: 'org-1' }, start);
    expect(signed).toEqual([true, false]);
  });

  it('is not started twice for any other reason', async () => {
    const { signed, start } = starts(refused(14));
    await expect(startSigned(yes, { tenant: 'org-1' }, start)).rejects.toThrow('refused');
    expect(signed).toEqual([true]);
  });
});
