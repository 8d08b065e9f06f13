import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** A passkey of a person. Its secret half never leaves the device or the account that keeps it. */
export const Passkey = defineEntity({
  name: 'Passkey',
  tableName: 'passkey',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    // What its owner calls it.
    name: p.text(),
    credentialId: p.text(),
    // COSE, in base64url.
    publicKey: p.text(),
    // How often it was used, by its own account; it never goes back.
    counter: p.bigint('number'),
    transports: p.json<readonly string[]>(),
    // Whether an account carries it from one device to others.
    synced: p.boolean(),
    madeAt: p.datetime(3),
    lastUsedAt: p.datetime(3).nullable(),
    removedAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'passkey_credential', properties: ['credentialId'] }],
  indexes: [{ name: 'passkey_person', properties: ['personId', 'removedAt'] }],
  ...ownRows,
});
