/** OC2 against the twelve-month group: what it must hold for those in it, and must not for others. */
import { BLANK, SDQ_REASON } from '../../kernel/codes.js';
import type { OutcomeColumns } from '../../record/columns/columns.js';
import { NO_ANSWER } from '../../record/columns/columns.js';
import { HEALTH, OF_COLUMN, OF_TABLE, SDQ } from './affected.js';
import { singly } from './check.js';
import type { Checking } from './checking.js';
import { birthday, birthOf, firstRow, inTwelveMonths } from './checking.js';
import { ofChildren } from './one-at-a-time.js';

const tables = ['oc2', 'episodes'] as const;

type Answer = Exclude<keyof OutcomeColumns, 'present' | 'row' | 'sdqScore' | 'sdqReason'>;

/** What every child of the group must have, by column. */
const NEEDED = [
  ['immunisations', 'IMMUNISATIONS'],
  ['teethCheck', 'TEETH_CHECK'],
  ['healthAssessment', 'HEALTH_ASSESSMENT'],
  ['substanceMisuse', 'SUBSTANCE_MISUSE'],
] as const satisfies readonly (readonly [Answer, string])[];

/** What only some have. */
const OTHERS = [
  ['convicted', 'CONVICTED'],
  ['healthCheck', 'HEALTH_CHECK'],
  ['interventionReceived', 'INTERVENTION_RECEIVED'],
  ['interventionOffered', 'INTERVENTION_OFFERED'],
] as const satisfies readonly (readonly [Answer, string])[];

function isFilled({ records: { outcomes } }: Checking, child: number, column: Answer): boolean {
  return (outcomes[column][child] ?? NO_ANSWER) !== NO_ANSWER;
}

/** Whether any yes-or-no cell of OC2 is filled. */
export function hasAnswers(check: Checking, child: number): boolean {
  return (
    check.records.outcomes.present[child] === 1 &&
    [...NEEDED, ...OTHERS].some(([column]) => isFilled(check, child, column))
  );
}

function hasNoSdq({ records: { outcomes } }: Checking, child: number): boolean {
  return outcomes.sdqScore[child] === NO_ANSWER && outcomes.sdqReason[child] === BLANK;
}

/** Whether a birthday falls within the year. */
function turnsInYear(check: Checking, child: number, age: number): boolean {
  const day = birthday(check, child, age);
  return day >= check.yearStart && day <= check.yearEnd;
}

/** OC2 that is missing for the twelve-month group, or there for others. */
export const TWELVE_MONTHS = singly({
  'outcomes-outside-group': {
    says: '{column} is filled in OC2, and the child was not looked after for the twelve months to the year end.',
    use: 'The child is in no measure of OC2.',
    rule: { SDQ_SCORE: '185', SDQ_REASON: '198', CHILD: '190' },
    affects: OF_TABLE.oc2,
    tables,
    find: (check, tell) => {
      const { outcomes } = check.records;
      ofChildren('oc2', 'CHILD', (_, child) => {
        if (inTwelveMonths(check, child)) return false;
        if (outcomes.sdqScore[child] !== NO_ANSWER) tell('oc2', child, 'SDQ_SCORE', child);
        if (outcomes.sdqReason[child] !== BLANK) tell('oc2', child, 'SDQ_REASON', child);
        return hasAnswers(check, child);
      })(check, tell);
    },
  },
  'outcomes-row-missing': {
    says: 'The child was looked after for the twelve months to the year end and has no row in OC2.',
    use: 'The child stays in the measures of OC2 and meets none.',
    rule: '191',
    affects: OF_TABLE.oc2,
    tables,
    find: (check, tell) => {
      const { children, outcomes, episodes } = check.records;
      for (let child = 0; child < children.length; child++)
        if (outcomes.present[child] !== 1 && inTwelveMonths(check, child))
          tell('episodes', firstRow(episodes.start, child), 'CHILD', child);
    },
  },
  'outcomes-missing': {
    says: '{column} is blank in OC2 for a child looked after for the twelve months to the year end.',
    use: 'The child stays in the measure and does not meet it.',
    rule: {
      IMMUNISATIONS: '191',
      TEETH_CHECK: '191',
      HEALTH_ASSESSMENT: '191',
      SUBSTANCE_MISUSE: '191',
      CONVICTED: '543',
      HEALTH_CHECK: '545',
    },
    affects: OF_COLUMN,
    tables,
    find: (check, tell) => {
      ofChildren('oc2', 'CHILD', (_, child) => {
        if (!inTwelveMonths(check, child)) return false;
        for (const [column, name] of NEEDED)
          if (!isFilled(check, child, column)) tell('oc2', child, name, child);
        const known = birthOf(check, child) !== undefined;
        if (birthday(check, child, 10) <= check.yearEnd && !isFilled(check, child, 'convicted'))
          tell('oc2', child, 'CONVICTED', child);
        if (known && birthday(check, child, 5) > check.yearEnd && !isFilled(check, child, 'healthCheck'))
          tell('oc2', child, 'HEALTH_CHECK', child);
        return false;
      })(check, tell);
    },
  },
  'outcomes-half-filled': {
    says: 'Immunisations, teeth check, health assessment or substance misuse is blank in OC2, and another item is filled.',
    rule: '182, 544, 547',
    affects: HEALTH,
    tables: ['oc2'],
    find: ofChildren(
      'oc2',
      'IMMUNISATIONS',
      (check, child) =>
        NEEDED.some(([column]) => !isFilled(check, child, column)) &&
        OTHERS.some(([column]) => isFilled(check, child, column)),
    ),
  },
  'sdq-missing': {
    says: 'The child was looked after for the twelve months to the year end, was aged 4 to 16 at some time in it, and has neither an SDQ score nor a reason.',
    rule: '186, 197B',
    affects: SDQ,
    tables,
    find: ofChildren('oc2', 'SDQ_SCORE', (check, child) => {
      if (!hasNoSdq(check, child) || !inTwelveMonths(check, child)) return false;
      const throughout =
        birthday(check, child, 4) <= check.yearStart &&
        birthOf(check, child) !== undefined &&
        birthday(check, child, 17) > check.yearEnd;
      return throughout || turnsInYear(check, child, 4) || turnsInYear(check, child, 17);
    }),
  },
  'sdq-reason-age': {
    says: 'SDQ1 (under 4 or over 16) is given as the reason for no SDQ score, and the child was aged 4 to 16 all year.',
    rule: '157',
    affects: SDQ,
    tables,
    find: ofChildren(
      'oc2',
      'SDQ_REASON',
      (check, child) =>
        check.records.outcomes.sdqReason[child] === SDQ_REASON.SDQ1 &&
        check.records.outcomes.sdqScore[child] === NO_ANSWER &&
        birthday(check, child, 4) <= check.yearStart &&
        birthday(check, child, 16) >= check.yearEnd &&
        inTwelveMonths(check, child),
    ),
  },
});
