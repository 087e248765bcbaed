// Everything on the board's page, as plain data.
import { coverage } from '../dist/pledge.js';
import { DERBY_2016 } from '../dist/sources.js';
import { readEducation } from '../dist/education.js';
import { INDICATOR_IDS, computableResult, countIndicators } from '../dist/indicators.js';
import {
  checkReturn,
  countStatuses,
  personOfChild,
  readReturn,
  summariseProblems,
  yearStartOf,
} from '../dist/ssda903.js';

/** Reads a return and counts it as at a day. */
export function boardFigures({ sources, passedOver }, on, schools = []) {
  const reading = readReturn(sources);
  const education =
    schools.length === 0 ? undefined : readEducation(schools, { records: reading.records, on });
  const { records } = education ?? reading;
  // What reading found, and what the department's own checks find in what was read.
  const problems = [...reading.problems, ...checkReturn(records, { yearEnd: yearEndOf(on) })];
  // A rolling twelve months that ends on the day; on 31 March it is the reporting year.
  const assume = { yearStart: yearStartOf(on), otherFacts: 'none' };
  const statuses = countStatuses(records, on, assume);
  const counted = countIndicators(records, { yearEnd: on });
  const results = INDICATOR_IDS.map((id) => computableResult(records, counted, id));
  const indicators = Object.fromEntries(
    results
      .filter((result) => result.status === 'computed')
      .map(({ indicator, numerator, denominator, value }) => [indicator, { numerator, denominator, value }]),
  );
  return {
    on,
    records,
    results,
    statuses,
    rows: reading.rows,
    schoolRows: education?.rows ?? [],
    passedOver,
    window: counted.window,
    problems,
    problemCounts: summariseProblems(problems),
    pledge: coverage(DERBY_2016.pledge, DERBY_2016.mappings),
    personAt: (child) => personOfChild(records, child, assume),
    json: {
      on,
      rows: reading.rows,
      passedOver,
      people: statuses.people,
      lookedAfter: statuses.lookedAfter,
      lookedAfterPublished: statuses.lookedAfterPublished,
      statuses: statuses.statuses,
      indicators,
      notComputable: results
        .filter((result) => result.status !== 'computed')
        .map((result) => result.indicator),
      assumed:
        'Facts that a return cannot hold (family placements, detentions, hospital stays, other accommodation) are taken as none.',
      problems,
    },
  };
}

/** The 31 March that ends the reporting year which holds a day: the department's checks are of that year. */
function yearEndOf(on) {
  const year = Number(on.slice(0, 4));
  return on <= `${year}-03-31` ? `${year}-03-31` : `${year + 1}-03-31`;
}
