import { randomUUID } from 'node:crypto';
import type { Rulebook as RulebookDocument } from '../../../rules/rulebooks/rulebook.ts';
import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';
import type { Session } from '../../session.ts';

/** A rulebook to keep for an organization. */
export interface KeptRulebook {
  readonly license: LicenseCode;
  readonly version: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly document: RulebookDocument;
  /** ISO instant. */
  readonly at: string;
}

/** Keeps a rulebook word for word, once for each organization, license and hash; within a transaction that is open. */
export async function writeRulebook(
  session: Session,
  { license, version, sha256, document, at }: KeptRulebook,
): Promise<void> {
  await session.ask(
    `insert into rulebook (id, organization_id, license, version, sha256, document, kept_at)
     values (?, ?, ?, ?, ?, ?::json, ?) on conflict do nothing`,
    [randomUUID(), session.organizationId, license, version, sha256, JSON.stringify(document), at],
  );
}
