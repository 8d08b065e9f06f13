import { describe, expect, test } from '@jest/globals';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { takeFirst, type Source } from '../../../local/obtain/sources.ts';
import { createProgramGroup } from '../../../local/programs/program-group.ts';
import { TEMPORAL_SOURCES } from '../../../local/temporal/find-temporal.ts';
import { createTestFolder } from '../../support/folders.ts';

const CACHED = 'cache/creditable/temporal-cli-1.5.1/temporal';

/** Nothing of these tests reaches the network or builds anything. */
const withoutDownload = TEMPORAL_SOURCES.filter(({ name }) => !name.startsWith('by the'));

async function addProgram(file: string, script = 'exit 0'): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

function find(folder: string, sources: readonly Source[] = withoutDownload) {
  const said: string[] = [];
  const env = { PATH: join(folder, 'bin'), XDG_CACHE_HOME: join(folder, 'cache') };
  const around = { env, log: (sentence: string) => void said.push(sentence), group: createProgramGroup() };
  return { said, found: takeFirst('The Temporal server', sources, 'Install it.', around) };
}

describe('where the Temporal server comes from', () => {
  test('the four sources are asked in order: PATH, cache, the SDK, Go', () => {
    expect(TEMPORAL_SOURCES.map(({ name }) => name)).toEqual([
      'on the PATH',
      'in the cache',
      "by the Temporal SDK's download",
      'by go install',
    ]);
  });

  test('one on the PATH comes before one in the cache', async () => {
    await using test = await createTestFolder();
    await addProgram(join(test.folder, 'bin/temporal'));
    await addProgram(join(test.folder, CACHED));
    await expect(find(test.folder).found).resolves.toBe(join(test.folder, 'bin/temporal'));
  });

  test('a file on the PATH that cannot be run is passed over', async () => {
    await using test = await createTestFolder();
    await addProgram(join(test.folder, 'bin/temporal'));
    await chmod(join(test.folder, 'bin/temporal'), 0o644);
    await addProgram(join(test.folder, CACHED));
    await expect(find(test.folder).found).resolves.toBe(join(test.folder, CACHED));
  });

  test('two starts at once build it once, say so, and both use it', async () => {
    await using test = await createTestFolder();
    // The stand-in for Go leaves a mark each time it is run.
    const script = `/bin/sleep 0.3; echo "$@" >> ${test.folder}/built; echo '#!/bin/sh' > "$GOBIN/temporal"`;
    await addProgram(join(test.folder, 'bin/go'), script);
    const [one, other] = [find(test.folder), find(test.folder)];
    await expect(Promise.all([one.found, other.found])).resolves.toEqual([
      join(test.folder, CACHED),
      join(test.folder, CACHED),
    ]);
    const built = await readFile(join(test.folder, 'built'), 'utf8');
    expect(built.trim().split('\n')).toEqual(['install github.com/temporalio/cli/cmd/temporal@v1.5.1']);
    expect(one.said[0]).toBe('Building the Temporal server from source, once: this takes about five minutes.');
  });

  test('a build that fails leaves nothing behind and says what Go said', async () => {
    await using test = await createTestFolder();
    await addProgram(join(test.folder, 'bin/go'), 'echo "no such module" >&2; exit 2');
    await expect(find(test.folder).found).rejects.toThrow(
      /by go install \(.* ended with exit code 2: no such module\)/,
    );
    expect(await readdir(join(test.folder, 'cache/creditable'))).toEqual([]);
  });

  test('what a killed build left half made is cleared away by the next', async () => {
    await using test = await createTestFolder();
    const abandoned = join(test.folder, 'cache/creditable/temporal-cli-1.5.1.half');
    await addProgram(join(abandoned, 'temporal'));
    await addProgram(join(test.folder, 'bin/go'), `echo '#!/bin/sh' > "$GOBIN/temporal"`);
    await find(test.folder).found;
    expect(await readdir(join(test.folder, 'cache/creditable'))).toEqual(['temporal-cli-1.5.1']);
  });

  test('when nothing has it, the error names what was tried and what to do', async () => {
    await using test = await createTestFolder();
    await expect(find(test.folder).found).rejects.toMatchObject({
      code: 'PART_MISSING',
      message: 'The Temporal server is missing: not found on the PATH, in the cache, by go install.',
      details: { advice: 'Install it.' },
    });
  });
});
