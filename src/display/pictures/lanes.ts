/** Bars in lanes over time: one person's care and status, or the placements of each child in a year. */
import { objectGiven } from '../../kernel/given.js';
import type { PlainDate } from '../../kernel/calendar.js';
import { addMonthsToDay, toDay, toPlainDate } from '../../kernel/calendar.js';
import type { Picture } from './svg.js';
import { FAINT, INK, QUIET, inLines, line, picture, rect, text, widthOf } from './svg.js';

/** A bar: from its first day up to, not including, the day of its end. */
export interface LaneBar {
  /** The first day. */
  readonly from: string;
  /** `null` while it is still open. */
  readonly until: string | null;
  /** What it is, in words: told in words too where it does not fit into the bar. */
  readonly text: string;
}

/** A lane with its bars. */
export interface Lane {
  /** What stands before the lane. */
  readonly name: string;
  /** Its bars, in the order of time. */
  readonly bars: readonly LaneBar[];
}

/** What to draw. */
export interface LanesAsked {
  /** The heading. */
  readonly title: string;
  /** The first day drawn. */
  readonly from: string;
  /** The day after the last. */
  readonly until: string;
  /** The lanes, from the top. */
  readonly lanes: readonly Lane[];
  /** A day to mark. */
  readonly on?: string;
  /** What should be said under the picture. */
  readonly note?: string;
}

const WIDTH = 860;
const [LEFT, RIGHT, TOP, ROW] = [150, 20, 62, 40] as const;
const FILLS = ['#cfe2f3', '#fce5cd', '#d9ead3', '#ead1dc', '#d9d2e9', '#fff2cc'] as const;
const YEARLY = 800;

/**
 * The lanes as a picture. Bars of one kind have one colour, and every bar has its words in it or in the text of the
 * picture.
 *
 * @example
 * lanesPicture({ title: 'One person', from: '2025-04-01', until: '2026-04-01', lanes: [] }).svg;
 */
export function lanesPicture(asked: LanesAsked): Picture {
  const { title, from, until, lanes, on, note } = objectGiven(asked, 'asked', 'lanes');
  const [first, last] = [toDay(from, 'from'), toDay(until, 'until')];
  const x = (day: number): number =>
    LEFT +
    ((WIDTH - LEFT - RIGHT) * (Math.min(Math.max(day, first), last) - first)) / Math.max(1, last - first);
  const kinds = [...new Set(lanes.flatMap(({ bars }) => bars.map((bar) => bar.text)))];
  const bottom = TOP + lanes.length * ROW;
  const step = last - first > YEARLY ? 12 : 3;
  const ticks: PlainDate[] = [];
  for (let months = 0; ; months += step) {
    const tick = addMonthsToDay(first, months, 'earlier');
    if (tick >= last) break;
    ticks.push(toPlainDate(tick));
  }
  const parts = [
    ...ticks.flatMap((tick) => [
      line(x(toDay(tick)), TOP - 6, x(toDay(tick)), bottom, `stroke="${FAINT}"`),
      text(x(toDay(tick)), TOP - 11, tick, { size: 11, fill: QUIET }),
    ]),
    ...lanes.flatMap(({ name, bars }, row) => {
      const y = TOP + row * ROW;
      return [
        text(12, y + ROW / 2 + 4, name, { size: 12.5, bold: true }),
        ...bars.flatMap((bar) => {
          const [left, right] = [x(toDay(bar.from)), x(bar.until === null ? last : toDay(bar.until))];
          if (right <= left) return [];
          const fill = FILLS[kinds.indexOf(bar.text) % FILLS.length] ?? FILLS[0];
          return [
            rect(left, y + 4, right - left, ROW - 8, `fill="${fill}" stroke="${INK}" stroke-width="0.8"`),
            ...fitted(bar.text, right - left - 6).map((words, at, all) =>
              text((left + right) / 2, y + ROW / 2 + 4 - (all.length - 1) * 6 + at * 12, words, {
                size: 11,
                anchor: 'middle',
              }),
            ),
          ];
        }),
      ];
    }),
    ...(on === undefined
      ? []
      : [
          line(
            x(toDay(on, 'on')),
            TOP - 6,
            x(toDay(on, 'on')),
            bottom + 4,
            'stroke="#0b5394" stroke-width="2" stroke-dasharray="5 3"',
          ),
          text(x(toDay(on, 'on')), bottom + 17, on, { size: 11.5, fill: '#0b5394', anchor: 'middle' }),
        ]),
  ];
  const words = lanes
    .map(
      ({ name, bars }) =>
        `${name}: ${bars.map((bar) => `${bar.text} from ${bar.from}${bar.until === null ? '' : ` until ${bar.until}`}`).join(', ')}`,
    )
    .join('. ');
  return picture({
    title,
    words,
    width: WIDTH,
    height: bottom + 26,
    parts,
    ...(note === undefined ? {} : { note }),
  });
}

/** Words in at most three lines that fit into so many points; none where they do not, never a part. */
function fitted(words: string, width: number): readonly string[] {
  const lines = inLines(words, Math.max(4, Math.floor(width / (11 * 0.56))));
  return lines.length <= 3 && lines.every((each) => widthOf(each, 11) <= width) ? lines : [];
}
