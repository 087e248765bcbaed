/** A measure year by year, each point with its number. */
import { objectGiven } from '../../kernel/given.js';
import type { PaperMeasure } from '../figures/measure.js';
import type { Picture } from './svg.js';
import { BLUE, FAINT, ORANGE, QUIET, circle, inLines, line, picture, rect, text } from './svg.js';

const WIDTH = 420;
const HEIGHT = 222;
const [LEFT, RIGHT, TOP, BOTTOM] = [36, 24, 84, 178] as const;

/**
 * A line over the years. A year whose figure may not be shown is a gap with words, and the line does not cross it.
 *
 * @param other whose figure is drawn across, where there is one.
 * @example
 * trendPicture(paper.measures[0]).svg;
 */
export function trendPicture(measure: PaperMeasure, other?: string): Picture {
  objectGiven(measure, 'measure', 'years', 'others');
  const { years, title, good, unit } = measure;
  const theirs = measure.others.find(({ name }) => name === other);
  const values = [...years.map(({ value }) => value), theirs?.value].filter(
    (each) => typeof each === 'number',
  );
  // A scale from 0 tells a small change as small; a score or days may lie far from 0.
  const most = unit === 'percent' && Math.max(0, ...values) > 50 ? 100 : Math.max(1, ...values) * 1.2;
  const x = (place: number): number =>
    years.length < 2 ? WIDTH / 2 : LEFT + 20 + ((WIDTH - LEFT - RIGHT - 40) * place) / (years.length - 1);
  const y = (value: number): number => BOTTOM - ((BOTTOM - TOP) * Math.max(0, value)) / most;
  /** Numbers stand over their point, and under it where the line of others would run through them. */
  const numberAt = (value: number): number => {
    const across = typeof theirs?.value === 'number' ? y(theirs.value) : Infinity;
    const [over, under] = [y(value) - 11, y(value) + 21];
    const crossed = across > over - 14 && across < over + 5;
    return crossed && under < BOTTOM - 2 ? under : over;
  };
  const parts = [
    ...inLines(title, 46)
      .slice(1)
      .map((words) => text(12, 42, words, { size: 16, bold: true })),
    text(12, inLines(title, 46).length > 1 ? 59 : 42, good, { size: 12, fill: QUIET }),
    line(LEFT, BOTTOM, WIDTH - RIGHT, BOTTOM, `stroke="${FAINT}"`),
    text(LEFT - 6, BOTTOM + 4, '0', { size: 11, fill: QUIET, anchor: 'end' }),
    ...(theirs?.value === null || theirs === undefined
      ? []
      : [
          line(
            LEFT,
            y(theirs.value),
            WIDTH - RIGHT,
            y(theirs.value),
            `stroke="${ORANGE}" stroke-width="2" stroke-dasharray="6 4"`,
          ),
          text(WIDTH - RIGHT, HEIGHT - 8, `dashed: ${theirs.name} ${theirs.figure}`, {
            size: 11.5,
            fill: ORANGE,
            anchor: 'end',
          }),
        ]),
    ...years.flatMap(({ year, value, figure }, place) => {
      const before = years[place - 1]?.value;
      return [
        typeof before === 'number' && value !== null
          ? line(x(place - 1), y(before), x(place), y(value), `stroke="${BLUE}" stroke-width="2.5"`)
          : '',
        value === null
          ? rect(x(place) - 30, BOTTOM - 26, 60, 18, `fill="none" stroke="${QUIET}" stroke-dasharray="3 3"`) +
            text(x(place), BOTTOM - 13, figure === 'None' ? 'none' : 'not shown', {
              size: 11,
              fill: QUIET,
              anchor: 'middle',
            })
          : circle(x(place), y(value), 5, `fill="${BLUE}"`) +
            text(x(place), numberAt(value), figure, { size: 13, bold: true, anchor: 'middle' }),
        text(x(place), BOTTOM + 18, year, { size: 12, anchor: 'middle' }),
      ];
    }),
  ];
  return picture({
    title: inLines(title, 46)[0] ?? '',
    words: `${title}, ${good.toLowerCase()}. ${years.map(({ year, figure }) => `${year} ${figure}`).join(', ')}.`,
    width: WIDTH,
    height: HEIGHT,
    parts,
  });
}
