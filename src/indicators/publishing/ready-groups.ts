/** Groups that need no file, because every return holds what they are made of. All but sex are as on the last day. */
import { recordsGiven } from '../../record/columns/given.js';
import type { CareRecords } from '../../record/columns/columns.js';
import type { EpochDay } from '../../kernel/calendar.js';
import { ageOnDay, toDay } from '../../kernel/calendar.js';
import { LS_CODES, PLACE_CODES, PROVIDER_CODES, codeText, isShortBreakStatus } from '../../kernel/codes.js';
import { childrenByReason } from '../counting/why.js';
import type { PlacementGroup } from '../definition/placement-groups.js';
import { PLACEMENT_GROUPS, PLACEMENT_GROUP_TEXT, placementGroupOf } from '../definition/placement-groups.js';
import type { ReadyGrouping } from './groupings.js';
import { BLANK } from './groupings.js';
import type { AgeBand } from './population-profile.js';
import { ageBandOf } from './population-profile.js';

/** The children of some records in groups. */
export interface ChildrenGrouped {
  /** The group of a child, by its number in the records. */
  readonly groupOf: (child: number) => string;
  /** Groups in the order in which a reader expects them. Left out: that of the alphabet. */
  readonly order?: readonly string[];
  /** A group in words, for a page that is read. */
  readonly inWords: (group: string) => string;
  /** What does not fit between the records and the file, in counts. */
  readonly notes: readonly string[];
}

/** A code of the return in words; `undefined` where it has none. */
export type CodeInWords = (set: 'PLACE' | 'PLACE_PROVIDER' | 'LS', code: string) => string | undefined;

/**
 * The children of some records by a ready grouping. Codes are shown as they are where no words are given.
 *
 * @example
 * readyGroups('age', records, '2026-03-31').groupOf(0);
 */
export function readyGroups(
  by: ReadyGrouping,
  records: CareRecords,
  on: string,
  codeInWords: CodeInWords = () => undefined,
): ChildrenGrouped {
  recordsGiven(records);
  switch (by) {
    case 'sex':
      return bySex(records);
    case 'age':
      return byAge(records, on);
    case 'placement':
    case 'placement-group':
    case 'provider':
    case 'legal-status':
      return byOpenEpisode(by, records, on, codeInWords);
    default: {
      const never: never = by;
      return never;
    }
  }
}

const SEXES = [BLANK, 'M', 'F'] as const;
const SEX_IN_WORDS: Readonly<Record<string, string>> = { M: 'Male', F: 'Female' };

function bySex({ children }: CareRecords): ChildrenGrouped {
  return {
    groupOf: (child) => SEXES[children.sex[child] ?? 0] ?? BLANK,
    order: ['F', 'M', BLANK],
    inWords: (group) => SEX_IN_WORDS[group] ?? group,
    notes: [],
  };
}

const AGE_IN_WORDS: Readonly<Record<AgeBand, string>> = {
  'under-1': 'Under 1',
  '1-to-4': '1 to 4',
  '5-to-9': '5 to 9',
  '10-to-15': '10 to 15',
  '16-and-over': '16 and over',
  'not-known': 'Age not known',
};

/** The bands of the department's tables. */
function byAge({ children }: CareRecords, on: string): ChildrenGrouped {
  const day = toDay(on, 'on');
  return {
    groupOf: (child) => bandOf((children.dateOfBirth[child] ?? UNBORN) as EpochDay, day),
    order: Object.keys(AGE_IN_WORDS),
    inWords: (group) => AGE_IN_WORDS[group as AgeBand] ?? group,
    notes: [],
  };
}

const UNBORN = 0x7fffffff;
/** A date of birth that is not recorded is a day far before this many years of age. */
const OLDEST = 130;

function bandOf(born: EpochDay, day: EpochDay): AgeBand {
  if (born > day || born < day - OLDEST * 366) return 'not-known';
  return ageBandOf(ageOnDay(born, day));
}

/** The group of children who have no placement and no legal status on the last day. */
const NOT_LOOKED_AFTER = '(not looked after on the last day)';

/** Which code of an episode a grouping is by, and its set. */
const CODES = {
  placement: { set: 'PLACE', codes: PLACE_CODES, column: 'place' },
  provider: { set: 'PLACE_PROVIDER', codes: PROVIDER_CODES, column: 'provider' },
  'legal-status': { set: 'LS', codes: LS_CODES, column: 'ls' },
} as const;

/** By what the episode that is open on the last day says, short breaks aside. */
function byOpenEpisode(
  by: keyof typeof CODES | 'placement-group',
  records: CareRecords,
  on: string,
  codeInWords: CodeInWords,
): ChildrenGrouped {
  const { episodes, children } = records;
  // Who is looked after on the last day is the library's answer: a measure of that group tells it of every child.
  const byReason = childrenByReason(records, 'CLA', { yearEnd: on });
  const inside = new Set(byReason['looked-after']);
  const day = toDay(on, 'on');
  const openOf = (child: number): number => {
    let open = -1;
    for (let row = episodes.start[child] ?? 0; row < (episodes.start[child + 1] ?? 0); row++) {
      const short = isShortBreakStatus(episodes.ls[row]);
      if (!short && (episodes.from[row] ?? 0) <= day && (episodes.until[row] ?? 0) > day) open = row;
    }
    return open;
  };
  const groupOfRow = (row: number): string => {
    if (by === 'placement-group')
      return placementGroupOf(episodes.place[row] ?? 0, episodes.provider[row] ?? 0);
    const { codes, column } = CODES[by];
    return codeText<string>(codes, episodes[column][row] ?? 0) ?? BLANK;
  };
  const groups = children.id.map((id, child) =>
    inside.has(id) ? groupOfRow(openOf(child)) : NOT_LOOKED_AFTER,
  );
  return {
    groupOf: (child) => groups[child] ?? BLANK,
    ...(by === 'placement-group' ? { order: [...PLACEMENT_GROUPS, NOT_LOOKED_AFTER] } : {}),
    inWords: (group) => {
      if (by === 'placement-group')
        return capital(PLACEMENT_GROUP_TEXT[group as PlacementGroup]?.title ?? group);
      const label = codeInWords(CODES[by].set, group);
      return label === undefined ? group : `${group}: ${label}`;
    },
    notes: [],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
