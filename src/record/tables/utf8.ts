/** UTF-8 in both directions, alike in every engine, whether or not it has a decoder of its own. */
import { GARBLED, withoutHalves } from '../../kernel/characters.js';

/** {@link withoutHalves} of text in pieces cut anywhere, within a character too. */
export function* piecesWithoutHalves(pieces: Iterable<string>): Generator<string, void, undefined> {
  let first = '';
  for (const piece of pieces) {
    const whole = first + piece;
    first = isFirstHalf(whole.charCodeAt(whole.length - 1)) ? whole.slice(-1) : '';
    yield withoutHalves(first === '' ? whole : whole.slice(0, -1));
  }
  if (first !== '') yield GARBLED;
}

/** So many characters are written at once. */
const PIECE = 1 << 14;

/** The text of bytes. What is no UTF-8 becomes {@link GARBLED}, one for each longest beginning of a character. */
export function textOfBytes(bytes: Uint8Array, from: number, until: number): string {
  let text = '';
  let at = from;
  for (; at < until && isPlain(bytes, at, Math.min(at + 8, until)); at += 8)
    text += eight(bytes, at).slice(0, until - at);
  while (at < until) {
    const length = wholeLength(bytes, at, until);
    text += length > 0 ? String.fromCodePoint(codePoint(bytes, at, length)) : GARBLED;
    at += Math.abs(length);
  }
  return text;
}

/** Whether each of the bytes is a character by itself. */
export function isPlain(bytes: Uint8Array, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if ((bytes[at] ?? 0) >= 0x80) return false;
  return true;
}

/** The same of the beginning of a whole buffer, four bytes at a time. */
export function beginsPlain(bytes: Uint8Array, until: number): boolean {
  if ((bytes.byteOffset & 3) !== 0) return isPlain(bytes, 0, until);
  const fours = new Uint32Array(bytes.buffer, bytes.byteOffset, until >> 2);
  let all = 0;
  for (let at = 0; at < fours.length; at++) all |= fours[at] ?? 0;
  return (all & 0x80808080) === 0 && isPlain(bytes, until & ~3, until);
}

/** Eight characters at once cost hardly more than one. */
function eight(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(
    bytes[at] ?? 0,
    bytes[at + 1] ?? 0,
    bytes[at + 2] ?? 0,
    bytes[at + 3] ?? 0,
    bytes[at + 4] ?? 0,
    bytes[at + 5] ?? 0,
    bytes[at + 6] ?? 0,
    bytes[at + 7] ?? 0,
  );
}

/** How many bytes a character has; below 0 how many bytes are none together. */
function wholeLength(bytes: Uint8Array, at: number, until: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next++) {
    const byte = at + next < until ? (bytes[at + next] ?? 0) : 0;
    // The first byte after some leads is narrower: no surrogates, nothing that is shorter otherwise, nothing past the last.
    const least = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < least || byte > most) return -next;
  }
  return length;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  if (length === 1) return bytes[at] ?? 0;
  let point = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) point = (point << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return point;
}

/** Text, whole or in blocks cut anywhere, as bytes. What is given is good until the next is asked for. */
export function* bytesOfText(text: string | Iterable<string>): Generator<Uint8Array, void, undefined> {
  const into = new Uint8Array(3 * PIECE);
  /** The first half of a character whose second half is in the next block. */
  let half = '';
  for (const block of typeof text === 'string' ? [text] : text) {
    const whole = half + block;
    half = '';
    for (let at = 0; at < whole.length;) {
      let end = Math.min(at + PIECE, whole.length);
      if (isFirstHalf(whole.charCodeAt(end - 1))) end--;
      if (end === at && at + 1 === whole.length) {
        half = whole.slice(at);
        break;
      }
      yield into.subarray(0, encode(whole, at, end, into));
      at = end;
    }
  }
  if (half !== '') yield into.subarray(0, encode(half, 0, 1, into));
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

function encode(text: string, from: number, until: number, into: Uint8Array): number {
  let length = 0;
  for (let at = from; at < until; at++) {
    let code = text.charCodeAt(at);
    if (code < 0x80) {
      into[length++] = code;
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      const point = text.codePointAt(at) ?? 0;
      code = point > 0xffff ? point : 0xfffd;
      if (point > 0xffff) at++;
    }
    if (code < 0x800) into[length++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) into[length++] = 0xe0 | (code >> 12);
      else {
        into[length++] = 0xf0 | (code >> 18);
        into[length++] = 0x80 | ((code >> 12) & 0x3f);
      }
      into[length++] = 0x80 | ((code >> 6) & 0x3f);
    }
    into[length++] = 0x80 | (code & 0x3f);
  }
  return length;
}

/** The byte-order mark, and what it is where each of its bytes was read as a character. */
const MARKS = [[0xef, 0xbb, 0xbf] as const, [0xc3, 0xaf, 0xc2, 0xbb, 0xc2, 0xbf] as const];
const LONGEST_MARK = 6;

/** Blocks without the byte-order mark that some programs put before a text. */
export function* withoutMark(blocks: Iterable<Uint8Array>): Generator<Uint8Array, void, undefined> {
  const begun: number[] = [];
  for (const block of blocks) {
    const missing = LONGEST_MARK - begun.length;
    begun.push(...block.subarray(0, missing));
    if (begun.length < LONGEST_MARK) continue;
    if (missing > 0) yield afterMark(begun);
    yield block.subarray(missing);
  }
  if (begun.length < LONGEST_MARK) yield afterMark(begun);
}

/** How many of the first bytes of a text are a byte-order mark. */
export function lengthOfMark(begun: ArrayLike<number>): number {
  return MARKS.find((each) => each.every((byte, at) => begun[at] === byte))?.length ?? 0;
}

function afterMark(begun: readonly number[]): Uint8Array {
  return Uint8Array.from(begun.slice(lengthOfMark(begun)));
}
