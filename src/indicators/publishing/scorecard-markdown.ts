/** A scorecard as a page to be read. The same scorecard always gives the same bytes. */
import { objectGiven } from '../../kernel/given.js';
import { markdownCell, markdownText } from '../../kernel/escape.js';
import { PRINCIPLE_IDS } from '../../principles/seven.js';
import type { Comparison, DifferenceRule } from './direction.js';
import { DIRECTION_TEXT, comparedValue, figureBehind, shownValue } from './figure-in-words.js';
import type { Scorecard, ScorecardRow } from './scorecard.js';

/**
 * The scorecard as Markdown: one table of measures, what each principle is served by, and what is missing.
 *
 * @example
 * scorecardMarkdown(scorecard(records, { council: 'Example Council', yearEnd: '2026-03-31' }));
 */
export function scorecardMarkdown(card: Scorecard): string {
  objectGiven(card, 'card', 'rows', 'missing');
  const names = [...new Set(card.rows.flatMap((row) => row.comparators.map(({ name }) => name)))];
  const head = ['Measure', 'Value', 'Of', 'Year before', ...names.map(markdownCell)];
  const lines = [
    `# ${markdownText(card.council)}: corporate parenting scorecard`,
    '',
    card.window.text,
    '',
    tableLine(head),
    tableLine(head.map(() => '---')),
    ...card.rows.map((row) => tableLine(cellsOf(row, names))),
    '',
    ...footnotes(card),
    ...principleLines(card),
    ...missingLines(card),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** A line of cells that are Markdown already. */
function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellsOf(row: ScorecardRow, names: readonly string[]): string[] {
  const compared = (comparison: Comparison | null | undefined): string | undefined => {
    if (comparison === null || comparison === undefined) return undefined;
    const untested =
      comparison.tested || comparison.direction === 'same' || comparison.direction === 'not-comparable';
    return `${comparedValue(comparison, row.unit)}: ${DIRECTION_TEXT[comparison.direction]}${untested ? '' : ' (not tested)'}`;
  };
  return [
    `${row.title} (${row.indicator})`,
    `${shownValue(row.value, row.unit)}${row.small ? ' \\*' : ''}`,
    figureBehind(row),
    compared(row.before) ?? 'not supplied',
    ...names.map((name) => compared(row.comparators.find((comparison) => comparison.name === name)) ?? ''),
  ];
}

function ruleText(rule: DifferenceRule): string {
  return rule.rule === 'none'
    ? 'Every difference in the value shown is called one.'
    : `A difference is called too small to say when chance alone would bring one as large more often than ${rule.level * 100} times in 100 (exact tests of shares, Welch's test of means). It is a choice of the software, not of guidance, and with many measures some differences by chance remain.`;
}

function footnotes(card: Scorecard): string[] {
  const notes = [...new Set(card.rows.flatMap((row) => row.notes))];
  const small = card.rows.some((row) => row.small)
    ? ['\\* Rests on a count of 1 to 5: not for publication as it stands, and one child moves it.', '']
    : [];
  const undetermined = card.rows
    .filter((row) => row.undetermined > 0)
    .map((row) => `- ${row.indicator}: ${row.undetermined} could not be placed in or out.`);
  return [
    ...small,
    ruleText(card.difference),
    '',
    ...notes.map((note) => `- ${note}`),
    ...undetermined,
    ...(notes.length + undetermined.length > 0 ? [''] : []),
  ];
}

function principleLines(card: Scorecard): string[] {
  const lines = PRINCIPLE_IDS.map((principle) => {
    const ids = card.rows.filter((row) => row.principles.includes(principle)).map((row) => row.indicator);
    return `- ${principle}: ${ids.length === 0 ? 'no measure here speaks to it' : ids.join(', ')}`;
  });
  return ['## By principle', '', ...lines, ''];
}

function missingLines(card: Scorecard): string[] {
  if (card.missing.length === 0) return [];
  return ['## Not counted', '', ...card.missing.map(({ indicator, text }) => `- ${indicator}: ${text}`), ''];
}
