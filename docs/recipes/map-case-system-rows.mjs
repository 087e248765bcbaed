// From a case system's own rows to a Person, with the Standard Safeguarding Dataset as the example.
//
// The dataset (docs at data-to-insight.github.io/ssd-data-model) has the same tables whichever case system a council
// uses. Four of them carry what a status can turn on:
//
//   ssd_person        pers_person_id, pers_dob
//   ssd_cla_episodes  clae_person_id, clae_cla_episode_start_date, clae_cla_episode_ceased_date,
//                     clae_cla_episode_ceased_reason, clae_cla_placement_id
//   ssd_cla_placement clap_cla_placement_id, clap_cla_placement_type
//   ssd_legal_status  lega_person_id, lega_legal_status, lega_legal_status_start_date, lega_legal_status_end_date
//   ssd_care_leavers  clea_person_id, clea_care_leaver_eligibility     (the label that the system shows)
//
// Three things to take care of: columns are date-times and the law counts days; an episode does not carry its legal
// status, which stands in a table of its own; and the dataset has no family placements, detentions or hospital stays,
// so those facts stay absent and the answer may be "unknown". Absent is not none.
//
//   node docs/recipes/map-case-system-rows.mjs
import assert from 'node:assert/strict';
import { log } from 'node:console';
import { careStatus, personProblems, reconcile } from 'corporate-parenting';

/** `2024-01-15T00:00:00` or `2024-01-15 00:00:00` is the day it was entered under; nothing is shifted by a time zone. */
const day = (text) => (text === null || text === undefined || text === '' ? null : text.slice(0, 10));

/** `E5 - Moved to independent living` or `E5`: the code stands first. */
const code = (text) =>
  text === null || text === undefined ? null : (/^[A-Z0-9]+/.exec(text.trim())?.[0] ?? null);

/** Rows by the value of one column. */
function rowsBy(rows, column) {
  const groups = new Map();
  for (const row of rows) groups.set(row[column], [...(groups.get(row[column]) ?? []), row]);
  return groups;
}

/** The legal status in force on the first day of an episode: an episode ends when the legal status changes. */
function legalStatusOn(rows, start) {
  const row = rows.find(
    ({ lega_legal_status_start_date: from, lega_legal_status_end_date: until }) =>
      day(from) <= start && (day(until) === null || start < day(until)),
  );
  return code(row?.lega_legal_status);
}

/** A person of the dataset in the library's form. What the dataset does not hold is left out, not filled in. */
function personOf(row, { episodes, placements, legal }) {
  const care = (episodes.get(row.pers_person_id) ?? []).map((episode) => {
    const start = day(episode.clae_cla_episode_start_date);
    return {
      start,
      end: day(episode.clae_cla_episode_ceased_date),
      legalStatus: legalStatusOn(legal.get(row.pers_person_id) ?? [], start),
      placement: code(placements.get(episode.clae_cla_placement_id)?.[0]?.clap_cla_placement_type),
      reasonEnded: code(episode.clae_cla_episode_ceased_reason),
    };
  });
  return { dateOfBirth: day(row.pers_dob), care };
}

/** Every person with a status, the label that the system shows, and how the two compare; and what could not be read. */
export function statusesOf(tables, on) {
  const joined = {
    episodes: rowsBy(tables.ssd_cla_episodes, 'clae_person_id'),
    placements: rowsBy(tables.ssd_cla_placement, 'clap_cla_placement_id'),
    legal: rowsBy(tables.ssd_legal_status, 'lega_person_id'),
  };
  const labels = rowsBy(tables.ssd_care_leavers, 'clea_person_id');
  return tables.ssd_person.map((row) => {
    const record = personOf(row, joined);
    const problems = personProblems(record);
    const id = row.pers_person_id;
    if (problems.length > 0) return { id, problems: problems.map(({ message }) => message) };
    const { answer, possible, needs } = careStatus(record, on);
    const label = labels.get(id)?.[0]?.clea_care_leaver_eligibility;
    return {
      id,
      status: answer,
      possible,
      needs: needs.map(({ question }) => question),
      label: label ?? null,
      compared: label === undefined ? null : reconcile(label, record, on).answer,
    };
  });
}

const tables = {
  ssd_person: [
    { pers_person_id: '1001', pers_dob: '2009-09-09T00:00:00' },
    { pers_person_id: '1002', pers_dob: '2007-06-30T00:00:00' },
    { pers_person_id: '1003', pers_dob: '2010-01-20T00:00:00' },
  ],
  ssd_cla_episodes: [
    {
      clae_person_id: '1001',
      clae_cla_episode_start_date: '2024-01-15T00:00:00',
      clae_cla_episode_ceased_date: null,
      clae_cla_episode_ceased_reason: null,
      clae_cla_placement_id: 'P1',
    },
    {
      clae_person_id: '1002',
      clae_cla_episode_start_date: '2021-03-01T00:00:00',
      clae_cla_episode_ceased_date: '2025-06-30T00:00:00',
      clae_cla_episode_ceased_reason: 'E5',
      clae_cla_placement_id: 'P2',
    },
    {
      clae_person_id: '1003',
      clae_cla_episode_start_date: '2025-11-03T00:00:00',
      clae_cla_episode_ceased_date: null,
      clae_cla_episode_ceased_reason: null,
      clae_cla_placement_id: 'P3',
    },
  ],
  ssd_cla_placement: [
    { clap_cla_placement_id: 'P1', clap_cla_placement_type: 'U6' },
    { clap_cla_placement_id: 'P2', clap_cla_placement_type: 'K2' },
    { clap_cla_placement_id: 'P3', clap_cla_placement_type: 'U4' },
  ],
  ssd_legal_status: [
    legalRow('1001', 'C2', '2024-01-15T00:00:00', null),
    legalRow('1002', 'C1', '2021-03-01T00:00:00', '2021-09-01T00:00:00'),
    legalRow('1002', 'C2', '2021-09-01T00:00:00', '2025-06-30T00:00:00'),
    // 1003 has no legal status in the extract: the row is refused by name of the field, and nobody else with it.
  ],
  ssd_care_leavers: [
    { clea_person_id: '1001', clea_care_leaver_eligibility: 'No Current Eligibility' },
    { clea_person_id: '1002', clea_care_leaver_eligibility: 'Former Relevant' },
  ],
};

function legalRow(
  lega_person_id,
  lega_legal_status,
  lega_legal_status_start_date,
  lega_legal_status_end_date,
) {
  return { lega_person_id, lega_legal_status, lega_legal_status_start_date, lega_legal_status_end_date };
}

const answers = statusesOf(tables, '2026-03-31');
for (const answer of answers) log(JSON.stringify(answer));

const [first, second, third] = answers;
assert.equal(first.status, 'eligible');
assert.notEqual(first.compared, 'agrees', 'the label was never changed when the young person turned 16');
assert.equal(second.status, 'former-relevant');
assert.equal(second.compared, 'agrees');
assert.match(third.problems[0], /^care\[0\]\.legalStatus: expected one of/);
