import { payloadKeyPlaceOf } from '../config/key-places.ts';
import { readSettings } from '../config/settings.ts';
import { openKeyDesk } from './keys/open-key-desk.ts';
import { runKeyCommand } from './keys/run-key-command.ts';

await runKeyCommand({
  name: 'payload-keys',
  description: [
    'The keys that encrypt what Temporal keeps, in the file PAYLOAD_KEYS_FILE or DATA_DIR/payload-keys.json.',
    'Running parts take changes of the file on within seconds. No command ever shows a key.',
  ],
  desk: () => openKeyDesk(payloadKeyPlaceOf(readSettings(process.env)), () => new Date().toISOString()),
});
