// What is tried in every runtime: the worked cases, and the one-file checks against the whole library.
import { careStatus } from 'corporate-parenting';
import { eligible } from 'corporate-parenting/ask/eligible';
import { formerRelevant } from 'corporate-parenting/ask/former-relevant';
import { lookedAfter } from 'corporate-parenting/ask/looked-after';
import { principlesOwed } from 'corporate-parenting/ask/principles-owed';
import { withAnswer } from 'corporate-parenting/ask/with-answer';
import { parsePerson } from 'corporate-parenting/schema';
import { runConformance } from './node_modules/corporate-parenting/dist/conformance.js';

const CHECKS = {
  'looked after': [lookedAfter, (status) => status.lookedAfter],
  eligible: [
    eligible,
    (status) =>
      status.possible.includes('eligible') ? (status.answer === 'eligible' ? 'yes' : 'unknown') : 'no',
  ],
  'former relevant': [formerRelevant, formerRelevantByStatus],
  'owed the principles': [principlesOwed, (status) => status.principlesApply],
};

function formerRelevantByStatus(status, person, on) {
  const [year, rest] = [Number(person.dateOfBirth.slice(0, 4)) + 25, person.dateOfBirth.slice(4)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const limit = rest === '-02-29' && !leap ? `${year}-03-01` : `${year}${rest}`;
  if (!status.possible.includes('former-relevant') || on >= limit) return 'no';
  return status.answer === 'former-relevant' ? 'yes' : 'unknown';
}

const FACTS = ['care', 'familyPlacements', 'detentions', 'hospitalStays'];

/** Passed and failed, with a line for each failure. */
export function runSuite(files) {
  const tally = { passed: 0, failed: 0, failures: [] };
  const note = (ok, line) => {
    if (ok) tally.passed++;
    else {
      tally.failed++;
      if (tally.failures.length < 20) tally.failures.push(line());
    }
  };
  for (const [name, file] of Object.entries(files)) {
    for (const { id, passed } of runConformance(file)?.cases ?? []) note(passed, () => `${name} ${id}`);
    for (const { id, person, care, facts, asOf } of statusCases(file)) {
      const record = { ...person, care: care ?? [], ...facts };
      note(parsePerson(record).ok, () => `${name} ${id}: not read by the schema`);
      // With each choice of facts left out, and then with every question answered "no".
      for (let without = 0; without < 1 << FACTS.length; without++) {
        const known = Object.fromEntries(
          Object.entries(record).filter(
            ([key]) => ((without >> FACTS.indexOf(key)) & 1) === 0 || !FACTS.includes(key),
          ),
        );
        for (const [check, [ask, full]] of Object.entries(CHECKS)) {
          note(agrees(ask, full, known, asOf), () => `${name} ${id}: ${check}, facts left out ${without}`);
        }
      }
    }
  }
  return tally;
}

function agrees(ask, full, known, on) {
  let facts = known;
  for (let questions = 0; questions < 12; questions++) {
    const { answered: _, ...plain } = facts;
    const result = ask(facts, on);
    if (result.answer !== full(careStatus(plain, on), plain, on)) return false;
    if (result.ask === null) return true;
    facts = withAnswer(facts, result.ask, result.ask.accepts === 'yes-no' ? 'no' : 'not-sure');
  }
  return false;
}

/** Cases of care status whose day of birth is known. */
function statusCases(file) {
  const cases = Array.isArray(file.cases) ? file.cases : [];
  return cases.filter(
    (one) =>
      'asOf' in one &&
      one.person?.dateOfBirth?.length === 10 &&
      parsePerson({ ...one.person, care: one.care ?? [], ...one.facts }).ok,
  );
}
