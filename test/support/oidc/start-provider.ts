import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';

/** What the provider says of somebody; the name under which one signs in there is the subject. */
export interface ProviderAccount {
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** A real OpenID Connect provider in a process of its own. */
export interface TestProvider extends AsyncDisposable {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Ends the process; the address answers no more. */
  stop(): Promise<void>;
}

const CLIENT = { clientId: 'creditable', clientSecret: 'a secret of the test, long enough' };

/**
 * Starts a provider with one client and its accounts.
 * @param pagesUrl - where Creditable is.
 */
export async function startProvider(
  pagesUrl: string,
  accounts: Readonly<Record<string, ProviderAccount>>,
): Promise<TestProvider> {
  const port = await getPort({ host: '127.0.0.1' });
  const clients = [
    {
      client_id: CLIENT.clientId,
      client_secret: CLIENT.clientSecret,
      redirect_uris: [`${pagesUrl}/sign-in/account/callback`],
      post_logout_redirect_uris: [`${pagesUrl}/sign-in`],
    },
  ];
  const told = { ...process.env, OIDC_PROVIDER: JSON.stringify({ port, clients, accounts }), NODE_OPTIONS: '' };
  const script = fileURLToPath(new URL('./provider-process.mjs', import.meta.url));
  const child = fork(script, { env: told, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  const said: string[] = [];
  child.stderr?.on('data', (part: Buffer) => said.push(part.toString()));
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the provider ended: ${said.join('')}`))),
  ]);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { issuer: `http://127.0.0.1:${String(port)}`, ...CLIENT, stop, [Symbol.asyncDispose]: stop };
}
