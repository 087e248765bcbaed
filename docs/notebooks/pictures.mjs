// The four pictures of the board report. Each takes results of the library and draws them; none decides anything.
import * as Plot from '@observablehq/plot';
import { toDay, toPlainDate } from 'corporate-parenting/kernel';
import { PRINCIPLES } from 'corporate-parenting/principles';
import { publishCouncil, resultOf } from 'corporate-parenting/indicators';
import { BLUE, FAINT, GREEN, INK, ORANGE, PALE, QUIET, SKY, day, picture, wrapped } from './drawing.mjs';
import { placementKind, placementLabel } from './placements.mjs';

/** One child's placements over the statuses that the law gives them, the day asked about marked. */
export function timelinePicture({ child, placements, statuses, on, window }) {
  const asked = toDay(on);
  const begin = toDay(window.from);
  const end = toDay(window.until);
  const width = 760;
  const marginLeft = 92;
  const marginRight = 20;
  const perDay = (width - marginLeft - marginRight) / (end - begin);
  const bars = [
    ...placements.map(({ from, until, code }) => ({
      lane: 'Placement',
      from: Math.max(begin, toDay(from)),
      until: until === null ? asked + 1 : Math.min(end, toDay(until)),
      text: placementLabel(code),
      fill: FILL[placementKind(code)],
      open: until === null,
    })),
    ...statuses.map(({ from, until, status, lookedAfter }) => ({
      lane: 'Status in law',
      from: toDay(from),
      until: toDay(until),
      text: statusText(status, lookedAfter),
      fill: status === 'none' ? PALE : status === 'eligible' ? '#b9e3d4' : '#f6dfa8',
      open: false,
    })),
  ].filter(({ from, until }) => from < until);
  const labelled = bars.map((bar) => ({
    ...bar,
    lines: fitted(bar.text, (bar.until - bar.from) * perDay),
  }));
  return picture({
    title: `Child ${child}: placements, and status in law`,
    subtitle: `As recorded on ${day(on)}; to the right of that day, what comes if nothing else changes`,
    note: 'A working picture of one child: not for publication. An arrow: the placement is still open.',
    width,
    height: 270,
    marginTop: 84,
    marginLeft,
    marginRight,
    x: { domain: [begin, end], axis: null },
    y: { domain: ['Placement', 'Status in law'], padding: 0.18, label: null },
    marks: [
      Plot.axisX(yearTicks(begin, end), {
        tickFormat: (tick) => day(toPlainDate(tick)),
        label: 'Day',
        labelAnchor: 'center',
        labelArrow: false,
        labelOffset: 36,
      }),
      Plot.axisY({ tickSize: 0, fontWeight: 'bold' }),
      Plot.barX(labelled, { x1: 'from', x2: 'until', y: 'lane', fill: 'fill', stroke: INK, strokeWidth: 1 }),
      Plot.text(labelled, {
        x: ({ from, until }) => (from + until) / 2,
        y: 'lane',
        text: 'lines',
        fill: INK,
        fontSize: 11.5,
      }),
      Plot.text(
        labelled.filter(({ open }) => open),
        {
          x: 'until',
          y: 'lane',
          text: () => '▶',
          dx: 6,
          fill: INK,
        },
      ),
      Plot.ruleX([asked], { stroke: BLUE, strokeWidth: 2, strokeDasharray: '5 3' }),
      Plot.text([asked], {
        x: (at) => at,
        text: () => `asked about: ${day(on)}`,
        frameAnchor: 'top',
        dy: -12,
        fill: BLUE,
      }),
    ],
  });
}

/** Text in lines that fit into so many pixels; nothing where a word would not. */
function fitted(text, pixels) {
  const letters = Math.floor((pixels - 8) / 6.1);
  return letters < 7 ? '' : wrapped(text, letters);
}

const FILL = {
  'Foster care': SKY,
  "Children's home": '#f5c98a',
  'Supported accommodation': '#bfe3c8',
  Other: '#e4d3e6',
};

function statusText(status, lookedAfter) {
  const care =
    lookedAfter === 'yes' ? 'looked after' : lookedAfter === 'no' ? 'not looked after' : 'care not known';
  switch (status) {
    case 'none':
      return `No leaving-care status; ${care}`;
    case 'unknown':
      return `Status not known; ${care}`;
    default:
      return `${status[0].toUpperCase()}${status.slice(1).replace('-', ' ')}${status === 'qualifying' ? '' : ' child'}; ${care}`;
  }
}

function yearTicks(begin, end) {
  const ticks = [];
  for (let year = Number(toPlainDate(begin).slice(0, 4)); year < 9999; year++) {
    const tick = toDay(`${year}-04-01`);
    if (tick > end) break;
    if (tick >= begin) ticks.push(tick);
  }
  return ticks;
}

/** One line for each child who moved in the year: where they lived, and when they moved. */
export function movesPicture({ children, year, title }) {
  const begin = toDay(year.from);
  const end = toDay(year.until);
  const width = 760;
  const lines = children
    .map(({ child, placements }) => ({ child, bars: barsOf(placements, begin, end) }))
    .filter(({ bars }) => bars.length > 1)
    .sort((a, b) => b.bars.length - a.bars.length || (a.child < b.child ? -1 : 1));
  const bars = lines.flatMap(({ child, bars: each }) => each.map((bar) => ({ child, ...bar })));
  const perDay = (width - 70 - 110) / (end - begin);
  const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => {
    const number = ((month + 3) % 12) + 1;
    const inYear = Number(year.from.slice(0, 4)) + (month > 8 ? 1 : 0);
    return toDay(`${inYear}-${String(number).padStart(2, '0')}-01`);
  });
  return picture({
    title,
    subtitle: `Each child who lived in more than one place from ${day(year.from)} to ${day(toPlainDate(end - 1))}; a gap is a move`,
    note: 'A working picture, one line for each child: not for publication. Nothing after the last bar: left care.',
    legend: [...new Set(bars.map(({ code }) => placementKind(code)))].map((kind) => ({
      shape: 'square',
      fill: FILL[kind],
      stroke: QUIET,
      text: kind,
    })),
    width,
    height: 150 + lines.length * 26,
    marginTop: 88,
    marginBottom: 50,
    marginLeft: 70,
    marginRight: 110,
    x: { domain: [begin, end], axis: null },
    y: { domain: lines.map(({ child }) => child), padding: 0.16, label: null },
    marks: [
      Plot.axisX(months, {
        tickFormat: (tick) => day(toPlainDate(tick)).split(' ')[1],
        label: 'Month',
        labelAnchor: 'center',
        labelArrow: false,
        labelOffset: 36,
      }),
      Plot.axisY({ tickSize: 0, label: null }),
      Plot.barX(bars, {
        x1: 'from',
        x2: 'until',
        y: 'child',
        fill: ({ code }) => FILL[placementKind(code)],
        stroke: QUIET,
        insetLeft: 2,
        insetRight: 2,
      }),
      Plot.text(bars, {
        x: ({ from, until }) => (from + until) / 2,
        y: 'child',
        text: ({ code, from, until }) => barText(code, (until - from) * perDay),
        fill: INK,
        fontSize: 11,
      }),
      Plot.text(lines, {
        x: () => end,
        y: 'child',
        text: ({ bars: each }) => `${each.length} placements`,
        textAnchor: 'start',
        dx: 8,
        fill: INK,
        fontWeight: ({ bars: each }) => (each.length > 2 ? 'bold' : 'normal'),
      }),
    ],
  });
}

function barsOf(placements, begin, end) {
  return placements
    .map(({ from, until, code }) => ({
      code,
      from: Math.max(begin, toDay(from)),
      until: Math.min(end, until === null ? end : toDay(until)),
    }))
    .filter(({ from, until }) => from < until);
}

function barText(code, pixels) {
  const whole = placementLabel(code);
  if (whole.length * 6 < pixels) return whole;
  return code !== null && code.length * 8 < pixels ? code : '';
}

/** The shares of a scorecard as points on one scale, with the year before and a comparator, as they may be published. */
export function scorecardPicture({ card, before, comparator, ids }) {
  const rows = card.rows
    .filter(({ indicator, unit }) => unit === 'percent' && ids.includes(indicator))
    .map((row) => {
      const other = row.comparators.find(({ name }) => name === comparator);
      return {
        measure: wrapped(row.title, 40),
        polarity: row.polarity,
        value: publishedShare(row),
        before: publishedShare(resultOf(before, row.indicator)),
        other: other?.value ?? null,
        against: againstText(publishedShare(row), other),
      };
    });
  const point = (channel, symbol, style) =>
    Plot.dot(
      rows.filter((row) => row[channel] !== null),
      { x: channel, y: 'measure', symbol, r: 6.5, ...style },
    );
  return picture({
    title: `${card.council}: shares on one scale`,
    subtitle: `${card.window.text} Whole per cent; counts of 1 to 5 are not shown`,
    note: '"Too small to say": chance alone would often bring as large a difference. No bar: the year before is not shown either.',
    legend: [
      { shape: 'circle', fill: BLUE, text: 'this year' },
      { shape: 'letter', fill: BLUE, text: 'this year, rests on 1 to 5 children' },
      { shape: 'bar', fill: INK, text: 'the year before' },
      { shape: 'diamond', fill: '#ffffff', stroke: ORANGE, text: comparator },
    ],
    width: 760,
    height: 160 + rows.length * 34,
    marginTop: 106,
    marginLeft: 250,
    marginRight: 155,
    x: { domain: [0, 100], axis: null },
    y: { domain: rows.map(({ measure }) => measure), label: null },
    marks: [
      Plot.gridX([0, 20, 40, 60, 80, 100], { stroke: FAINT, strokeOpacity: 1 }),
      Plot.axisX([0, 20, 40, 60, 80, 100], {
        label: 'Share of children or young people, per cent',
        labelAnchor: 'center',
        labelArrow: false,
        labelOffset: 36,
      }),
      Plot.axisY({ tickSize: 0, lineHeight: 1.1 }),
      Plot.ruleY(rows, { x1: 0, x2: 100, y: 'measure', stroke: FAINT }),
      point('other', 'diamond', { stroke: ORANGE, strokeWidth: 2.5, fill: 'none', r: 6 }),
      point('value', 'circle', { fill: BLUE, stroke: '#ffffff' }),
      Plot.tickX(
        rows.filter(({ before }) => before !== null),
        { x: 'before', y: 'measure', stroke: INK, strokeWidth: 2.5, insetTop: 6, insetBottom: 6 },
      ),
      Plot.text(
        rows.filter(({ value }) => value === null),
        { x: 2, y: 'measure', text: () => 'c', fontWeight: 'bold', fontSize: 14, fill: BLUE },
      ),
      Plot.text(rows, {
        frameAnchor: 'right',
        textAnchor: 'start',
        y: 'measure',
        text: 'against',
        dx: 8,
        fill: INK,
      }),
      Plot.text([`against ${comparator}`], {
        frameAnchor: 'top-right',
        textAnchor: 'start',
        dx: 8,
        dy: -14,
        fontWeight: 'bold',
        fill: INK,
      }),
    ],
  });
}

/** A share as a council may show it, in whole per cent; `null` where a count of 1 to 5 stands behind it. */
function publishedShare({ numerator, denominator }) {
  const { percent } = publishCouncil(numerator, denominator);
  return percent.published === 'number' ? percent.shown : null;
}

const DIRECTIONS = { 'too-small-to-say': 'too small to say', 'not-comparable': 'cannot be compared' };

/** How a share stands to another's; nothing is said of a share that is not shown. */
function againstText(value, other) {
  if (value === null) return 'not shown';
  return other === undefined ? 'no figure to compare' : (DIRECTIONS[other.direction] ?? other.direction);
}

/** Principles against the points of a pledge: a filled square first of all, a ring also, and the gaps in words. */
export function coveragePicture({ pledge, matrix }) {
  const points = pledge.points.map(({ number }) => number);
  const principles = PRINCIPLES.map(({ id, letter, title }) => ({ id, name: `(${letter}) ${title}` }));
  const cells = principles.flatMap(({ id, name }) => [
    ...matrix.byPrinciple[id].primary.map((point) => ({ name, point, place: 'first of all' })),
    ...matrix.byPrinciple[id].secondary.map((point) => ({ name, point, place: 'also' })),
  ]);
  const counts = principles.map(({ id, name }) => {
    const { primary, secondary } = matrix.byPrinciple[id];
    const all = primary.length + secondary.length;
    return { name, text: all === 0 ? 'no point speaks to it' : `${all} ${all === 1 ? 'point' : 'points'}` };
  });
  const side = 40;
  return picture({
    title: `${pledge.council}, "${pledge.title}": which principle each point speaks to`,
    subtitle: 'The seven corporate parenting principles, Children and Social Work Act 2017 s.1(1)(a) to (g)',
    note: 'Shows what is promised. A promise is not proof that it is kept.',
    legend: [
      { shape: 'square', fill: BLUE, text: 'what the point promises first of all' },
      { shape: 'circle', fill: '#ffffff', stroke: GREEN, text: 'what it also speaks to' },
    ],
    width: Math.max(640, 270 + points.length * side + 150),
    height: 156 + principles.length * 32,
    marginTop: 90,
    marginLeft: 270,
    marginRight: Math.max(150, 640 - 270 - points.length * side),
    x: { type: 'band', domain: points, axis: null, padding: 0 },
    y: { domain: principles.map(({ name }) => name), label: null, padding: 0 },
    marks: [
      Plot.cell(
        principles.flatMap(({ name }) => points.map((point) => ({ name, point }))),
        {
          x: 'point',
          y: 'name',
          fill: '#ffffff',
          stroke: FAINT,
        },
      ),
      Plot.axisX({
        tickSize: 0,
        label: 'Point of the pledge, by its printed number',
        labelAnchor: 'center',
        labelArrow: false,
        labelOffset: 36,
      }),
      Plot.axisY({ tickSize: 0, label: null }),
      Plot.dot(
        cells.filter(({ place }) => place === 'first of all'),
        { x: 'point', y: 'name', symbol: 'square', r: 9, fill: BLUE },
      ),
      Plot.dot(
        cells.filter(({ place }) => place === 'also'),
        { x: 'point', y: 'name', r: 7, fill: '#ffffff', stroke: GREEN, strokeWidth: 2.5 },
      ),
      Plot.text(counts, {
        y: 'name',
        text: 'text',
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 8,
        fill: INK,
      }),
    ],
  });
}
