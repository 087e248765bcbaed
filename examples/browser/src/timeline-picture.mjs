// A life from 14 on, from the top down: care on the left, status on the right. The table beneath says the same.
import { addMonths, birthday, dateInWords, toDay } from '../../../src/kernel/index.js';
import { drawn } from './elements.mjs';
import { statusName } from './words.mjs';

const WIDTH = 340;
const TOP = 34;
const BAR = { x: 96, width: 26 };
const STATUS = { x: 134, width: 26 };
const LABEL = 168;
const LINE = 17;

/** How each status looks: never by colour alone, each has its own pattern and its name beside it. */
const LOOKS = {
  'Looked after': ['#cfe0f5', 'dots'],
  'Eligible child': ['#8fb8e8', 'stripes'],
  'Relevant child': ['#f5c88f', 'back'],
  'Former relevant child': ['#9fd3b4', 'cross'],
  'Qualifies for advice and assistance': ['#e3d3f0', 'lines'],
  'No leaving-care status': ['#ffffff', 'none'],
  'Not certain': ['#f3f2f1', 'sparse'],
};

/** The picture, with a title and a description for screen readers. */
export function timelinePicture({ dateOfBirth, care, spans, window, on }) {
  const from = toDay(window.from);
  const until = toDay(window.until);
  const height = Math.max(420, Math.round(((until - from) / 365.25) * 38));
  const y = (text) => TOP + ((Math.min(Math.max(toDay(text), from), until) - from) / (until - from)) * height;
  const marks = statusMarks(spans, y);
  const bottom =
    Math.max(TOP + height, ...marks.map((mark) => mark.labelY + LINE * (mark.lines.length - 1))) + 24;
  return drawn(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${bottom}`,
      role: 'img',
      'aria-labelledby': 'picture-title picture-text',
      'font-family': 'inherit',
      'font-size': 13,
      fill: '#0b0c0c',
    },
    drawn('title', { id: 'picture-title' }, 'Timeline of care and status'),
    drawn(
      'desc',
      { id: 'picture-text' },
      `Statuses from ${inWords(window.from)} to ${inWords(window.until)}. The table after the picture says the same in words.`,
    ),
    patterns(),
    heading(BAR.x + BAR.width / 2, 'Care', 'middle'),
    heading(STATUS.x, 'Status', 'start'),
    ages(dateOfBirth, window, y),
    bar(BAR, TOP, TOP + height, '#ffffff', 'none'),
    care.map(({ start, end }) => {
      const last = end ?? window.until;
      return last <= window.from || start >= window.until
        ? undefined
        : bar(BAR, y(start), y(last), '#0b0c0c', 'none');
    }),
    marks.map((mark) => statusBlock(mark)),
    on > window.from && on < window.until ? askedAbout(y(on)) : undefined,
  );
}

function inWords(text) {
  return dateInWords(toDay(text));
}

function heading(x, text, anchor) {
  return drawn('text', { x, y: 20, 'font-weight': 700, 'text-anchor': anchor }, text);
}

function patterns() {
  const lines = {
    dots: [drawn('circle', { cx: 4, cy: 4, r: 1.2, fill: '#0b0c0c' })],
    stripes: [drawn('path', { d: 'M0 8L8 0', stroke: '#0b0c0c', 'stroke-width': 1 })],
    back: [drawn('path', { d: 'M0 0L8 8', stroke: '#0b0c0c', 'stroke-width': 1 })],
    cross: [drawn('path', { d: 'M0 4H8M4 0V8', stroke: '#0b0c0c', 'stroke-width': 0.7 })],
    lines: [drawn('path', { d: 'M0 4H8', stroke: '#0b0c0c', 'stroke-width': 1 })],
    sparse: [drawn('circle', { cx: 4, cy: 4, r: 0.7, fill: '#0b0c0c' })],
  };
  return drawn(
    'defs',
    {},
    Object.entries(lines).map(([id, drawing]) =>
      drawn('pattern', { id: `pattern-${id}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, drawing),
    ),
  );
}

/** Birthdays that the law turns on. */
function ages(dateOfBirth, window, y) {
  return [14, 16, 18, 21, 25].map((age) => {
    const day =
      dateOfBirth.length === 7
        ? addMonths(`${dateOfBirth}-01`, age * 12, 'later')
        : birthday(dateOfBirth, age);
    if (day < window.from || day > window.until) return undefined;
    return drawn(
      'g',
      {},
      drawn('path', {
        d: `M44 ${y(day)}H${STATUS.x + STATUS.width}`,
        stroke: '#b1b4b6',
        'stroke-dasharray': '2 3',
      }),
      drawn('text', { x: 2, y: y(day) + 4 }, `Age ${age}`),
    );
  });
}

function bar({ x, width }, top, bottom, fill, pattern) {
  const shape = { x, y: top, width, height: Math.max(1.5, bottom - top) };
  return drawn(
    'g',
    {},
    drawn('rect', { ...shape, fill, stroke: '#0b0c0c', 'stroke-width': 1 }),
    pattern === 'none'
      ? undefined
      : drawn('rect', { ...shape, fill: `url(#pattern-${pattern})`, opacity: 0.45 }),
  );
}

/** Spans of one status, each with a label that stays clear of the one before. */
function statusMarks(spans, y) {
  const runs = [];
  for (const span of spans) {
    const name = statusName(span);
    const last = runs.at(-1);
    if (last?.name === name) last.until = span.until;
    else runs.push({ name, from: span.from, until: span.until });
  }
  let free = TOP;
  return runs.map((run) => {
    const lines = [...wrapped(run.name), `from ${inWords(run.from)}`];
    const labelY = Math.max(y(run.from) + 12, free + 8);
    free = labelY + lines.length * LINE - 4;
    return { ...run, lines, labelY, top: y(run.from), bottom: y(run.until) };
  });
}

function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== '' && line.length + word.length > 22) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function statusBlock({ name, lines, labelY, top, bottom }) {
  const [fill, pattern] = LOOKS[name];
  return drawn(
    'g',
    {},
    bar(STATUS, top, bottom, fill, pattern),
    drawn('path', {
      d: `M${STATUS.x + STATUS.width} ${top + 1}L${LABEL - 3} ${labelY - 4}`,
      stroke: '#0b0c0c',
      'stroke-width': 0.8,
      fill: 'none',
    }),
    lines.map((line, at) =>
      drawn(
        'text',
        {
          x: LABEL,
          y: labelY + at * LINE,
          'font-weight': at < lines.length - 1 ? 700 : undefined,
          fill: at < lines.length - 1 ? undefined : '#484c50',
        },
        line,
      ),
    ),
  );
}

/** The day asked about. */
function askedAbout(y) {
  return drawn(
    'g',
    {},
    drawn('path', { d: `M0 ${y}H${STATUS.x + STATUS.width}`, stroke: '#c9211e', 'stroke-width': 2.5 }),
    drawn('rect', { x: 0, y: y - 10, width: 62, height: 20, fill: '#c9211e' }),
    drawn(
      'text',
      { x: 31, y: y + 4.5, fill: '#ffffff', 'font-weight': 700, 'text-anchor': 'middle', 'font-size': 12 },
      'This day',
    ),
  );
}
