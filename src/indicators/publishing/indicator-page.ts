/** A page for each measure, made from its definition, so that the page and the rule cannot part. */
import { cite } from '../../kernel/dated.js';
import type { Citation } from '../../kernel/dated.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import { COHORT_TEXT } from '../child-year/cohorts.js';
import { countIndicators } from '../counting/count-indicators.js';
import { EXAMPLE_CHILDREN, EXAMPLE_YEAR_END } from './example-children.js';
import { FORMER_NAMES } from '../catalogue/former-names.js';
import type { IndicatorId } from '../definition/ids.js';
import type { Indicator } from '../definition/indicator.js';
import { reachesInWords } from '../definition/reach.js';
import { thresholdInWords } from '../definition/thresholds.js';
import { resultOf, yearsInWords } from '../counting/indicator-result.js';
import { INDICATOR_READINGS } from '../child-year/readings.js';
import { recordsFromChildren } from '../../record/columns/from-children.js';
import { indicatorSpeaksTo } from '../catalogue/speaks-to.js';
import { why } from '../counting/why.js';

const POLARITY = { high: 'higher is better', low: 'lower is better', context: 'context only' } as const;
const CONFIDENCE = {
  A: 'two sources agree',
  B: 'one good source',
  C: 'inferred or recalled: check before relying on it',
} as const;
const UNIT = {
  percent: 'per cent',
  points: 'points',
  days: 'days',
  score: 'score',
  children: 'a number of children',
  'young people': 'a number of young people',
  incidents: 'a number of incidents',
  'per 10,000': 'per 10,000 children',
} as const satisfies Readonly<Record<Indicator['unit'], string>>;
const PLACES = ['', ', to one decimal, half up', ', to two decimals, half up'] as const;

/**
 * The page of a measure as Markdown.
 *
 * @throws RangeError when the id is not that of a measure.
 */
export function indicatorPage(id: IndicatorId): string {
  const indicator = indicatorDefinition(id);
  const sections = [
    `# ${id}: ${indicator.title}`,
    definitionList(indicator),
    versions(indicator),
    otherNames(id),
    needs(indicator),
    readings(indicator),
    reasons(indicator),
    example(id, indicator),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function definitionList(indicator: Indicator): string {
  const { note = '' } = indicator.years;
  const lines = [
    `- Denominator: ${indicator.denominator}`,
    `- Numerator: ${indicator.numerator}`,
    `- Group: ${COHORT_TEXT[indicator.cohort]}`,
    `- Value: ${UNIT[indicator.unit]}${PLACES[indicator.places]}; ${POLARITY[indicator.polarity]}`,
    `- Reporting years for which it holds: ${yearsInWords(indicator)}. ${indicator.years.first === null ? 'The sources do not say when it began. ' : ''}${note}`.trimEnd(),
    `- Confidence: ${indicator.confidence}, ${CONFIDENCE[indicator.confidence]}`,
    `- Sources: ${indicator.citations.map(link).join('; ')}`,
    `- Speaks to the principles: ${indicatorSpeaksTo(indicator.id).join(', ') || 'not joined to any'}`,
  ];
  return `## Definition\n\n${lines.join('\n')}`;
}

function versions({ versions, thresholds, unit }: Indicator): string {
  const published = thresholds.map(thresholdInWords).join(', ');
  const lines = [
    versions,
    published === '' ? '' : `Thresholds published beside it, in ${UNIT[unit]}: ${published}.`,
  ].filter((line) => line !== '');
  return lines.length === 0 ? '' : `## Versions\n\n${lines.join('\n\n')}`;
}

function link(citation: Citation): string {
  return citation.href === '' ? cite(citation) : `[${cite(citation)}](${citation.href})`;
}

function otherNames(id: IndicatorId): string {
  const names = FORMER_NAMES.filter((former) => former.ids[0] === id);
  if (names.length === 0) return '';
  return `## Other names\n\n${names.map(({ name, note }) => `- ${name}${note === '' ? '' : `: ${note}`}`).join('\n')}`;
}

function needs(indicator: Indicator): string {
  const lines = [
    `- Tables: ${indicator.tables.join(', ')}`,
    `- Columns: ${indicator.fields.join(', ') || 'none'}`,
    ...(indicator.derived.length > 0 ? [`- Derived from postcodes: ${indicator.derived.join(', ')}`] : []),
    `- Days: ${reachesInWords(indicator.reaches).join('; ')}`,
    ...(indicator.facts.length > 0 ? [`- Beside the return: ${indicator.facts.join(', ')}`] : []),
    '- Counted for one team, or by any group: [a program](../recipes/count-for-one-team.mjs)',
  ];
  return `## What it needs\n\n${lines.join('\n')}`;
}

function readings(indicator: Indicator): string {
  const bearing = INDICATOR_READINGS.filter(({ name }) => indicator.readings.includes(name));
  if (bearing.length === 0) return '';
  const lines = bearing.map(
    ({ name, asks, default: recommended, alternatives }) =>
      `- \`${name}\`: ${asks} Recommended \`${recommended.value}\`, ${recommended.meaning}. Otherwise ${alternatives.map(({ value, meaning }) => `\`${value}\`, ${meaning}`).join('; ')}.`,
  );
  return `## Readings\n\n${lines.join('\n')}`;
}

function reasons(indicator: Indicator): string {
  const lines = Object.entries(indicator.reasons).map(
    ([code, { membership, text }]) => `| \`${code}\` | ${membership} | ${text} |`,
  );
  return `## Reasons\n\nEvery child has exactly one.\n\n| Reason | Membership | Meaning |\n| --- | --- | --- |\n${lines.join('\n')}`;
}

function example(id: IndicatorId, indicator: Indicator): string {
  const records = recordsFromChildren(EXAMPLE_CHILDREN);
  const options = { yearEnd: EXAMPLE_YEAR_END };
  const { numerator, denominator, value } = resultOf(countIndicators(records, { ...options, ids: [id] }), id);
  const placed = records.children.id.map((child) => ({ child, ...why(records, child, id, options) }));
  const lines = placed
    .filter(({ membership }) => membership !== 'outside')
    .map(
      ({ child, reason, membership, sentence }) =>
        `| ${child} | \`${reason}\` | ${membership} | ${sentence} |`,
    );
  const outside = placed.length - lines.length;
  const counted =
    indicator.measure.kind === 'share'
      ? `${numerator} of ${denominator}`
      : `${numerator} over ${denominator}`;
  return [
    '## Worked example',
    `Twelve invented children and young people, year to 31 March 2025: ${counted}, value ${value ?? 'none'}. ${outside} of them are outside.`,
    ...(lines.length > 0
      ? [`| Child | Reason | Membership | Why |\n| --- | --- | --- | --- |\n${lines.join('\n')}`]
      : []),
  ].join('\n\n');
}
