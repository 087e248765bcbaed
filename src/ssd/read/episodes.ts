/** ssd_cla_episodes: the episodes of everyone, in order, each continued one joined to the next. */
import type { EpochDay } from '../../kernel/calendar.js';
import { STILL_OPEN } from '../../kernel/calendar.js';
import { CIN, REC, RNE } from '../../kernel/codes.js';
import { LAW_OF_ENGLAND, inDays } from '../../law/law.js';
import { adultOn } from '../../record/cautions/bounds.js';
import { NO_DAY } from '../../record/columns/columns.js';
import { codeOf } from '../cells/codes.js';
import { countOne, note } from '../problems/log.js';
import type { Reading } from './reading.js';
import { endDay, neededDay, ownerOf, refuse, spareCode, spareDay } from './reading.js';
import { legalStatusOn } from './legal-statuses.js';
import type { Episode, Someone } from './someone.js';

const TABLE = 'ssd_cla_episodes';

/** Says whose each period of care is, before anything else is read: other tables may name only the period. */
export function readPeriods(reading: Reading): void {
  for (const { cells } of reading.read.rows[TABLE])
    if (cells.clae_cla_id !== '' && !reading.periods.has(cells.clae_cla_id))
      reading.periods.set(cells.clae_cla_id, cells.clae_person_id);
}

/** Reads the episodes of everyone. Legal statuses are read before: an episode without one is refused. */
export function readEpisodes(reading: Reading): void {
  for (const { row, cells } of reading.read.rows[TABLE]) {
    const someone = ownerOf(reading, cells.clae_person_id, { table: TABLE, row }, 'clae_person_id');
    if (someone === undefined) continue;
    const place = { table: TABLE, row, person: someone.id } as const;
    const from = neededDay(reading, cells.clae_cla_episode_start_date, place, 'clae_cla_episode_start_date');
    if (from === undefined) continue;
    const until = endDay(reading, cells.clae_cla_episode_ceased_date, place, 'clae_cla_episode_ceased_date');
    if (until === undefined) continue;
    if (until <= from) {
      const code = until === from ? 'no-length' : 'ends-before-start';
      refuse(reading, code, place, 'clae_cla_episode_ceased_date');
      continue;
    }
    if (legalStatusOn(someone, from) === undefined) {
      refuse(reading, 'no-legal-status', place);
      continue;
    }
    if (from > reading.extracted)
      note(reading.log, 'starts-after-extract', { ...place, column: 'clae_cla_episode_start_date' });
    const code = (number: number, column: string): number => spareCode(reading, number, place, column);
    const rec = code(codeOf(REC, cells.clae_cla_episode_ceased_reason), 'clae_cla_episode_ceased_reason');
    const contact = spareDay(
      reading,
      cells.clae_cla_last_iro_contact_date,
      place,
      'clae_cla_last_iro_contact_date',
    );
    if (contact > someone.lastOfficerContact) someone.lastOfficerContact = contact;
    someone.episodes.push({
      row,
      from,
      until,
      // A reason to cease means nothing while the episode goes on.
      rec: until === STILL_OPEN ? 0 : rec,
      rne: code(codeOf(RNE, cells.clae_cla_episode_start_reason), 'clae_cla_episode_start_reason'),
      cin: code(codeOf(CIN, cells.clae_cla_primary_need_code), 'clae_cla_primary_need_code'),
      period: cells.clae_cla_id,
      placement: cells.clae_cla_placement_id,
      entered: spareDay(reading, cells.clae_entered_care_date, place, 'clae_entered_care_date'),
    });
  }
  for (const someone of reading.people.values()) settle(reading, someone);
}

/** Puts episodes in order, refuses those that are there twice, joins those that go on, and tells what does not fit. */
function settle(reading: Reading, someone: Someone): void {
  const inOrder = someone.episodes.sort((a, b) => a.from - b.from || a.until - b.until || a.row - b.row);
  someone.episodes = inOrder.filter(
    (episode, at) => !isThereBefore(reading, someone, inOrder[at - 1], episode),
  );
  const { episodes } = someone;
  episodes.forEach((episode, at) => {
    const next = episodes[at + 1];
    const goesOn = next?.period === episode.period;
    if (episode.rec === REC.X1) {
      if (goesOn && next !== undefined && next.from === episode.until + 1) {
        episode.until = next.from;
        countOne(reading.log, 'continued-next-day', {
          table: TABLE,
          column: 'clae_cla_episode_ceased_date',
        });
      } else if (next === undefined || next.from > episode.until)
        note(reading.log, 'ends-x1-alone', { table: TABLE, row: episode.row, person: someone.id });
    }
    checkStart(reading, someone, episode, episodes[at - 1]);
  });
}

function isThereBefore(
  reading: Reading,
  someone: Someone,
  before: Episode | undefined,
  episode: Episode,
): boolean {
  if (before === undefined) return false;
  const same = (Object.keys(episode) as (keyof Episode)[]).every(
    (key) => key === 'row' || before[key] === episode[key],
  );
  if (same) refuse(reading, 'repeated-row', { table: TABLE, row: episode.row, person: someone.id });
  return same;
}

/** The period of care against the reason for the new episode and the day on which care is said to have begun. */
function checkStart(reading: Reading, someone: Someone, episode: Episode, before: Episode | undefined): void {
  const place = { table: TABLE, row: episode.row, person: someone.id } as const;
  const first = before?.period !== episode.period || before.until < episode.from;
  if (first && episode.entered !== NO_DAY && episode.entered < episode.from) {
    if (before?.period !== episode.period)
      note(reading.log, 'care-before-window', { ...place, column: 'clae_entered_care_date' });
    return;
  }
  if (episode.rne !== 0 && first !== (episode.rne === RNE.S))
    note(reading.log, 'start-reason-differs', { ...place, column: 'clae_cla_episode_start_reason' });
}

/** The birthday on which the law ends care whatever an open episode says (LA-12). */
export function careEnds({ born }: Someone): EpochDay {
  return adultOn(born, inDays(LAW_OF_ENGLAND));
}
