// A status panel for one young person, as a case system would show it beside the record.
//
// The panel answers five questions: what is the status, why, what is owed now, what comes next, and what is missing.
// Each line carries its provision, so that whoever reads it can look it up. Nothing here is stored: the panel is made
// from the record each time it is opened, and the day is an argument.
//
//   node docs/recipes/status-panel.mjs
import assert from 'node:assert/strict';
import { log } from 'node:console';
import {
  STATUS_NAMES,
  careStatus,
  changeInWords,
  cite,
  dutiesOn,
  explainStatus,
  nextChanges,
  person,
  principlesOwedTo,
} from 'corporate-parenting';
import { labelAlarms } from 'corporate-parenting/eligibility';

/** Everything on the panel, as plain data: hand it to a web page, a letter or a test. */
export function statusPanel(record, on) {
  const status = careStatus(record, on);
  const duties = dutiesOn(record, on);
  return {
    on,
    status: status.answer,
    title: STATUS_NAMES[status.answer],
    lookedAfter: status.lookedAfter,
    principles: principlesOwedTo(record, on).answer,
    owed: duties
      .filter((duty) => duty.owed === 'yes')
      .map(({ what, citation }) => ({ what, by: cite(citation) })),
    // A duty that cannot be settled is shown as a question, never left out and never shown as owed.
    toSettle: duties.filter((duty) => duty.owed === 'unknown').map(({ what }) => what),
    next: nextChanges(record, on).map((change) => changeInWords(change, { for: 'caseworker' })),
    missing: status.needs.map(({ question, heldBy }) => ({ question, heldBy })),
    alarms: labelAlarms(record, on).map(({ question }) => question),
    why: explainStatus(status, { for: 'caseworker' }),
    forTheYoungPerson: explainStatus(status, { for: 'young-person' }),
  };
}

/** The panel as text. */
export function panelText(panel) {
  const list = (title, lines) => (lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]);
  return [
    `On ${panel.on}: ${panel.title}`,
    `Looked after: ${panel.lookedAfter}. The seven principles are owed: ${panel.principles}.`,
    ...list(
      'Owed now',
      panel.owed.map(({ what, by }) => `${what} [${by}]`),
    ),
    ...list('Cannot be told from the record', panel.toSettle),
    ...list('Coming', panel.next),
    ...list(
      'Missing',
      panel.missing.map(({ question, heldBy }) => `${question} Ask: ${heldBy}.`),
    ),
    ...list('To look at again', panel.alarms),
  ].join('\n');
}

// A young person who left care at 16, seven weeks before the day. The absent facts (family placements, detentions,
// hospital stays) are not recorded, which is not the same as none.
const record = person({
  dateOfBirth: '2009-09-09',
  care: [{ start: '2024-01-15', end: '2026-02-06', legalStatus: 'V2', reasonEnded: 'E5', placement: 'U6' }],
});
const panel = statusPanel(record, '2026-03-31');
log(panelText(panel));

assert.equal(panel.status, 'unknown');
assert.ok(panel.missing.length > 0, 'what is missing is asked for');

// The caseworker finds out: there was no return home, no detention and no stay in hospital.
const complete = { ...record, familyPlacements: [], detentions: [], hospitalStays: [] };
const settled = statusPanel(complete, '2026-03-31');
log(`\n${panelText(settled)}\n\n${settled.why}`);

assert.equal(settled.status, 'relevant');
assert.equal(settled.principles, 'yes');
assert.deepEqual(settled.missing, []);
assert.ok(settled.owed.some(({ what }) => what === 'A personal adviser'));
assert.match(settled.next[0], /18th birthday, 9 September 2027/);
