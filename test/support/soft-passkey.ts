import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';

/** What a passkey does otherwise than it should; nothing unless it is said. */
export interface Misbehavior {
  readonly origin?: string;
  readonly rpId?: string;
  /** What it signs instead of what was asked. */
  readonly challenge?: string;
  /** It did not ask who is there. */
  readonly unverified?: boolean;
  /** The count of its uses that it claims. */
  readonly counter?: number;
  /** Whom it says it belongs to. */
  readonly userHandle?: string;
}

/** What a site asks for, as far as a passkey looks at it. */
export interface Asked {
  readonly challenge: string;
  readonly user?: { readonly id: string };
}

/** A passkey in software, as a device would keep it. */
export interface SoftPasskey {
  readonly id: string;
  /** Makes itself known. */
  create(asked: Asked, wrong?: Misbehavior): object;
  /** Signs what is asked. */
  sign(asked: Asked, wrong?: Misbehavior): object;
}

const [USER_PRESENT, USER_VERIFIED, HAS_CREDENTIAL] = [0x01, 0x04, 0x40];

/** Makes a passkey for a site. */
export function makeSoftPasskey(origin: string): SoftPasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const idBytes = randomBytes(32);
  const id = idBytes.toString('base64url');
  let [counter, owner] = [0, ''];
  const clientData = (type: string, { challenge }: Asked, wrong: Misbehavior): Buffer =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: wrong.challenge ?? challenge,
        origin: wrong.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const data = (flags: number, wrong: Misbehavior): Buffer => {
    const head = createHash('sha256')
      .update(wrong.rpId ?? new URL(origin).hostname)
      .digest();
    const uses = Buffer.alloc(4);
    uses.writeUInt32BE(wrong.counter ?? counter);
    const verified = wrong.unverified === true ? 0 : USER_VERIFIED;
    return Buffer.concat([head, Buffer.from([flags | USER_PRESENT | verified]), uses]);
  };
  return {
    id,
    create(asked, wrong = {}) {
      owner = asked.user?.id ?? '';
      const length = Buffer.from([0, idBytes.length]);
      const authData = Buffer.concat([
        data(HAS_CREDENTIAL, wrong),
        Buffer.alloc(16),
        length,
        idBytes,
        coseKey(publicKey),
      ]);
      const response = {
        clientDataJSON: clientData('webauthn.create', asked, wrong).toString('base64url'),
        attestationObject: attestation(authData).toString('base64url'),
        transports: ['internal'],
      };
      return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} };
    },
    sign(asked, wrong = {}) {
      counter += 1;
      const authenticatorData = data(0, wrong);
      const client = clientData('webauthn.get', asked, wrong);
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(client).digest()]);
      const response = {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: createSign('sha256').update(signed).sign(privateKey).toString('base64url'),
        userHandle: wrong.userHandle ?? owner,
      };
      return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} };
    },
  };
}

/** The public half in COSE: a map of five entries, for ES256 on P-256. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const bytes = (text: string): Buffer => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(text, 'base64url')]);
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]);
  return Buffer.concat([head, bytes(x), Buffer.from([0x22]), bytes(y)]);
}

/** An attestation that attests nothing: `{ fmt: 'none', attStmt: {}, authData }` in CBOR. */
function attestation(authData: Buffer): Buffer {
  const text = (value: string): Buffer => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
  const length = Buffer.from([0x58, authData.length]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    ...[text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])],
    ...[text('authData'), length, authData],
  ]);
}
