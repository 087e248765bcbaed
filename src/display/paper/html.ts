/** A board paper as one page of HTML that needs nothing beside it: no script, no font, no picture fetched. */
import { objectGiven } from '../../kernel/given.js';
import { htmlText } from '../../kernel/escape.js';
import { scorecardPicture } from '../pictures/scorecard.js';
import { trendPicture } from '../pictures/trend.js';
import type { BoardPaper } from './board-paper.js';
import { dateInWords, toDay } from '../../kernel/calendar.js';
import type { Folded } from './folded.js';
import type { PaperFigure, PaperMeasure } from '../figures/measure.js';
import { aboutQuestion, restOfQuestions } from './questions.js';
import { PAPER_STYLE } from './style.js';

/**
 * The paper as a page: it opens offline, prints with one page a principle, and every picture is told in words too.
 *
 * @example
 * boardPaperHtml(paper).startsWith('<!doctype html>');
 */
export function boardPaperHtml(paper: BoardPaper): string {
  objectGiven(paper, 'paper', 'measures', 'principles');
  const { council, title, measures } = paper;
  const byId = new Map(measures.map((measure) => [measure.indicator, measure]));
  const of = (ids: readonly string[]): PaperMeasure[] =>
    ids.flatMap((id) => [byId.get(id as PaperMeasure['indicator']) ?? []].flat());
  const other = firstOther(measures);
  // A line of which fewer than two points may be shown is none.
  const trends = of(paper.headlines).filter(
    ({ years }) => years.filter(({ value }) => value !== null).length > 1,
  );
  const parts = [
    section('first', 'At a glance', [tiles(of(paper.headlines)), peopleTable(paper)]),
    section('moved', 'What got better and what got worse', [
      listed('Better than the year before', paper.better, 'Nothing that was counted is clearly better.'),
      listed('Worse than the year before', paper.worse, 'Nothing that was counted is clearly worse.'),
      folded('Too small a change to say', paper.tooSmallToSay),
      folded('Numbers that moved, which cannot be tested against chance', paper.notTested),
      paper.besideOthers.length === 0 ? '' : listed('Clearly apart from others', paper.besideOthers, ''),
    ]),
    questionsPart(paper, of),
    section('pictures', 'Pictures', [
      measures.some(({ unit }) => unit === 'percent')
        ? figure(scorecardPicture(inOneScale(paper, of), other).svg)
        : '',
      trends.length > 0
        ? `<div class="trends">${trends
            .map((measure) => figure(trendPicture(measure, other).svg))
            .join('')}</div>`
        : '',
    ]),
    pledgePart(paper, of),
    ...paper.principles.map(({ id, letter, title: name, need, measures: ids, promises, says }) =>
      section(
        id,
        `${letter.toUpperCase()}. ${name}`,
        [
          `<p class="need">${htmlText(need)}</p>`,
          ids.length === 0 ? `<p>${htmlText(says)}</p>` : measureTable(name, of(ids)),
          promisesOf(paper, promises),
        ],
        'principle',
      ),
    ),
    section('others', 'The other measures', [measureTable('The other measures', restOf(paper))], 'principle'),
    section('data', 'Data', [
      foldedPart('Problems in the data that matter', paper.problems, 'None was found.'),
      foldedPart('What could not be counted', paper.notCounted, 'Everything could be counted.'),
    ]),
    section('notes', 'How to read this', [
      `<ul>${paper.notes.map((note) => `<li>${htmlText(note)}</li>`).join('')}</ul>`,
    ]),
  ];
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${htmlText(`${title}, ${council}`)}</title><style>${PAPER_STYLE}</style></head>
<body><main><header><p class="council">${htmlText(council)}</p><h1>${htmlText(title)}</h1><p>${htmlText(paper.window)}</p></header>
${parts.filter((part) => part !== '').join('\n')}
</main></body></html>
`;
}

function section(id: string, heading: string, parts: readonly string[], kind = ''): string {
  const inner = parts.filter((part) => part !== '').join('\n');
  if (inner === '') return '';
  return `<section id="${htmlText(id)}"${kind === '' ? '' : ` class="${kind}"`} aria-labelledby="${htmlText(id)}-h"><h2 id="${htmlText(id)}-h">${htmlText(heading)}</h2>\n${inner}</section>`;
}

function figure(svg: string): string {
  return `<div class="picture">${svg}</div>`;
}

/** The first of the others that is beside most measures. */
function firstOther(measures: readonly PaperMeasure[]): string | undefined {
  const times = new Map<string, number>();
  for (const { others } of measures)
    for (const { name } of others) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What stands on one scale: the headlines, and what speaks to a principle. */
function inOneScale(paper: BoardPaper, of: (ids: readonly string[]) => PaperMeasure[]): PaperMeasure[] {
  const ids = new Set([...paper.headlines, ...paper.principles.flatMap(({ measures }) => measures)]);
  return of([...ids]);
}

function restOf(paper: BoardPaper): PaperMeasure[] {
  const told = new Set(paper.principles.flatMap(({ measures }) => measures));
  return paper.measures.filter(({ indicator }) => !told.has(indicator));
}

const MARKS: Readonly<Record<string, string>> = { better: '▲', worse: '▼' };

function chip({ direction, says }: PaperFigure): string {
  const mark = MARKS[direction];
  return `<span class="${htmlText(direction)}">${mark === undefined ? '' : `<span aria-hidden="true">${mark}</span> `}${htmlText(says)}</span>`;
}

function tiles(measures: readonly PaperMeasure[]): string {
  if (measures.length === 0) return '';
  const row = (each: PaperFigure): string =>
    `<li>${htmlText(capital(each.name))} <b class="${each.value === null ? 'none' : ''}">${htmlText(each.figure)}</b>${each.direction === 'not-shown' ? '' : `: ${chip(each)}`}</li>`;
  const tile = (measure: PaperMeasure): string =>
    `<li class="tile"><h3>${htmlText(measure.title)}</h3><p class="figure${measure.shown ? '' : ' none'}" data-measure="${measure.indicator}">${htmlText(measure.figure)}${measure.small ? ' *' : ''}</p><p class="of">${htmlText(measure.of)}</p><p class="good">${htmlText(measure.good)}</p><ul>${[measure.before, ...measure.others].flatMap((each) => (each === null ? [] : [row(each)])).join('')}</ul></li>`;
  return `<ul class="tiles">${measures.map(tile).join('')}</ul>`;
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function measureTable(caption: string, measures: readonly PaperMeasure[]): string {
  if (measures.length === 0) return '';
  const names = [...new Set(measures.flatMap(({ others }) => others.map(({ name }) => name)))];
  const before = measures.some((measure) => measure.before !== null);
  const cell = (label: string, each: PaperFigure | null | undefined): string =>
    each === null || each === undefined
      ? `<td data-label="${htmlText(label)}" class="none">–</td>`
      : `<td data-label="${htmlText(label)}"><span class="${each.value === null ? 'none' : ''}">${htmlText(each.figure)}</span>${each.direction === 'not-shown' ? '' : `<br>${chip(each)}`}</td>`;
  const heads = ['Measure', 'Now', ...(before ? ['The year before'] : []), ...names];
  const rows = measures.map(
    (measure) =>
      `<tr><th scope="row">${htmlText(measure.title)}<br><span class="good">${htmlText(measure.good)}</span></th><td data-label="Now"><b class="${measure.shown ? '' : 'none'}" data-measure="${measure.indicator}">${htmlText(measure.figure)}${measure.small ? ' *' : ''}</b><br><span class="of">${htmlText(measure.of)}</span>${measure.undetermined > 0 ? `<br><span class="of">${measure.undetermined} could not be placed in or out</span>` : ''}</td>${before ? cell('The year before', measure.before) : ''}${names
        .map((name) =>
          cell(
            name,
            measure.others.find((each) => each.name === name),
          ),
        )
        .join('')}</tr>`,
  );
  return `<table><caption>${htmlText(caption)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${htmlText(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function listed(heading: string, lines: readonly string[], none: string): string {
  return `<h3>${htmlText(heading)}</h3>${lines.length === 0 ? `<p>${htmlText(none)}</p>` : `<ul>${lines.map((line) => `<li>${htmlText(line)}</li>`).join('')}</ul>`}`;
}

function folded(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<details><summary>${htmlText(`${heading}: ${lines.length} ${lines.length === 1 ? 'measure' : 'measures'}`)}</summary><ul>${lines.map((line) => `<li>${htmlText(line)}</li>`).join('')}</ul></details>`;
}

function foldedPart(heading: string, { lines, rest }: Folded, none: string): string {
  const all =
    rest.length === 0
      ? ''
      : `<details><summary>All ${rest.length}</summary><ul>${rest.map((line) => `<li>${htmlText(line)}</li>`).join('')}</ul></details>`;
  return `${listed(heading, lines, none)}${all}`;
}

function pledgePart(paper: BoardPaper, of: (ids: readonly string[]) => PaperMeasure[]): string {
  if (paper.pledge === null) return '';
  const { title, promises } = paper.pledge;
  const row = (each: (typeof promises)[number]): string =>
    `<tr><th scope="row">${each.number}. ${htmlText(each.text)}</th><td data-label="Figures that speak to it">${
      each.measures.length === 0
        ? htmlText(each.says)
        : `<ul>${of(each.measures)
            .map(
              (measure) =>
                `<li>${htmlText(measure.title)}: <b class="${measure.shown ? '' : 'none'}">${htmlText(measure.figure)}</b></li>`,
            )
            .join('')}</ul>`
    }</td></tr>`;
  return section('pledge', title, [
    '<p>Figures that speak to a promise do not say whether it is kept.</p>',
    `<table><caption>The promises, and the figures that speak to them</caption><thead><tr><th scope="col">Promise</th><th scope="col">Figures that speak to it</th></tr></thead><tbody>${promises.map(row).join('')}</tbody></table>`,
  ]);
}

function questionsPart(paper: BoardPaper, of: (ids: readonly string[]) => PaperMeasure[]): string {
  const asked = paper.questions
    .filter(({ shortlisted }) => shortlisted)
    .map(
      (question) =>
        `<li><h3>${htmlText(question.asks)}</h3><ul>${question.because.map((line) => `<li>${htmlText(line)}</li>`).join('')}</ul><p class="of">${htmlText(aboutQuestion(question, of(question.measures)).join(' '))}</p></li>`,
    );
  const rest = restOfQuestions(paper.questions);
  return section('questions', 'Questions worth asking', [
    `<ol class="questions">${asked.join('')}</ol>`,
    rest === '' ? '' : `<p>${htmlText(rest)}</p>`,
  ]);
}

function promisesOf(paper: BoardPaper, numbers: readonly number[]): string {
  const promises = paper.pledge?.promises.filter(({ number }) => numbers.includes(number)) ?? [];
  if (promises.length === 0)
    return paper.pledge === null ? '' : '<p>No promise of the pledge speaks for this need.</p>';
  return `<h3>What was promised</h3><ul>${promises.map(({ number, text }) => `<li>${number}. ${htmlText(text)}</li>`).join('')}</ul>`;
}

function peopleTable({ people, lastDay }: BoardPaper): string {
  if (people === null) return '';
  const shown = (count: number | null): string =>
    count === null ? '<span class="none">not shown</span>' : `${count}`;
  return `<h3>Whom the council is a corporate parent of</h3><table class="narrow"><caption>People in the return by status in law on ${htmlText(dateInWords(toDay(lastDay)))}</caption><thead><tr><th scope="col">Status</th><th scope="col">People</th></tr></thead><tbody>${people.statuses.map(({ label, people: count }) => `<tr><th scope="row">${htmlText(label)}</th><td data-label="People">${shown(count)}</td></tr>`).join('')}<tr><th scope="row">Everybody in the return</th><td data-label="People">${shown(people.total)}</td></tr></tbody></table>`;
}
