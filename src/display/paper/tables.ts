/** A board paper as tables: one for each of its parts, for a workbook or a data frame. */
import { objectGiven } from '../../kernel/given.js';
import type { Row } from '../row.js';
import type { BoardPaper } from './board-paper.js';
import type { Folded } from './folded.js';

/** A part of a paper as a table. */
export interface PaperTable {
  /** Short enough for the name of a sheet. */
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly title: string;
  /** The columns, in order. */
  readonly columns: readonly string[];
  /** The rows. */
  readonly rows: readonly Row[];
}

/**
 * The tables of a paper. What may not be shown is `null` in them, with `shown` false beside it.
 *
 * @example
 * boardPaperTables(paper).map(({ name }) => name); // ['Measures', 'Comparisons', 'Years', …]
 */
export function boardPaperTables(paper: BoardPaper): readonly PaperTable[] {
  objectGiven(paper, 'paper', 'measures', 'principles');
  const { measures, principles, pledge, people } = paper;
  const named = (id: string): string => measures.find(({ indicator }) => indicator === id)?.title ?? id;
  const tables: PaperTable[] = [
    table(
      'Measures',
      `Every measure counted. ${paper.window}`,
      ['indicator', 'title', 'shown', 'value', 'unit', 'of', 'good', 'undetermined', 'principles', 'notes'],
      measures.map(
        ({ indicator, title, shown, value, unit, of, good, undetermined, principles: own, notes }) => ({
          indicator,
          title,
          shown,
          value,
          unit,
          of,
          good,
          undetermined,
          principles: own.join('; '),
          notes: notes.join(' '),
        }),
      ),
    ),
    table(
      'Comparisons',
      'How each measure stands to the year before and to others',
      ['indicator', 'title', 'value', 'beside', 'their value', 'direction', 'in words'],
      measures.flatMap(({ indicator, title, value, before, others }) =>
        [...(before === null ? [] : [before]), ...others].map((other) => ({
          indicator,
          title,
          value,
          beside: other.name,
          'their value': other.value,
          direction: other.direction,
          'in words': other.says,
        })),
      ),
    ),
    table(
      'Years',
      'Each measure year by year',
      ['indicator', 'title', 'year', 'value', 'as shown'],
      measures.flatMap(({ indicator, title, years }) =>
        years.map(({ year, value, figure }) => ({ indicator, title, year, value, 'as shown': figure })),
      ),
    ),
    table(
      'Principles',
      'The seven principles and what speaks to each',
      ['letter', 'principle', 'need', 'measures', 'promises'],
      principles.map(({ letter, title, need, measures: own, promises }) => ({
        letter,
        principle: title,
        need,
        measures: own.map(named).join('; '),
        promises: promises.join('; '),
      })),
    ),
    table(
      'Questions',
      'Questions worth asking, and why',
      ['question', 'why', 'measures', 'principles', 'promises', 'shortlisted'],
      paper.questions.map(({ asks, because, measures: own, principles: about, promises, shortlisted }) => ({
        question: asks,
        why: because.join(' '),
        measures: own.map(named).join('; '),
        principles: about.join('; '),
        promises: promises.join('; '),
        shortlisted,
      })),
    ),
    table(
      'Promises',
      'The promises of the pledge and the measures that speak to them',
      ['number', 'promise', 'measures', 'in words'],
      (pledge?.promises ?? []).map(({ number, text, measures: own, says }) => ({
        number,
        promise: text,
        measures: own.map(named).join('; '),
        'in words': says,
      })),
    ),
    table(
      'People',
      'People in the return by status in law on the last day',
      ['status', 'people'],
      [
        ...(people?.statuses ?? []).map(({ label, people: count }) => ({ status: label, people: count })),
        ...(people === null ? [] : [{ status: 'Everybody in the return', people: people.total }]),
      ],
    ),
    table('Data problems', 'What is wrong with the data', ['problem'], lines('problem', paper.problems)),
    table(
      'Not counted',
      'What could not be counted, and why',
      ['measure'],
      lines('measure', paper.notCounted),
    ),
    table(
      'How to read this',
      'What the figures say and what they do not',
      ['note'],
      paper.notes.map((note) => ({ note })),
    ),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function lines(column: string, { lines: few, rest }: Folded): Row[] {
  return (rest.length > 0 ? rest : few).map((line) => ({ [column]: line }));
}

function table(name: string, title: string, columns: readonly string[], rows: readonly Row[]): PaperTable {
  return { name, title, columns, rows };
}
