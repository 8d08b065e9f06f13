import { parentPort } from 'node:worker_threads';
import { type CheckRequest, checkLicense } from './check-license.ts';

// The whole program of a thread: check one license after another, as they are handed in.
parentPort?.on('message', (request: CheckRequest) => {
  void checkLicense(request).then((checked) => parentPort?.postMessage(checked));
});
