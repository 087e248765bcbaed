/** OC2 against itself and the child's age: rules 158, 159, 188, 189, 192, 193, 197a, 542 and 546. */
import { NO_ANSWER } from '../../record/columns/columns.js';
import { ageOnDay } from '../../kernel/calendar.js';
import { BLANK } from '../../kernel/codes.js';
import type { Checking } from './checking.js';
import { birthOf, report } from './checking.js';
import type { ProblemCode } from '../problems/catalogue.js';

/** Notes outcome rows that contradict themselves. */
export function checkOutcomes(check: Checking): void {
  const { outcomes, children } = check.records;
  for (let child = 0; child < children.length; child++) {
    if (outcomes.present[child] !== 1) continue;
    const tell = (code: ProblemCode, column: string): void =>
      report(check, code, 'oc2', outcomes.row?.[child], column, child);
    const received = outcomes.interventionReceived[child] ?? NO_ANSWER;
    const offered = outcomes.interventionOffered[child] ?? NO_ANSWER;
    if (outcomes.substanceMisuse[child] === 1) {
      if (received === NO_ANSWER) tell('intervention-missing', 'INTERVENTION_RECEIVED');
      if (received === 0 && offered === NO_ANSWER) tell('intervention-offer-missing', 'INTERVENTION_OFFERED');
    } else if (received !== NO_ANSWER || offered !== NO_ANSWER)
      tell('intervention-without-misuse', 'SUBSTANCE_MISUSE');
    if (received === 1 && offered !== NO_ANSWER)
      tell('intervention-received-and-offered', 'INTERVENTION_OFFERED');
    const scored = (outcomes.sdqScore[child] ?? NO_ANSWER) !== NO_ANSWER;
    if (scored && outcomes.sdqReason[child] !== BLANK) tell('sdq-score-and-reason', 'SDQ_REASON');
    const born = birthOf(check, child);
    if (born === undefined) continue;
    const age = ageOnDay(born, check.yearEnd);
    if (scored && age < 4) tell('sdq-too-young', 'SDQ_SCORE');
    if (scored && ageOnDay(born, check.yearStart) >= 17) tell('sdq-too-old', 'SDQ_SCORE');
    if (age < 10 && outcomes.convicted[child] !== NO_ANSWER) tell('conviction-under-10', 'CONVICTED');
    if (age >= 5 && outcomes.healthCheck[child] !== NO_ANSWER)
      tell('development-check-over-5', 'HEALTH_CHECK');
  }
}
