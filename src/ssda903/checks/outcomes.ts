/** OC2 against itself and the child's age: rules 158, 159, 188, 189, 192, 193, 197a, 542 and 546. */
import { NO_ANSWER } from '../../record/columns/columns.js';
import { ageOnDay } from '../../kernel/calendar.js';
import { BLANK } from '../../kernel/codes.js';
import { SDQ, SUBSTANCE } from './affected.js';
import { family } from './check.js';
import { birthOf } from './checking.js';

/** Notes outcome rows that contradict themselves. */
export const OUTCOMES = family(
  {
    'sdq-score-and-reason': {
      says: 'SDQ_REASON is filled although there is an SDQ_SCORE.',
      use: 'The score is used.',
      rule: '197a',
      affects: SDQ,
      tables: ['oc2'],
    },
    'sdq-too-young': {
      says: 'An SDQ score, or a reason for none, is given for a child under 4 at the year end.',
      rule: '188',
      affects: SDQ,
      tables: ['oc2'],
    },
    'sdq-too-old': {
      says: 'An SDQ score, or a reason for none, is given for a child aged 17 or over when the year began.',
      rule: '189',
      affects: SDQ,
      tables: ['oc2'],
    },
    'intervention-without-misuse': {
      says: 'INTERVENTION_RECEIVED or INTERVENTION_OFFERED is filled although no substance misuse is recorded.',
      rule: '193',
      affects: SUBSTANCE,
      tables: ['oc2'],
    },
    'intervention-received-and-offered': {
      says: 'INTERVENTION_OFFERED is filled although an intervention was received.',
      rule: '158',
      affects: SUBSTANCE,
      tables: ['oc2'],
    },
    'intervention-offer-missing': {
      says: 'No intervention was received, and INTERVENTION_OFFERED is blank.',
      rule: '159',
      affects: SUBSTANCE,
      tables: ['oc2'],
    },
    'intervention-missing': {
      says: 'Substance misuse is recorded, and INTERVENTION_RECEIVED is blank.',
      rule: '192',
      affects: SUBSTANCE,
      tables: ['oc2'],
    },
    'conviction-under-10': {
      says: 'CONVICTED is filled for a child under 10 at the year end.',
      rule: '542',
      affects: ['OFFENDING'],
      tables: ['oc2'],
    },
    'development-check-over-5': {
      says: 'HEALTH_CHECK is filled for a child aged 5 or over at the year end.',
      rule: '546',
      affects: ['HEALTH-DEV'],
      tables: ['oc2'],
    },
  },
  (check, tell) => {
    const { outcomes, children } = check.records;
    for (let child = 0; child < children.length; child++) {
      if (outcomes.present[child] !== 1) continue;
      const says = (code: Parameters<typeof tell>[0], column: string): void =>
        tell(code, 'oc2', child, column, child);
      const received = outcomes.interventionReceived[child] ?? NO_ANSWER;
      const offered = outcomes.interventionOffered[child] ?? NO_ANSWER;
      if (outcomes.substanceMisuse[child] === 1) {
        if (received === NO_ANSWER) says('intervention-missing', 'INTERVENTION_RECEIVED');
        if (received === 0 && offered === NO_ANSWER)
          says('intervention-offer-missing', 'INTERVENTION_OFFERED');
      } else if (received !== NO_ANSWER || offered !== NO_ANSWER)
        says('intervention-without-misuse', 'SUBSTANCE_MISUSE');
      if (received === 1 && offered !== NO_ANSWER)
        says('intervention-received-and-offered', 'INTERVENTION_OFFERED');
      const scored = (outcomes.sdqScore[child] ?? NO_ANSWER) !== NO_ANSWER;
      const reasoned = outcomes.sdqReason[child] !== BLANK;
      if (scored && reasoned) says('sdq-score-and-reason', 'SDQ_REASON');
      const born = birthOf(check, child);
      if (born === undefined) continue;
      const age = ageOnDay(born, check.yearEnd);
      if (age < 4 && (scored || reasoned)) says('sdq-too-young', scored ? 'SDQ_SCORE' : 'SDQ_REASON');
      if (ageOnDay(born, check.yearStart) >= 17 && (scored || reasoned))
        says('sdq-too-old', scored ? 'SDQ_SCORE' : 'SDQ_REASON');
      if (age < 10 && outcomes.convicted[child] !== NO_ANSWER) says('conviction-under-10', 'CONVICTED');
      if (age >= 5 && outcomes.healthCheck[child] !== NO_ANSWER)
        says('development-check-over-5', 'HEALTH_CHECK');
    }
  },
);
