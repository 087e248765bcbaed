// What every picture here shares: colours that colour-blind readers can tell apart (Okabe and Ito), lettering, and a
// drawing that shows itself in a notebook and can be saved as a file.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export const { document } = parseHTML('<!doctype html><html><body></body></html>');

export const INK = '#1f2933';
export const QUIET = '#5b6770';
export const FAINT = '#d9dee3';
export const BLUE = '#0072b2';
export const ORANGE = '#e69f00';
export const GREEN = '#009e73';
export const SKY = '#9fd0ee';
export const PALE = '#eef1f4';

const LETTERING = { fontFamily: 'Arial, "Liberation Sans", Helvetica, sans-serif', fontSize: '12px' };

/**
 * A picture with a title and a note in words. The note says what the reader may not do with it, or how to read it.
 * `legend` explains each mark beside itself: shape, colour and words. The margins leave room for all of it.
 */
export function picture({ title, subtitle = '', note = '', legend = [], width = 760, marks, ...options }) {
  const { marginTop = 70, marginBottom = 50, height } = options;
  const noteLines = note === '' ? [] : note.split('\n');
  const whole = height + noteLines.length * 16;
  const line = (text, y, style) =>
    `<text x="12" y="${y}" text-anchor="start" ${style}>${escaped(text)}</text>`;
  const plot = Plot.plot({
    document,
    width,
    style: LETTERING,
    ...options,
    height: whole,
    marginTop,
    marginBottom: marginBottom + noteLines.length * 16,
    marks,
  });
  const words = [
    `<rect width="${width}" height="${whole}" fill="#ffffff"/>`,
    line(title, 24, `font-size="17" font-weight="bold" fill="${INK}"`),
    line(subtitle, 44, `font-size="13" fill="${QUIET}"`),
    legendLine(legend),
    ...noteLines.map((text, at) =>
      line(text, whole - 10 - (noteLines.length - 1 - at) * 16, `font-size="12" fill="${QUIET}"`),
    ),
  ].join('');
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', [title, subtitle, note].filter(Boolean).join('. '));
  const svg = plot.outerHTML.replace(/(<svg[^>]*>)/, (tag) => `${tag}${words}`);
  return shown(svg, title);
}

/** The marks with their meaning, on one line under the subtitle. */
function legendLine(legend) {
  let x = 12;
  const parts = legend.map(({ shape, fill, stroke = fill, text }) => {
    const style = `fill="${fill}" stroke="${stroke}" stroke-width="2"`;
    const mark = SHAPES[shape](x, style);
    const words = `<text x="${x + 20}" y="70" text-anchor="start" font-size="12" fill="${INK}">${escaped(text)}</text>`;
    x += 20 + text.length * 6.1 + 24;
    return mark + words;
  });
  return parts.join('');
}

const SHAPES = {
  circle: (x, style) => `<circle cx="${x + 7}" cy="66" r="5.5" ${style}/>`,
  diamond: (x, style) => `<path d="M${x + 7},58L${x + 12},66L${x + 7},74L${x + 2},66Z" ${style}/>`,
  bar: (x, style) => `<path d="M${x + 7},58V74" ${style}/>`,
  square: (x, style) => `<rect x="${x + 1}" y="60" width="12" height="12" ${style}/>`,
  letter: (x, style) =>
    `<text x="${x + 3}" y="70" text-anchor="start" font-size="14" font-weight="bold" ${style.replace(/stroke.*/, '')}>c</text>`,
};

/** A drawing that a notebook shows: as an image, and as HTML for readers that strip images. */
function shown(svg, title) {
  return {
    svg,
    [Symbol.for('Jupyter.display')]: () => ({ 'image/svg+xml': svg, 'text/html': svg, 'text/plain': title }),
  };
}

/** Text broken into lines of at most so many letters. */
export function wrapped(text, letters) {
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-03-31` as `31 Mar 2026`. */
export function day(text) {
  const [year, month, date] = text.split('-');
  return `${Number(date)} ${MONTHS[month - 1]} ${year}`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
