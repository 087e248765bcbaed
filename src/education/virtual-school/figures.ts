/** Measures for a board, and the same measures of previously looked-after pupils whom the caller names. */
import type { EpochDay } from '../../kernel/calendar.js';
import { toPlainDate } from '../../kernel/calendar.js';
import type { IndicatorId } from '../../indicators/index.js';
import { countIndicators } from '../../indicators/counting/count-indicators.js';
import { computableResult } from '../../indicators/counting/indicator-result.js';
import { publishCouncil } from '../../indicators/publishing/publication.js';
import type { CareRecords } from '../../record/columns/columns.js';
import { recordsFromChildren } from '../../record/columns/from-children.js';
import type { AcademicYear } from '../dictionary/academic-year.js';
import type { VirtualSchoolFiles } from './pupil-line.js';

/** A measure, with that of the year before beside it. */
export interface BoardFigure {
  /** The id of the indicator. */
  readonly indicator: string;
  /** Its title, as people say it. */
  readonly title: string;
  /** The unit of the value. */
  readonly unit: string;
  /** As it may be published: `c` is hidden. `null` where it cannot be counted. */
  readonly value: number | string | null;
  /** The same of the year before. */
  readonly before: number | string | null;
}

const OF_SCHOOL = [
  'EDU-ABS',
  'EDU-PA',
  'EDU-SA',
  'EDU-SUSP',
  'EDU-PEX',
  'EDU-SEN-EHCP',
  'EDU-SEN-SUPPORT',
  'EDU-KS2-RWM',
  'EDU-KS4-A8',
  'EDU-KS4-EM4',
] as const satisfies readonly IndicatorId[];
const OF_CARE = [...OF_SCHOOL, 'SCHOOL-MIDYEAR', 'PEP-TERM', 'ADMIT-UNPLACED'] as const;

/** The figures for a board, with those of the year before. */
export function boardFigures(
  now: VirtualSchoolFiles,
  before: VirtualSchoolFiles | undefined,
): readonly BoardFigure[] {
  return beside(
    valuesOf(now.records, now.academicYear, OF_CARE),
    before === undefined ? undefined : valuesOf(before.records, before.academicYear, OF_CARE),
  );
}

/**
 * The same measures of the pupils whom the caller named as previously looked after: counted by the rules for children
 * looked after for twelve months, of the pupils named. Nobody in the return is among them.
 */
export function previouslyLookedAfterFigures(
  now: VirtualSchoolFiles,
  before: VirtualSchoolFiles | undefined,
): readonly BoardFigure[] {
  const values = (files: VirtualSchoolFiles): readonly Value[] =>
    valuesOf(recordsOfNamed(files), files.academicYear, OF_SCHOOL);
  if (now.previouslyLookedAfter.length === 0) return [];
  return beside(values(now), before === undefined ? undefined : values(before));
}

/** The named pupils as the group that the measures count: what is theirs is what their rows say. */
function recordsOfNamed({ records, academicYear, previouslyLookedAfter }: VirtualSchoolFiles): CareRecords {
  const from = toPlainDate(academicYear.returnFrom);
  const named = recordsFromChildren(
    previouslyLookedAfter.map(({ dateOfBirth = null }, at) => ({
      id: String(at),
      dateOfBirth,
      episodes: [{ DECOM: from, RNE: 'S', LS: 'C2', PLACE: 'U6' }],
    })),
  );
  return {
    ...named,
    extras: previouslyLookedAfter.map(({ facts }) => facts),
    suppliedFacts: records.suppliedFacts ?? [],
    ...(records.suppliedTerms === undefined ? {} : { suppliedTerms: records.suppliedTerms }),
  };
}

type Value = Omit<BoardFigure, 'before'>;

function beside(values: readonly Value[], earlier: readonly Value[] | undefined): readonly BoardFigure[] {
  return values.map(({ indicator, title, unit, value }, at) => ({
    indicator,
    title,
    unit,
    value,
    before: earlier?.[at]?.value ?? null,
  }));
}

function valuesOf(
  records: CareRecords,
  academicYear: AcademicYear,
  ids: readonly IndicatorId[],
): readonly Value[] {
  const yearEnd = toPlainDate((academicYear.returnUntil - 1) as EpochDay);
  const counted = countIndicators(records, { yearEnd, ids });
  return ids.map((id) => {
    const result = computableResult(records, counted, id);
    const { indicator, title } = result;
    if (result.status === 'not-computable') return { indicator, title, unit: 'percent', value: null };
    const children = result.members.numerator + result.members.denominator;
    const hidden = publishCouncil(result.members.numerator, children).percent.shown === 'c';
    return { indicator, title, unit: result.unit, value: hidden ? 'c' : result.value };
  });
}
