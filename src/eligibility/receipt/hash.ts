/** Hashes of text: SHA-256 (FIPS 180-4), and keyed with a secret (HMAC, RFC 2104). */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The hash of text, named by its kind: `sha256:…`, or `hmac-sha256:…` where a secret keys it.
 *
 * @throws RangeError when the secret is empty: a setting that was forgotten must not look like a key.
 */
export function hashOf(text: string, secret?: string): string {
  const bytes = utf8ToBytes(text);
  if (secret === undefined) return `sha256:${bytesToHex(sha256(bytes))}`;
  if (typeof secret !== 'string' || secret === '') throw new RangeError('options.secret: expected some text');
  return `hmac-sha256:${bytesToHex(hmac(sha256, utf8ToBytes(secret), bytes))}`;
}

/** Enough of a hash to tell two texts of the same name apart. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 4));
}
