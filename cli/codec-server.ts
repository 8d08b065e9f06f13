import { once } from 'node:events';
import { createServer } from 'node:http';
import { Command } from 'commander';
import { readCodecServerSettings } from '../config/codec-server-settings.ts';
import { openLog } from '../config/open-log.ts';
import { readSettings } from '../config/settings.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { createCodecServer } from '../temporal/codec-server/create-codec-server.ts';
import { holdPayloadKeys } from '../temporal/keys/hold-payload-keys.ts';
import { warnUnencrypted } from '../temporal/keys/warn-unencrypted.ts';
import { CannotRun } from './input/cannot-run.ts';
import { runCommand } from './input/run-command.ts';

const command = new Command('codec-server')
  .description(
    [
      "Lets Temporal's own pages and commands read what is encrypted: POST /decode and /encode, for named operators.",
      'It runs until Ctrl-C and logs who asked for how many payloads, never what was in them.',
    ].join('\n'),
  )
  .addHelpText(
    'after',
    `
  CODEC_SERVER_TOKENS     required   name:token,name:token; each token of 32 characters or more
  CODEC_SERVER_UI_ORIGIN             the origin of Temporal's pages (http://127.0.0.1:8080); without it no page may ask
  CODEC_SERVER_HOST       127.0.0.1  the address to listen on
  CODEC_SERVER_PORT       8234

The keys are those of the running system: DATA_DIR, PAYLOAD_KEYS_FILE or PAYLOAD_KEYS; TEMPORAL_NAMESPACE is that of
whoever names none.

  CODEC_SERVER_TOKENS=anna:$TOKEN npm run codec-server
  temporal workflow show --workflow-id journey/<id> --codec-endpoint http://127.0.0.1:8234 --codec-auth "Bearer $TOKEN"`,
  );

await runCommand(command, async () => {
  try {
    await serve();
  } catch (problem) {
    throw problem instanceof CreditableError ? new CannotRun([problem.message]) : problem;
  }
});

async function serve(): Promise<void> {
  const [own, settings] = [readCodecServerSettings(process.env), readSettings(process.env)];
  const log = openLog(settings.logLevel);
  const keys = holdPayloadKeys(settings);
  warnUnencrypted(keys, log);
  const server = createServer(
    createCodecServer({ settings: own, keys, namespace: settings.temporalNamespace, log }),
  ).listen(own.port, own.host);
  await once(server, 'listening');
  log.info({ host: own.host, port: own.port }, 'the codec server is listening');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
