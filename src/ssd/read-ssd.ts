/** Reads the Standard Safeguarding Dataset from its tables. */
import { listGiven, objectGiven } from '../kernel/given.js';
import { addMonthsToDay, birthdayDay, lastYearEnd, toDay, toPlainDate } from '../kernel/calendar.js';
import type { PlainDate } from '../kernel/calendar.js';
import { PLACE } from '../kernel/codes.js';
import { LAW_OF_ENGLAND, inDays, settledOn } from '../law/law.js';
import type { CareRecords } from '../record/columns/columns.js';
import type { RowCount } from '../record/tables/read.js';
import type { OtherTexts } from '../record/tables/text-key.js';
import type { OwnLegalStatuses } from './cells/legal-status.js';
import { recordsOf } from './columns/records.js';
import type { SsdProblem } from './problems/log.js';
import { countOne, note, noSsdProblems, ssdProblemsOf } from './problems/log.js';
import type { SsdTableName } from './tables/tables.js';
import { SSD_TABLE_NAMES } from './tables/tables.js';
import type { CaseSystem } from './read/case-system.js';
import { caseSystemOf } from './read/case-system.js';
import { readEpisodes, readPeriods } from './read/episodes.js';
import { readCarePlans, readHealthChecks, readReviews, readVisits } from './read/happenings.js';
import { readLeavers } from './read/leavers.js';
import { readLegalStatuses } from './read/legal-statuses.js';
import { readPeople } from './read/people.js';
import { readMissing, readPermanence } from './read/permanence.js';
import type { SsdPerson } from './read/person.js';
import { personOf } from './read/person.js';
import { placementOf, readPlacements } from './read/placements.js';
import type { Placements } from './read/placements.js';
import type { Reading } from './read/reading.js';
import type { SsdSource } from './read/rows.js';
import { perTable, readRows } from './read/rows.js';
import {
  readDisabilities,
  readImmigration,
  readImmunisations,
  readScores,
  readSubstanceMisuse,
} from './read/single-facts.js';
import type { Someone } from './read/someone.js';
import { readInvolvements } from './read/workers.js';

/** How the dataset is read. What no table says has to be given. */
export interface SsdOptions {
  /** The day on which the tables were filled, `YYYY-MM-DD`. */
  readonly extractedOn: string;
  /** How many years back the tables reach (`ssd_timeframe_years`; 6 unless the council changed it). */
  readonly windowYears: number;
  /** The council's own texts of legal statuses with the code each stands for. */
  readonly legalStatuses?: OwnLegalStatuses;
  /** The council's own texts of health checks that are the statutory assessment. */
  readonly healthAssessmentTypes?: readonly string[];
  /** Takes the month of an expected date of birth where the date is blank. Left out: such people are refused. */
  readonly estimatedDatesOfBirth?: boolean;
  /** The last day of the return year whose outcomes are counted. Left out: the last 31 March by the extract. */
  readonly yearEnd?: string;
}

/** The dataset as it was read: who is in it, everything wrong with it, and an account of every row. */
export interface SsdReading {
  /** The people. */
  readonly people: readonly SsdPerson[];
  /** The columns that measures count. */
  readonly records: CareRecords;
  /** What is wrong with the input. */
  readonly problems: readonly SsdProblem[];
  /** For every table, how many rows were used and how many refused. Together they are the rows of the table. */
  readonly rows: Readonly<Record<SsdTableName, RowCount>>;
  /** The case system that the columns and values show; `null` where they do not. */
  readonly caseSystem: CaseSystem | null;
  /** The version of the dataset; `null` where its log is not there. */
  readonly version: string | null;
  /** The day on which the dataset was taken. */
  readonly extractedOn: PlainDate;
  /** The first day from which care history is complete. */
  readonly recordFrom: PlainDate;
}

/**
 * Reads the tables of the Standard Safeguarding Dataset, in any order. Every row is used or refused with a problem.
 * What the dataset does not hold (time with family, detention, hospital, other accommodation, education) is left out
 * and so not recorded. docs/ssd.md tells what is accepted and what becomes of each kind of mess.
 *
 * @throws RangeError when `extractedOn` or `yearEnd` is not a real date, `windowYears` is not a whole number from 1 to
 * 100, or a source has none of `text`, `bytes`, `columns` and `rows`.
 * @example
 * const { people } = readSsd(
 *   [
 *     { name: 'ssd_person.csv', text: 'pers_person_id,pers_dob\n7,2009-02-11 00:00:00.000\n' },
 *     {
 *       table: 'ssd_cla_episodes',
 *       rows: [
 *         {
 *           clae_person_id: '7',
 *           clae_cla_episode_start_date: '2026-08-20',
 *           clae_cla_episode_ceased_date: null,
 *           clae_cla_episode_ceased_reason: null,
 *         },
 *       ],
 *     },
 *     {
 *       table: 'ssd_legal_status',
 *       rows: [
 *         {
 *           lega_person_id: '7',
 *           lega_legal_status: 'V2',
 *           lega_legal_status_start_date: '2026-08-20',
 *           lega_legal_status_end_date: null,
 *         },
 *       ],
 *     },
 *   ],
 *   { extractedOn: '2026-10-31', windowYears: 6 },
 * );
 * careStatus(people[0].person, '2026-10-31').answer; // 'none': 73 days of the 91 that make an eligible child
 */
export function readSsd(sources: Iterable<SsdSource>, options: SsdOptions): SsdReading {
  listGiven(sources, 'sources');
  objectGiven(options, 'options');
  const extracted = toDay(options.extractedOn, 'extractedOn');
  const { windowYears } = options;
  if (!Number.isInteger(windowYears) || windowYears < 1 || windowYears > 100)
    throw new RangeError('windowYears: expected a whole number from 1 to 100');
  const yearEnd = options.yearEnd === undefined ? lastYearEnd(extracted) : toDay(options.yearEnd, 'yearEnd');
  const log = noSsdProblems();
  const read = readRows(sources, log);
  const system = caseSystemOf(read);
  const reading: Reading = {
    log,
    read,
    system,
    extracted,
    recordFrom: addMonthsToDay(extracted, -12 * windowYears, 'earlier'),
    people: new Map(),
    refusedPeople: new Set(),
    periods: new Map(),
    refused: perTable(() => 0),
  };
  const placements = readAll(reading, options);
  const everyone = [...reading.people.values()];
  const records = recordsOf(reading, everyone, placements, yearEnd);
  const people = everyone.map((someone, at) => personOf(reading, someone, at, records, placements));
  tellOfTheWhole(reading, everyone, placements);
  const version = currentVersion(reading);
  if (system !== undefined) note(log, 'case-system', { text: system });
  if (version !== null) note(log, 'version', { table: 'ssd_version_log', text: version });
  return {
    people,
    records,
    problems: ssdProblemsOf(log),
    rows: countsOf(reading),
    caseSystem: system ?? null,
    version,
    extractedOn: toPlainDate(extracted),
    recordFrom: toPlainDate(reading.recordFrom),
  };
}

function readAll(reading: Reading, options: SsdOptions): Placements {
  const others: OtherTexts = new Map();
  readPeople(reading, options.estimatedDatesOfBirth === true);
  readPeriods(reading);
  readLegalStatuses(reading, options.legalStatuses ?? {});
  readEpisodes(reading);
  const placements = readPlacements(reading, others);
  readReviews(reading);
  readVisits(reading);
  readHealthChecks(reading, options.healthAssessmentTypes ?? []);
  readCarePlans(reading);
  readInvolvements(reading);
  readLeavers(reading);
  readPermanence(reading);
  readMissing(reading);
  readDisabilities(reading);
  readImmigration(reading);
  readImmunisations(reading);
  readSubstanceMisuse(reading);
  readScores(reading);
  return placements;
}

/** What concerns many people and is said once. */
function tellOfTheWhole(
  { log, recordFrom }: Reading,
  everyone: readonly Someone[],
  placements: Placements,
): void {
  const fromAge = settledOn(inDays(LAW_OF_ENGLAND).daysCountFromAge, recordFrom) ?? 0;
  for (const someone of everyone) {
    const known = someone.episodes.length > 0 || someone.labels.length > 0;
    if (known && birthdayDay(someone.born, fromAge) < recordFrom)
      countOne(log, 'fourteen-before-window', { table: 'ssd_person' });
    if (
      someone.episodes.some(
        ({ placement, from }) => placementOf(placements, placement, from)?.place === PLACE.P1,
      )
    )
      countOne(log, 'lived-with-parent', { table: 'ssd_cla_placement' });
  }
}

function currentVersion({ read }: Reading): string | null {
  const rows = read.rows.ssd_version_log;
  const current = rows.find(({ cells }) => /^(1|true|y|yes)$/i.test(cells.is_current)) ?? rows.at(-1);
  return current?.cells.version_number ?? null;
}

function countsOf({ read, refused }: Reading): Readonly<Record<SsdTableName, RowCount>> {
  return Object.fromEntries(
    SSD_TABLE_NAMES.map((table) => [
      table,
      {
        read: read.counts[table].read - refused[table],
        refused: read.counts[table].refused + refused[table],
      },
    ]),
  ) as Record<SsdTableName, RowCount>;
}
