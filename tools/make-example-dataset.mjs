// Writes the tables of the Standard Safeguarding Dataset that hold the same invented lives as an example return, as a
// case system's script would fill them. So that the two doors of the library can be held against each other.
//
//   node tools/make-example-dataset.mjs RETURN-FOLDER FOLDER [--system Liquidlogic|Mosaic|Eclipse] [--on DATE] [--years N]
//
// Left out: Liquidlogic, the last day of the return year, and a window of six years. Nothing is left to chance.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const DAY = 86_400_000;

/** DD/MM/YYYY as YYYY-MM-DD; anything that is no date as it stands. */
const isoOf = (written) =>
  /^\d\d\/\d\d\/\d{4}$/.test(written ?? '') ? written.split('/').reverse().join('-') : (written ?? '');
const dayAfter = (iso, days) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const isDate = (iso) => /^\d{4}-\d\d-\d\d$/.test(iso) && dayAfter(iso, 0) === iso;

/** Date and time as SQL Server writes them; the word NULL for none. */
const time = (iso) => (iso === '' ? 'NULL' : isDate(iso) ? `${iso} 00:00:00.000` : iso);

/** Placement types that Liquidlogic's script writes. Any other placement has no row at all. */
const FILTER =
  'A1 A2 A3 A4 A5 A6 F1 F2 F3 F4 F5 F6 H1 H2 H3 H4 H5 K1 K2 M2 M3 P1 P2 Q1 Q2 R1 R2 R3 R5 S1 T0 T1 U1 U2 U3 U4 U5 U6 Z1'.split(
    ' ',
  );

const RNE_WORDS = {
  S: 'Started to be looked after',
  L: 'Change of legal status only',
  P: 'Change of placement and carer(s) only',
};
const LS_WORDS = {
  C1: 'Interim care order Sec. 38(1)',
  C2: 'Care Order Sec. 31(a)',
  E1: 'Placement Order (Sec. 21)',
};

/** What one system writes. */
const HABITS = {
  Liquidlogic: {
    start: (code) => (code === '' ? '' : `${code} - ${RNE_WORDS[code] ?? 'Other change'}`),
    end: (code) => (code === '' ? '' : `${code} - as the case system words it`),
    legal: (code) => LS_WORDS[code] ?? `${code} - as the case system words it`,
    filter: (type) => FILTER.includes(type),
    role: 'CW',
  },
  Mosaic: {
    start: (code) => code,
    end: (code) => code,
    legal: (code) => code,
    filter: () => true,
    role: 'Allocated worker',
    withoutPersonInPlacements: true,
    endsTheDayBefore: true,
    withoutLegacy: true,
  },
  Eclipse: {
    start: (code) => code,
    end: (code) => code,
    legal: (code) => code,
    filter: () => true,
    role: 'Social worker',
    withoutPersonInReviews: true,
    sexInWords: true,
  },
};

/**
 * The rows of the dataset for the rows of a return.
 *
 * @param tables rows as objects by column name, by table of the return.
 */
export function datasetOf(tables, { system = 'Liquidlogic', on, years = 6 }) {
  const habit = HABITS[system];
  const from = `${Number(on.slice(0, 4)) - years}${on.slice(4)}`;
  const rows = {
    ssd_person: [],
    ssd_cla_episodes: [],
    ssd_cla_placement: [],
    ssd_legal_status: [],
    ssd_cla_reviews: [],
    ssd_involvements: [],
    ssd_care_leavers: [],
    ssd_permanence: [],
    ssd_missing: [],
    ssd_sdq_scores: [],
    ssd_cla_health: [],
  };
  const inWindow = (end) => end === '' || !isDate(end) || end >= from;

  for (const child of tables.header ?? []) {
    const sex = habit.sexInWords ? { F: 'Female', M: 'Male' }[child.SEX] : child.SEX;
    rows.ssd_person.push({
      pers_legacy_id: habit.withoutLegacy ? 'NULL' : `7${child.CHILD.replace(/\D/g, '')}`,
      pers_person_id: child.CHILD,
      pers_sex: sex ?? '',
      pers_ethnicity: child.ETHNIC,
      pers_dob: time(isoOf(child.DOB)),
    });
  }

  const byChild = new Map();
  for (const episode of tables.episodes ?? [])
    byChild.set(episode.CHILD, [...(byChild.get(episode.CHILD) ?? []), episode]);
  for (const [child, episodes] of byChild) careOf(child, episodes, { habit, rows, inWindow });

  let serial = 0;
  for (const { CHILD, REVIEW, REVIEW_CODE } of tables.reviews ?? []) {
    const period = rows.ssd_cla_episodes.find((each) => each.clae_person_id === CHILD)?.clae_cla_id ?? '';
    rows.ssd_cla_reviews.push({
      clar_cla_review_id: `V${++serial}`,
      clar_cla_id: period,
      ...(habit.withoutPersonInReviews ? {} : { clar_cla_person_id: CHILD }),
      clar_cla_review_due_date: 'NULL',
      clar_cla_review_date: time(isoOf(REVIEW)),
      clar_cla_review_cancelled: 'N',
      clar_cla_review_participation: REVIEW_CODE,
    });
  }
  for (const { CHILD, SW_ID, SW_DECOM, SW_DEC, SW_REASON } of tables.sw_episodes ?? [])
    rows.ssd_involvements.push({
      invo_involvements_id: `N${++serial}`,
      invo_professional_id: SW_ID,
      invo_professional_role_id: habit.role,
      invo_professional_team: `T${SW_ID.slice(-1)}`,
      invo_person_id: CHILD,
      invo_involvement_start_date: time(isoOf(SW_DECOM)),
      invo_involvement_end_date: time(isoOf(SW_DEC)),
      invo_worker_change_reason: SW_REASON,
    });
  for (const { CHILD, MISSING, MIS_START, MIS_END } of tables.missing ?? [])
    rows.ssd_missing.push({
      miss_table_id: `M${++serial}`,
      miss_person_id: CHILD,
      miss_missing_episode_start_date: time(isoOf(MIS_START)),
      miss_missing_episode_type: system === 'Mosaic' ? 'Missing' : MISSING,
      miss_missing_episode_end_date: time(isoOf(MIS_END)),
    });
  for (const { CHILD, IN_TOUCH, ACTIV, ACCOM } of tables.oc3 ?? [])
    rows.ssd_care_leavers.push({
      clea_table_id: `K${++serial}`,
      clea_person_id: CHILD,
      clea_care_leaver_eligibility: 'Former Relevant',
      clea_care_leaver_in_touch: IN_TOUCH,
      clea_care_leaver_latest_contact: time(on),
      clea_care_leaver_accommodation: ACCOM === '0' ? 'NULL' : ACCOM.slice(0, 1),
      clea_care_leaver_accom_suitable: ACCOM === '0' ? 'NULL' : ACCOM.slice(1),
      clea_care_leaver_activity: ACTIV === '0' ? 'NULL' : ACTIV,
      clea_pathway_plan_review_date: '1900-01-01 00:00:00.000',
      clea_care_leaver_allocated_team: 'T0',
      clea_care_leaver_worker_id: 'W0',
    });
  for (const { CHILD, DATE_INT, DATE_MATCH } of tables.ad1 ?? [])
    rows.ssd_permanence.push({
      perm_table_id: `P${++serial}`,
      perm_person_id: system === 'Liquidlogic' ? `7${CHILD.replace(/\D/g, '')}` : CHILD,
      perm_cla_id: rows.ssd_cla_episodes.find((each) => each.clae_person_id === CHILD)?.clae_cla_id ?? '',
      perm_adm_decision_date: time(isoOf(DATE_INT)),
      perm_matched_date: time(isoOf(DATE_MATCH)),
      perm_decision_reversed_date: 'NULL',
      perm_permanence_order_date: 'NULL',
      perm_permanence_order_type: 'Adoption',
    });
  for (const { CHILD, SDQ_SCORE, TEETH_CHECK, HEALTH_ASSESSMENT, DOB } of tables.oc2 ?? []) {
    const early = dayAfter(on, -200);
    if (SDQ_SCORE !== '' && SDQ_SCORE !== undefined)
      rows.ssd_sdq_scores.push({
        csdq_table_id: `Q${++serial}`,
        csdq_person_id: CHILD,
        csdq_sdq_completed_date: time(early),
        csdq_sdq_score: SDQ_SCORE,
        csdq_sdq_reason: 'SSD_PH',
      });
    const check = (type, date) =>
      rows.ssd_cla_health.push({
        clah_health_check_id: `H${++serial}`,
        clah_person_id: CHILD,
        clah_health_check_type: type,
        clah_health_check_date: time(date),
        clah_health_check_status:
          system === 'Mosaic' ? 'NULL' : system === 'Eclipse' ? 'COMPLETE' : 'Completed',
      });
    const assessment = system === 'Eclipse' ? 'Health check' : 'Health Assessment';
    // A check of the year, or one before it: never to have been checked is not what the return says.
    check('Dental Check', TEETH_CHECK === '1' ? early : dayAfter(on, -500));
    check(assessment, HEALTH_ASSESSMENT === '1' ? early : dayAfter(on, -500));
    if (HEALTH_ASSESSMENT === '1' && isoOf(DOB) > dayAfter(on, -5 * 366))
      check(assessment, dayAfter(on, -20));
  }
  return rows;
}

/** The episodes of one child, with the placements and legal statuses that the dataset keeps apart from them. */
function careOf(child, given, { habit, rows, inWindow }) {
  const key = (row) => isoOf(row.DECOM);
  const episodes = given.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
  let period = 0;
  let placement = 0;
  let entered = '';
  let spell;
  const spells = [];
  const kept = [];
  episodes.forEach((episode, at) => {
    const { RNE, LS, CIN, REC } = episode;
    const start = isoOf(episode.DECOM);
    const end = isoOf(episode.DEC);
    if (RNE === 'S' || entered === '') {
      period += 1;
      entered = start;
    }
    const before = episodes[at - 1];
    const moved = before === undefined || before.PLACE !== episode.PLACE || before.URN !== episode.URN;
    if (RNE !== 'L' || moved) placement += 1;
    const next = episodes[at + 1];
    const goesOn = REC === 'X1' && next !== undefined && isoOf(next.DECOM) === end && next.RNE !== 'S';
    const ids = { placement: `L${child}-${placement}`, period: `C${child}-${period}` };
    kept.push({ ...ids, episode, start, end });
    if (inWindow(end))
      rows.ssd_cla_episodes.push({
        clae_cla_episode_id: `E${child}-${at}`,
        clae_person_id: child,
        clae_cla_placement_id: ids.placement,
        clae_cla_episode_start_date: time(start),
        clae_cla_episode_start_reason: habit.start(RNE),
        clae_cla_primary_need_code: CIN,
        clae_cla_episode_ceased_date: time(goesOn && habit.endsTheDayBefore ? dayAfter(end, -1) : end),
        clae_cla_episode_ceased_reason: habit.end(REC),
        clae_cla_id: ids.period,
        clae_referral_id: `R${child}`,
        clae_cla_last_iro_contact_date: 'NULL',
        clae_entered_care_date: time(entered),
      });
    const joins = spell !== undefined && spell.code === LS && spell.end === start;
    if (joins) spell.end = end;
    else {
      spell = { code: LS, start, end };
      spells.push(spell);
    }
  });
  for (const { code, start, end } of spells)
    if (inWindow(end))
      rows.ssd_legal_status.push({
        lega_legal_status_id: `G${child}-${start}-${code}`,
        lega_person_id: child,
        lega_legal_status: habit.legal(code),
        lega_legal_status_start_date: time(start),
        lega_legal_status_end_date: time(end),
      });
  for (const id of new Set(kept.map((each) => each.placement))) {
    const within = kept.filter((each) => each.placement === id);
    const [first, last] = [within[0], within.at(-1)];
    const { PLACE, URN, PL_DISTANCE, PLACE_PROVIDER, PL_POST } = first.episode;
    if (!habit.filter(PLACE) || !inWindow(last.end)) continue;
    rows.ssd_cla_placement.push({
      clap_cla_placement_id: id,
      clap_cla_id: first.period,
      ...(habit.withoutPersonInPlacements ? {} : { clap_person_id: child }),
      clap_cla_placement_start_date: time(first.start),
      clap_cla_placement_type: PLACE,
      clap_cla_placement_urn: URN,
      clap_cla_placement_distance: PL_DISTANCE,
      clap_cla_placement_provider: PLACE_PROVIDER,
      clap_cla_placement_postcode: PL_POST,
      clap_cla_placement_end_date: time(last.end),
      clap_cla_placement_change_reason: last.episode.REASON_PLACE_CHANGE,
    });
  }
}

/** The rows of the tables of a folder, as objects. The generator of returns quotes nothing. */
export function readReturnFolder(folder) {
  const tables = {};
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.csv'))) {
    const [head, ...lines] = readFileSync(join(folder, name), 'utf8').trim().split('\n');
    const columns = head.split(',');
    tables[name.replace(/\.csv$/, '')] = lines.map((line) => {
      const cells = line.split(',');
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    });
  }
  return tables;
}

/** Rows as CSV text. */
export function csvOf(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','))]
    .join('\n')
    .concat('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      system: { type: 'string', default: 'Liquidlogic' },
      on: { type: 'string', default: '2026-03-31' },
      years: { type: 'string', default: '6' },
    },
  });
  const [source = 'examples/small-council', folder = 'examples/small-council-dataset'] = positionals;
  const rows = datasetOf(readReturnFolder(source), { ...values, years: Number(values.years) });
  mkdirSync(folder, { recursive: true });
  for (const [table, own] of Object.entries(rows))
    if (own.length > 0) writeFileSync(join(folder, `${table}.csv`), csvOf(own));
}
