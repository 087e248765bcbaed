/**
 * How the episodes of one child follow each other: the next begins on the day the last one ended, X1 when care goes
 * on and an E-code when it ceases, S when it starts again. Told, never mended here.
 */
import type { ChildColumns, EpisodeColumns } from '../../record/columns/columns.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { BLANK, REC, RNE } from '../../kernel/codes.js';
import { endsCare } from '../../record/columns/code-classes.js';
import { CARE, NOTHING, PLACEMENTS } from './affected.js';
import type { CheckMeaning } from './check.js';
import { family } from './check.js';
import { isTemporaryPlace } from './checking.js';

const tables = ['episodes'] as const;

const SHARED_DAYS = 'Both are used; days that they share count once.';

const MEANINGS = {
  'child-without-episodes': {
    says: 'The child has no episode.',
    use: 'The child is kept. Care leavers are often returned so.',
    severity: 'info',
    affects: NOTHING,
    tables,
  },
  'first-row-not-start': {
    says: 'The child’s first episode does not start a period of care (RNE is not S).',
    use: 'Care is taken to begin with it: what came before is not in this return.',
    severity: 'info',
    affects: ['STAB-2Y', 'STAB-2Y-CARER', 'DUR-LATEST', 'care status'],
    tables,
  },
  'period-ends-temporary': {
    says: 'Care ceases from a temporary placement.',
    rule: '381',
    affects: PLACEMENTS,
    tables,
  },
  'open-not-last': {
    says: 'The episode has no end, and another episode of the child begins after it.',
    use: 'It is taken to end on the day the next one begins.',
    rule: '142',
    affects: CARE,
    tables,
  },
  'two-or-more-open': {
    says: 'The child has two or more episodes without an end.',
    use: 'The last of them is taken as open; each other ends on the day the next episode begins.',
    rule: '142',
    affects: CARE,
    tables,
  },
  overlap: {
    says: 'The episode begins before the one before it ends.',
    use: SHARED_DAYS,
    rule: '501, 431',
    affects: CARE,
    tables,
  },
  'continuation-overlaps': {
    says: 'RNE says that the episode goes on from another, and it begins before that one ends.',
    use: SHARED_DAYS,
    rule: '501, 433',
    affects: CARE,
    tables,
  },
  'gaps-between-episodes': {
    says: 'Some children have days between two episodes on which they were not looked after.',
    use: 'A gap ends a period of care. `count` says how many.',
    severity: 'info',
    affects: NOTHING,
    tables,
  },
  'continuation-after-gap': {
    says: 'RNE says that the episode goes on from another, and the one before ended on an earlier day.',
    use: 'The gap stands: a new period of care begins with this episode.',
    rule: '433',
    affects: CARE,
    tables,
  },
  'start-expected': {
    says: 'The episode before ended care, and RNE is not S.',
    rule: '432',
    affects: CARE,
    tables,
  },
  'same-day-start': {
    says: 'RNE is S on the very day on which the episode before ended.',
    use: 'The days are counted without a break; RNE S begins a new period of care.',
    rule: '431',
    affects: CARE,
    tables,
  },
  'same-day-not-x1': {
    says: 'REC says that care ceased, and another episode begins on the same day.',
    rule: '388',
    affects: CARE,
    tables,
  },
  'x1-then-gap': {
    says: 'REC X1 says that another episode begins on the same day, and the next begins later.',
    use: 'The gap stands: care is taken to have ceased, for no known reason.',
    rule: '388',
    affects: CARE,
    tables,
  },
  'x1-nothing-follows': {
    says: 'REC X1 says that another episode begins on the same day, and there is none.',
    use: 'Care is taken to have ceased on that day.',
    rule: '388',
    affects: CARE,
    tables,
  },
  'episodes-after-final': {
    says: 'There are episodes after the child died, or was found to be an adult.',
    rule: '437',
    affects: CARE,
    tables,
  },
  'category-of-need-changed': {
    says: 'CIN differs from the episode before within one period of care.',
    rule: '504',
    affects: NOTHING,
    tables,
  },
} as const satisfies Readonly<Record<string, CheckMeaning>>;

type Code = keyof typeof MEANINGS;

/** Notes a problem of an episode (or of the header, by child), or so many at once. A place of -1 is no row. */
type TellEpisode = (
  code: Code,
  table: 'episodes' | 'header',
  at: number,
  column: string,
  child: number,
  count?: number,
) => void;

/** Checks of sequence, of records that did not come from a reader that has made them. */
export const SEQUENCE = family(MEANINGS, ({ records }, tell) =>
  findSequence(records.children, records.episodes, tell),
);

/** Finds whatever is wrong between the episodes of each child, which stand in date order. */
export function findSequence(children: ChildColumns, episodes: EpisodeColumns, tell: TellEpisode): void {
  let gaps = 0;
  for (let child = 0; child < children.length; child++) {
    const first = episodes.start[child] ?? 0;
    const after = episodes.start[child + 1] ?? first;
    if (first === after) tell('child-without-episodes', 'header', child, '', child);
    else findEnds(episodes, child, first, after, tell);
    for (let at = first + 1; at < after; at++) gaps += findStep(episodes, child, at, tell);
  }
  if (gaps > 0) tell('gaps-between-episodes', 'episodes', -1, 'DECOM', -1, gaps);
}

/** The first and last row of a child, and rows by themselves. */
function findEnds(
  episodes: EpisodeColumns,
  child: number,
  first: number,
  after: number,
  tell: TellEpisode,
): void {
  const reason = episodes.rne[first] ?? BLANK;
  if (reason !== RNE.S && reason !== BLANK) tell('first-row-not-start', 'episodes', first, 'RNE', child);
  // X1 on an open episode is another fault, told by itself.
  if (episodes.rec[after - 1] === REC.X1 && episodes.until[after - 1] !== STILL_OPEN)
    tell('x1-nothing-follows', 'episodes', after - 1, 'REC', child);
  let open = 0;
  for (let at = first; at < after; at++) {
    if (episodes.until[at] === STILL_OPEN) open++;
    else if (isTemporaryPlace(episodes.place[at] ?? BLANK) && endsCare(episodes.rec[at] ?? BLANK))
      tell('period-ends-temporary', 'episodes', at, 'PLACE', child);
  }
  if (open > 1) tell('two-or-more-open', 'episodes', -1, 'DEC', child);
}

/** One episode after another; 1 when days lie between them. */
function findStep(episodes: EpisodeColumns, child: number, at: number, tell: TellEpisode): number {
  const before = at - 1;
  const ended = episodes.until[before] ?? STILL_OPEN;
  const begins = episodes.from[at] ?? 0;
  const rec = episodes.rec[before] ?? BLANK;
  const rne = episodes.rne[at] ?? BLANK;
  const goesOn = rne !== RNE.S && rne !== BLANK;
  if (rec === REC.E2 || rec === REC.E15) tell('episodes-after-final', 'episodes', before, 'REC', child);
  if (ended === STILL_OPEN) {
    tell('open-not-last', 'episodes', before, 'DEC', child);
    return 0;
  }
  if (goesOn && endsCare(rec)) tell('start-expected', 'episodes', at, 'RNE', child);
  if (ended > begins) {
    tell(goesOn ? 'continuation-overlaps' : 'overlap', 'episodes', at, 'DECOM', child);
    return 0;
  }
  if (ended < begins) {
    if (rec === REC.X1) tell('x1-then-gap', 'episodes', before, 'REC', child);
    if (goesOn) tell('continuation-after-gap', 'episodes', at, 'RNE', child);
    return 1;
  }
  if (rne === RNE.S) tell('same-day-start', 'episodes', at, 'RNE', child);
  if (endsCare(rec)) tell('same-day-not-x1', 'episodes', before, 'REC', child);
  const [need, needBefore] = [episodes.cin[at] ?? BLANK, episodes.cin[before] ?? BLANK];
  if (goesOn && need !== needBefore && need !== BLANK && needBefore !== BLANK)
    tell('category-of-need-changed', 'episodes', at, 'CIN', child);
  return 0;
}
