/** The shares of a board paper on one scale: the council, the year before, and others, each with its number. */
import { entriesGiven, textGiven } from '../../kernel/given.js';
import type { PaperMeasure } from '../figures/measure.js';
import type { Picture } from './svg.js';
import { BLUE, FAINT, INK, ORANGE, PALE, QUIET, circle, inLines, line, picture, rect, text } from './svg.js';

const WIDTH = 900;
const LEFT = 285;
const SCALE = 290;
const ROW = 44;
const TOP = 86;

/**
 * A picture of the measures in per cent. A figure that may not be shown has no mark on the scale, and says so.
 *
 * @param other whose figures stand beside the council's: a comparator of the paper, such as England.
 * @example
 * scorecardPicture(paper.measures, 'England').svg;
 */
export function scorecardPicture(measures: readonly PaperMeasure[], other?: string): Picture {
  entriesGiven(measures, 'measures');
  if (other !== undefined) textGiven(other, 'other');
  const shares = measures.filter(({ unit }) => unit === 'percent');
  const at = (value: number): number => LEFT + (SCALE * value) / 100;
  const columns = [595, 685, 785] as const;
  const heads = ['Now', 'Year before', other ?? ''] as const;
  const parts = [
    ...[0, 25, 50, 75, 100].flatMap((tick) => [
      line(at(tick), TOP - 8, at(tick), TOP + shares.length * ROW, `stroke="${FAINT}"`),
      text(at(tick), TOP - 13, `${tick}%`, { size: 11, fill: QUIET, anchor: 'middle' }),
    ]),
    ...heads.map((head, place) => text(columns[place] ?? 0, TOP - 13, head, { size: 12, bold: true })),
    circle(LEFT + 5, 45, 6, `fill="${BLUE}"`),
    text(LEFT + 16, 49, 'now', { size: 12 }),
    circle(LEFT + 60, 45, 5, `fill="#ffffff" stroke="${BLUE}" stroke-width="2"`),
    text(LEFT + 71, 49, 'year before', { size: 12 }),
    ...(other === undefined
      ? []
      : [rect(LEFT + 156, 37, 4, 16, `fill="${ORANGE}"`), text(LEFT + 166, 49, other, { size: 12 })]),
    ...shares.flatMap((measure, row) => {
      const y = TOP + row * ROW;
      const middle = y + ROW / 2;
      const theirs = measure.others.find(({ name }) => name === other);
      const before = measure.before;
      const lines = inLines(measure.title, 42).slice(0, 2);
      return [
        row % 2 === 0 ? rect(0, y, WIDTH, ROW, `fill="${PALE}" fill-opacity="0.6"`) : '',
        ...lines.map((words, place) =>
          text(12, middle - (lines.length - 1) * 7 + place * 14 - 1, words, { size: 12 }),
        ),
        text(12, middle + (lines.length - 1) * 7 + 13, measure.good, { size: 10.5, fill: QUIET }),
        line(LEFT, middle, LEFT + SCALE, middle, `stroke="${FAINT}"`),
        before?.value === null || before === null
          ? ''
          : circle(at(before.value), middle, 5.5, `fill="#ffffff" stroke="${BLUE}" stroke-width="2"`),
        measure.value === null ? '' : circle(at(measure.value), middle, 7, `fill="${BLUE}"`),
        // The mark of others is drawn last and taller, so that no dot can cover it.
        theirs === undefined || theirs.value === null
          ? ''
          : rect(
              at(theirs.value) - 2,
              middle - 14,
              4,
              28,
              `fill="${ORANGE}" stroke="#ffffff" stroke-width="0.8"`,
            ),
        text(columns[0], middle + 4, measure.figure, {
          bold: measure.shown,
          fill: measure.shown ? INK : QUIET,
          size: measure.shown ? 13 : 11.5,
        }),
        text(columns[1], middle + 4, before?.figure ?? '–', {
          fill: QUIET,
          size: before?.value === null ? 11.5 : 13,
        }),
        other === undefined ? '' : text(columns[2], middle + 4, theirs?.figure ?? '–', { fill: QUIET }),
      ];
    }),
  ];
  const words = shares
    .map(({ title, figure, before, others }) => {
      const theirs = others.find(({ name }) => name === other);
      return `${title}: ${figure}${before === null ? '' : `, the year before ${before.figure}`}${theirs === undefined ? '' : `, ${theirs.name} ${theirs.figure}`}`;
    })
    .join('. ');
  return picture({
    title: 'Measures in per cent',
    words,
    width: WIDTH,
    height: TOP + shares.length * ROW + 8,
    parts,
  });
}
