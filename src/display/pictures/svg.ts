/** What every picture shares: plain SVG text, colours that colour-blind readers can tell apart, and lettering. */
import { htmlText } from '../../kernel/escape.js';

export const INK = '#1f2933';
export const QUIET = '#52606d';
export const FAINT = '#cbd2d9';
export const BLUE = '#0b5394';
export const ORANGE = '#b45309';
export const PALE = '#eef2f6';
const FONT = 'Arial, Helvetica, sans-serif';

/** A picture: text of SVG, and the same in words for whoever cannot see it. */
export interface Picture {
  /** The whole `<svg>` element. */
  readonly svg: string;
  /** What it shows, in words. */
  readonly words: string;
}

/** Puts drawn parts into a picture with a title and a note; both are part of its name for a reader of the screen. */
export function picture(asked: {
  readonly title: string;
  readonly note?: string;
  readonly words: string;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly string[];
}): Picture {
  const { title, note = '', words, width, height, parts } = asked;
  const whole = height + (note === '' ? 0 : 22);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" role="img" aria-label="${htmlText(`${title}. ${words}`)}" font-family="${FONT}" style="max-width:100%;height:auto">`,
    `<rect width="${width}" height="${whole}" fill="#ffffff"/>`,
    text(12, 24, title, { size: 16, bold: true }),
    ...parts,
    note === '' ? '' : text(12, whole - 9, note, { size: 12, fill: QUIET }),
    '</svg>',
  ].join('');
  return { svg, words };
}

/** How a text is set. */
export interface Lettering {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text, its base at y. */
export function text(
  x: number,
  y: number,
  words: string,
  { size = 13, bold = false, fill = INK, anchor = 'start' }: Lettering = {},
): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="${fill}" text-anchor="${anchor}">${htmlText(words)}</text>`;
}

export function rect(x: number, y: number, width: number, height: number, style: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}" ${style}/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, style: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${style}/>`;
}

export function circle(x: number, y: number, radius: number, style: string): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" ${style}/>`;
}

/** A place that must stay the same on every machine is written to one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How wide a text is about to be, in the lettering of the pictures. */
export function widthOf(words: string, size = 13): number {
  return words.length * size * 0.56;
}

/** Text in lines of at most so many letters. */
export function inLines(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
