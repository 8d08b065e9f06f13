/** What the client secret of a provider is sealed for. */
export const CLIENT_SECRET = 'identity_provider.client_secret';

/** What the secret of an authenticator app is sealed for. */
export const AUTHENTICATOR_SECRET = 'authenticator.secret';

/** A column that holds what `sealText` made (`keys/seal-text.ts`); its name ends with `_sealed`. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  /** What its texts are bound to, beside their organization and the `id` of their row. */
  readonly purpose: string;
}

/** Every such column, so that a former key can be retired; a test holds this list to the catalog of the database. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'identity_provider', column: 'client_secret_sealed', purpose: CLIENT_SECRET },
  { table: 'document', column: 'key_sealed', purpose: 'document.key' },
  { table: 'authenticator', column: 'secret_sealed', purpose: AUTHENTICATOR_SECRET },
];
