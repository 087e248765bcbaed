/**
 * SHA-256 (FIPS 180-4) of text as UTF-8, in plain TypeScript: the rules run where there is no crypto module. For
 * telling two inputs apart, not for keeping secrets.
 */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND = /* @__PURE__ */ fractions(64, Math.cbrt);
/** The same of the square roots of the first 8. */
const START = /* @__PURE__ */ fractions(8, Math.sqrt);

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fractions(count: number, root: (prime: number) => number): readonly number[] {
  return primes(count).map((prime) => fraction(root(prime)));
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x1_0000_0000) >>> 0;
}

/**
 * The SHA-256 of text, as 64 hexadecimal digits.
 *
 * @example
 * sha256('abc').slice(0, 8); // 'ba7816bf'
 */
export function sha256(text: string): string {
  const words = padded(utf8(text));
  const state = [...START];
  const schedule = new Uint32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    for (let t = 0; t < 64; t++) schedule[t] = t < 16 ? (words[block + t] ?? 0) : extend(schedule, t);
    compress(state, schedule);
  }
  return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function extend(w: ArrayLike<number>, t: number): number {
  const a = at(w, t - 15);
  const b = at(w, t - 2);
  const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
  const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
  return (at(w, t - 16) + s0 + at(w, t - 7) + s1) >>> 0;
}

function compress(state: number[], w: ArrayLike<number>): void {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + at(ROUND, t) + at(w, t)) >>> 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) >>> 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) >>> 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (at(state, index) + word) >>> 0;
  }
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // Half of a surrogate pair stands for nothing; UTF-8 writes the replacement character.
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x1_0000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return bytes;
}

function tail(point: number): number {
  return 0x80 | (point & 0x3f);
}

/** The bytes with the closing bit and their length, as 32-bit words in blocks of 16. */
function padded(bytes: readonly number[]): Uint32Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 16;
  const words = new Uint32Array(length);
  for (let index = 0; index <= bytes.length; index++) {
    const byte = index === bytes.length ? 0x80 : at(bytes, index);
    words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index % 4) * 8));
  }
  words[length - 2] = Math.floor(bytes.length / 0x2000_0000);
  words[length - 1] = (bytes.length << 3) >>> 0;
  return words;
}
