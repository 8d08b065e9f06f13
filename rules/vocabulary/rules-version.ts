/** One edition of a license's rules; two editions may carry the same version, never the same hash. */
export interface RulesVersion {
  readonly version: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Names an edition of rules so that two of them can be told apart.
 * @example rulesName({ version: '2026-01', sha256: '9e89f546b132...' }) is '2026-01 (9e89f546)'.
 */
export function rulesName({ version, sha256 }: RulesVersion): string {
  return `${version} (${sha256.slice(0, 8)})`;
}
