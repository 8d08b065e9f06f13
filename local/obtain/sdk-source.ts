import { chmod, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCached } from './cache.ts';
import { isReachable } from './is-reachable.ts';
import { runStep } from './run-step.ts';
import type { Source } from './sources.ts';

const SCRIPT = fileURLToPath(new URL('download-by-sdk.ts', import.meta.url));

/** The Temporal SDK's own download of one of its two servers; skipped at once where its host does not answer. */
export function sdkSource(kind: 'dev-server' | 'test-server', version: string, entry: string, file: string): Source {
  return {
    name: "by the Temporal SDK's download",
    async find(around) {
      if (!(await isReachable('https://temporal.download'))) return null;
      const what = `Downloading the Temporal ${kind}`;
      around.log(`${what}, once.`);
      return makeCached(around.env, entry, file, async (folder) => {
        const logFile = join(folder, 'download.log');
        const args = [SCRIPT, kind, folder, version];
        await runStep({ what, command: process.execPath, args, logFile, limit: 300 }, around);
        const downloaded = (await readdir(folder)).find((name) => name.startsWith('temporal'));
        if (downloaded === undefined) throw new Error('the download left no program');
        await rename(join(folder, downloaded), join(folder, file));
        await chmod(join(folder, file), 0o755);
      });
    },
  };
}
