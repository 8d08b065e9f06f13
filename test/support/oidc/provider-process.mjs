// A real OpenID Connect provider in a process of its own, for tests. What it is told comes by the environment, as JSON.
import Provider from 'oidc-provider';

const { port, clients, accounts } = JSON.parse(process.env.OIDC_PROVIDER);
const issuer = `http://127.0.0.1:${String(port)}`;

const provider = new Provider(issuer, {
  clients,
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  features: { devInteractions: { enabled: true } },
  pkce: { required: () => true },
  cookies: { keys: ['of a test'] },
  findAccount: (_, id) =>
    accounts[id] === undefined ? undefined : { accountId: id, claims: () => ({ sub: id, ...accounts[id] }) },
});

provider.listen(port, '127.0.0.1', () => process.send?.({ ready: true }));
process.on('disconnect', () => process.exit(0));
