import { startTestServers, type TestServers } from './servers.ts';

declare global {
  var testServers: TestServers | undefined;
}

/** Jest runs this once before all tests against real servers. */
export default async function startServers(): Promise<void> {
  const servers = await startTestServers();
  globalThis.testServers = servers;
  Object.assign(process.env, servers.variables);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void servers.stop().finally(() => process.exit(130)));
  }
}
