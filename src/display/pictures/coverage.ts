/** A pledge's points against the seven principles. */
import { objectGiven, textGiven } from '../../kernel/given.js';
import type { CoverageMatrix } from '../../pledge/cover/coverage.js';
import { PRINCIPLES } from '../../principles/seven.js';
import type { Picture } from './svg.js';
import { BLUE, FAINT, QUIET, circle, picture, rect, text } from './svg.js';

const [LEFT, TOP, ROW, COLUMN] = [290, 86, 34, 34] as const;

/**
 * Which points speak for which principle: a filled square where above all, a ring where also, and how many at the end.
 *
 * @example
 * const { mappings, pledge: ours } = { mappings: [], pledge: { council: 'Example', title: 'Our pledge', audience: ['care-leavers'], pointsStatus: 'published', points: [{ number: 1, text: 'We will listen.' }] } };
 * coveragePicture(coverage(ours, mappings), 'Our pledge').svg;
 */
export function coveragePicture(matrix: CoverageMatrix, title: string): Picture {
  objectGiven(matrix, 'matrix', 'mapped', 'unmapped', 'byPrinciple');
  textGiven(title, 'title');
  const points = [...matrix.mapped, ...matrix.unmapped].sort((a, b) => a - b);
  const x = (point: number): number => LEFT + points.indexOf(point) * COLUMN + COLUMN / 2;
  const rows = PRINCIPLES.map(({ id, letter, title: name }) => ({
    name: `${letter.toUpperCase()}. ${name}`,
    ...matrix.byPrinciple[id],
  }));
  const end = LEFT + points.length * COLUMN;
  const parts = [
    rect(12, 38, 12, 12, `fill="${BLUE}"`),
    text(30, 49, 'speaks for it above all', { size: 12 }),
    circle(190, 44, 6, `fill="#ffffff" stroke="${BLUE}" stroke-width="2"`),
    text(202, 49, 'also', { size: 12 }),
    ...points.map((point) =>
      text(x(point), TOP - 10, `${point}`, { size: 12, anchor: 'middle', fill: QUIET }),
    ),
    ...rows.flatMap(({ name, primary, secondary }, row) => {
      const y = TOP + row * ROW;
      const count = primary.length + secondary.length;
      return [
        text(12, y + ROW / 2 + 4, name, { size: 12.5 }),
        ...points.map((point) =>
          rect(x(point) - COLUMN / 2, y, COLUMN, ROW, `fill="none" stroke="${FAINT}"`),
        ),
        ...primary.map((point) => rect(x(point) - 8, y + ROW / 2 - 8, 16, 16, `fill="${BLUE}"`)),
        ...secondary.map((point) =>
          circle(x(point), y + ROW / 2, 7, `fill="#ffffff" stroke="${BLUE}" stroke-width="2.5"`),
        ),
        text(end + 10, y + ROW / 2 + 4, count === 0 ? 'no point' : `${count}`, { size: 12.5, bold: true }),
      ];
    }),
  ];
  const words = rows
    .map(({ name, primary, secondary }) => {
      const also = secondary.length === 0 ? '' : `, also ${secondary.join(', ')}`;
      return `${name}: ${primary.length === 0 ? 'no point above all' : `points ${primary.join(', ')}`}${also}`;
    })
    .join('. ');
  return picture({
    title,
    words,
    width: Math.max(560, end + 80),
    height: TOP + rows.length * ROW + 10,
    parts,
    note: 'Shows what is promised. A promise is not proof that it is kept.',
  });
}
