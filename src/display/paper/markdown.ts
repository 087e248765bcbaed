/** A board paper as Markdown, for an agenda pack or a page of one's own. */
import { objectGiven } from '../../kernel/given.js';
import { markdownCell, markdownText } from '../../kernel/escape.js';
import type { BoardPaper } from './board-paper.js';
import type { Folded } from './folded.js';
import type { PaperQuestion } from './questions.js';
import { aboutQuestion, restOfQuestions } from './questions.js';
import type { PaperFigure, PaperMeasure } from '../figures/measure.js';

/**
 * The paper as Markdown. Figures, words and order are those of the page.
 *
 * @example
 * boardPaperMarkdown(paper).split('\n')[0];
 */
export function boardPaperMarkdown(paper: BoardPaper): string {
  objectGiven(paper, 'paper', 'measures', 'principles');
  const byId = new Map(paper.measures.map((measure) => [measure.indicator, measure]));
  const of = (ids: readonly PaperMeasure['indicator'][]): PaperMeasure[] =>
    ids.flatMap((id) => [byId.get(id) ?? []].flat());
  const told = new Set(paper.principles.flatMap(({ measures }) => measures));
  const blocks = [
    `# ${markdownText(`${paper.council}. ${paper.title}`)}`,
    markdownText(paper.window),
    '## At a glance',
    table(of(paper.headlines)),
    ...(paper.people === null
      ? []
      : [
          '### Whom the council is a corporate parent of',
          [
            '| Status | People |',
            '| --- | --- |',
            ...[
              ...paper.people.statuses,
              { label: 'Everybody in the return', people: paper.people.total },
            ].map(({ label, people }) => `| ${markdownCell(label)} | ${people ?? 'not shown'} |`),
          ].join('\n'),
        ]),
    '## What got better and what got worse',
    '### Better than the year before',
    list(paper.better, 'Nothing that was counted is clearly better.'),
    '### Worse than the year before',
    list(paper.worse, 'Nothing that was counted is clearly worse.'),
    ...(paper.tooSmallToSay.length === 0
      ? []
      : ['### Too small a change to say', list(paper.tooSmallToSay, '')]),
    ...(paper.notTested.length === 0
      ? []
      : ['### Numbers that moved, which cannot be tested against chance', list(paper.notTested, '')]),
    ...(paper.besideOthers.length === 0
      ? []
      : ['### Clearly apart from others', list(paper.besideOthers, '')]),
    '## Questions worth asking',
    questions(paper, of),
    ...(paper.pledge === null
      ? []
      : [
          `## ${markdownText(paper.pledge.title)}`,
          paper.pledge.promises
            .map(({ number, text, measures, says }) => {
              const figures = of(measures).map(({ title, figure }) => `${title}: ${figure}`);
              return `${number}. ${markdownText(text)}  \n   ${markdownText(figures.length === 0 ? says : figures.join('; '))}`;
            })
            .join('\n'),
        ]),
    ...paper.principles.flatMap(({ letter, title, need, measures, promises, says }) => [
      `## ${letter.toUpperCase()}. ${markdownText(title)}`,
      markdownText(need),
      measures.length === 0 ? markdownText(says) : table(of(measures)),
      ...(promises.length === 0 ? [] : [`Promises that speak for it: ${promises.join(', ')}.`]),
    ]),
    '## The other measures',
    table(paper.measures.filter(({ indicator }) => !told.has(indicator))),
    '## Data',
    '### Problems in the data that matter',
    folded(paper.problems, 'None was found.'),
    '### What could not be counted',
    folded(paper.notCounted, 'Everything could be counted.'),
    '## How to read this',
    list(paper.notes, ''),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function questions(paper: BoardPaper, of: (ids: PaperQuestion['measures']) => PaperMeasure[]): string {
  const asked = paper.questions
    .filter(({ shortlisted }) => shortlisted)
    .map((question) => {
      const { asks, because } = question;
      return [
        `### ${markdownText(asks)}`,
        list(because, ''),
        markdownText(aboutQuestion(question, of(question.measures)).join(' ')),
      ].join('\n\n');
    });
  return [...asked, markdownText(restOfQuestions(paper.questions))]
    .filter((part) => part !== '')
    .join('\n\n');
}

function list(lines: readonly string[], none: string): string {
  return lines.length === 0 ? none : lines.map((line) => `- ${markdownText(line)}`).join('\n');
}

function folded({ lines, rest }: Folded, none: string): string {
  if (rest.length === 0) return list(lines, none);
  return `${list(lines, none)}\n\n<details><summary>All ${rest.length}</summary>\n\n${list(rest, '')}\n\n</details>`;
}

function table(measures: readonly PaperMeasure[]): string {
  if (measures.length === 0) return '';
  const names = [...new Set(measures.flatMap(({ others }) => others.map(({ name }) => name)))];
  const before = measures.some((measure) => measure.before !== null);
  const heads = ['Measure', 'Which way is good', 'Now', ...(before ? ['The year before'] : []), ...names];
  const other = (each: PaperFigure | null | undefined): string => {
    if (each === null || each === undefined) return '–';
    return each.direction === 'not-shown' ? each.figure : `${each.figure} (${each.says})`;
  };
  return [
    `| ${heads.map(markdownCell).join(' | ')} |`,
    `|${heads.map(() => ' --- |').join('')}`,
    ...measures.map(
      (measure) =>
        `| ${[
          measure.title,
          measure.good,
          `${measure.figure}${measure.small ? ' *' : ''} (${measure.of})`,
          ...(before ? [other(measure.before)] : []),
          ...names.map((name) => other(measure.others.find((each) => each.name === name))),
        ]
          .map(markdownCell)
          .join(' | ')} |`,
    ),
  ].join('\n');
}
