import { canonicalOf, sha256Of } from '../../sha256.ts';

/** What a supervision agreement says; dates are `YYYY-MM-DD`. */
export interface AgreementContent {
  readonly agreementId: string;
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly settingId: string;
  readonly from: string;
  readonly until: string | null;
}

/** The hash that a signature on an agreement binds: of its canonical JSON. */
export function hashAgreement(content: AgreementContent): string {
  return sha256Of(content);
}

/** The text that `hashAgreement` hashes. */
export function canonicalAgreement(content: AgreementContent): string {
  return canonicalOf(content);
}

/** What the supervisor declares by signing an agreement, in full. */
export function agreementStatement(names: {
  supervisee: string;
  setting: string;
  from: string;
  until: string | null;
}): string {
  const end = names.until === null ? 'until it is ended' : `until ${names.until}`;
  return `I agree to supervise ${names.supervisee} at ${names.setting} from ${names.from} ${end}, and to be responsible for that work.`;
}
