/** Published figures as the comparators of one council: England, its region, its statistical neighbours, single councils. */
import { entriesGiven, objectGiven } from '../../kernel/given.js';
import type { IndicatorId } from '../definition/ids.js';
import type { Comparator } from '../publishing/direction.js';
import type { NeighbourValue } from '../publishing/neighbours.js';
import { neighbourMedian } from '../publishing/neighbours.js';
import type { ScorecardComparator } from '../publishing/scorecard.js';
import { indicatorDefinition } from '../catalogue/catalogue.js';
import { madeOf } from '../counting/counts.js';
import { councilInYear } from './councils.js';
import type { OthersFigure, OthersValue } from './figure.js';
import { reportingYearName } from '../../kernel/calendar.js';

/** Whom a council is put beside. */
export interface OthersAsked {
  /** The reporting year by the year in which it ends; a measure that it has no figure of is taken from the last year that has. */
  readonly year: number;
  /** The council's own three digits, for its region and its neighbours. */
  readonly council?: string | undefined;
  /** Its statistical neighbours, and which list they are from. */
  readonly neighbours?: { readonly codes: readonly string[]; readonly set: string } | undefined;
  /** Councils to be compared one by one, by their three digits. */
  readonly councils?: readonly string[] | undefined;
}

/** The comparators, and what must be said of them. */
export interface OthersCompared {
  /** One for each of those asked for, and each year that its figures are of. */
  readonly comparators: readonly ScorecardComparator[];
  /** Which figures are hidden or not there, and which councils were not there in the year. */
  readonly notes: readonly string[];
}

/**
 * Comparators from published figures.
 *
 * A hidden figure of a single council is left out and named in the notes: what it could be is never told of one council.
 * Among neighbours it is an interval (see {@link neighbourMedian}).
 *
 * @param figures those of one or more files; where two are of the same, the last is taken.
 * @example
 * othersCompared([], { year: 2025 }).comparators; // []
 */
export function othersCompared(figures: readonly OthersFigure[], asked: OthersAsked): OthersCompared {
  entriesGiven(figures, 'figures', 'value');
  objectGiven(asked, 'asked');
  const held = new Map<string, OthersFigure>();
  const years = new Map<IndicatorId, number>();
  for (const figure of figures) {
    if (figure.year > asked.year) continue;
    held.set(keyOf(figure), figure);
    years.set(figure.indicator, Math.max(figure.year, years.get(figure.indicator) ?? 0));
  }
  const made = new Map<string, Partial<Record<IndicatorId, Comparator>>>();
  const notes: string[] = [];
  const add = (name: string, year: number, indicator: IndicatorId, comparator: Comparator): void => {
    const named = `${name} ${reportingYearName(year)}`;
    made.set(named, { ...made.get(named), [indicator]: comparator });
  };
  const single = (
    named: string,
    figureOf: (indicator: IndicatorId, year: number) => OthersFigure | undefined,
    code?: string,
  ): void => {
    const without = new Map<string, IndicatorId[]>();
    for (const [indicator, year] of years) {
      const value = figureOf(indicator, year)?.value;
      const comparator = value === undefined ? undefined : comparatorOf(value);
      if (comparator !== undefined) add(named, year, indicator, comparator);
      else {
        const why = whyNone(value, code, year);
        without.set(why, [...(without.get(why) ?? []), indicator]);
      }
    }
    for (const [why, ids] of without) notes.push(`${named}: no figure of ${ids.join(', ')}, ${why}`);
  };
  const places = new Map(figures.filter(({ of }) => of === 'council').map((each) => [each.code, each]));
  const get =
    (of: OthersFigure['of'], code: string, name: string) => (indicator: IndicatorId, year: number) =>
      held.get(keyOf({ of, code, name, indicator, year }));
  single('England', get('England', '', 'England'));
  const region = asked.council === undefined ? '' : (places.get(asked.council)?.region ?? '');
  if (asked.council !== undefined && !places.has(asked.council))
    notes.push(`${asked.council}: no council of this code in what was read${afterwards(asked.council)}`);
  if (region !== '') single(region, get('region', '', region));
  for (const code of asked.councils ?? []) {
    const name = places.get(code)?.name;
    if (name === undefined)
      notes.push(`${code}: no council of this code in what was read${afterwards(code)}`);
    else single(name, get('council', code, ''), code);
  }
  if (asked.neighbours !== undefined) {
    const { codes, set } = asked.neighbours;
    const notThere = new Map<string, Set<string>>();
    for (const [indicator, year] of years) {
      const theirs = codes.map(
        (code) => held.get(keyOf({ of: 'council', code, name: '', indicator, year }))?.value,
      );
      const values = codes.map((code, at) => neighbourValue(code, theirs[at], year, indicator));
      // Whole per cents without their counts say no more than whole per cents.
      const wholes = theirs.flatMap((each) => (each !== undefined && 'value' in each ? [each.places] : []));
      const counted = theirs.some((each) => each !== undefined && 'numerator' in each);
      const places = !counted && wholes.length > 0 && Math.max(...wholes) === 0 ? 0 : 1;
      const median = neighbourMedian(values, places);
      add(
        set === '' ? 'Median of statistical neighbours' : `Median of statistical neighbours (${set})`,
        year,
        indicator,
        {
          median,
          places,
        },
      );
      for (const code of codes) {
        const { exists, says } = councilInYear(code, year);
        if (!exists) notThere.set(says, (notThere.get(says) ?? new Set()).add(reportingYearName(year)));
      }
    }
    for (const [says, of] of notThere)
      notes.push(`Statistical neighbours: ${says} It is not among them for ${[...of].join(', ')}`);
  }
  return { comparators: [...made].map(([name, each]) => ({ name, figures: each })), notes };
}

function keyOf({
  of,
  code,
  name,
  indicator,
  year,
}: Pick<OthersFigure, 'of' | 'code' | 'name' | 'indicator' | 'year'>): string {
  return `${indicator} ${year} ${of} ${of === 'council' ? code : name.toLowerCase()}`;
}

function comparatorOf(value: OthersValue): Comparator | undefined {
  if ('hidden' in value || 'absent' in value) return undefined;
  return 'numerator' in value ? value : { value: value.value };
}

const WHY: Readonly<Record<'not-applicable' | 'not-available' | 'no-such-council', string>> = {
  'not-applicable': 'which does not apply to it (z)',
  'not-available': 'which is not published',
  'no-such-council': 'because there was no such council',
};

function whyNone(value: OthersValue | undefined, code: string | undefined, year: number): string {
  if (value === undefined) return 'of which the file has no row for it';
  if ('hidden' in value) return 'which is hidden (c); it need not be small';
  if (!('absent' in value)) return '';
  const says = code === undefined ? '' : councilInYear(code, year).says;
  return value.absent === 'no-such-council' && says !== '' ? `because ${says}` : WHY[value.absent];
}

function afterwards(code: string): string {
  const { says } = councilInYear(code, Number.MAX_SAFE_INTEGER);
  return says === '' ? '' : `. ${says}`;
}

function neighbourValue(
  code: string,
  value: OthersValue | undefined,
  year: number,
  indicator: IndicatorId,
): NeighbourValue {
  if (!councilInYear(code, year).exists) return { code, absent: 'no-such-council' };
  if (value === undefined) return { code, absent: 'x' };
  if ('hidden' in value) return { code, hidden: value.hidden };
  if ('absent' in value)
    return {
      code,
      absent:
        value.absent === 'no-such-council' ? value.absent : value.absent === 'not-applicable' ? 'z' : 'x',
    };
  if ('value' in value) return { code, value: value.value };
  const { measure } = indicatorDefinition(indicator);
  const { numerator, denominator } = value;
  // Not rounded: the middle two of ten are added up.
  return {
    code,
    value: madeOf(measure, numerator, denominator, (times) => (times * numerator) / denominator),
  };
}
