/** What a passkey answered, as the script put it into a field; what is no JSON goes on as nothing, to be refused. */
export function readCredential(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return undefined;
  }
}
