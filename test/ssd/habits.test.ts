/** What each case system's script does to the tables, one habit at a time: invented rows, no text of a person. */
import { describe, expect, it } from 'vitest';
import { careStatus } from '../../src/eligibility/index.js';
import type { SsdOptions, SsdReading, SsdTableName } from '../../src/ssd/index.js';
import { SSD_TABLE_NAMES, readSsd } from '../../src/ssd/index.js';

const ASKED: SsdOptions = { extractedOn: '2026-10-31', windowYears: 6 };

type Row = Record<string, string | null>;
type Tables = Partial<Record<SsdTableName, Row[]>>;

const person = (id: string, dob: string | null, more: Row = {}): Row => ({
  pers_legacy_id: `9${id}`,
  pers_person_id: id,
  pers_sex: 'F',
  pers_ethnicity: 'WBRI',
  pers_dob: dob,
  ...more,
});

const episode = (id: string, from: string, until: string | null, more: Row = {}): Row => ({
  clae_cla_episode_id: `${id}-${from}`,
  clae_person_id: id,
  clae_cla_placement_id: `P${id}`,
  clae_cla_episode_start_date: from,
  clae_cla_episode_start_reason: 'S',
  clae_cla_primary_need_code: 'N1',
  clae_cla_episode_ceased_date: until,
  clae_cla_episode_ceased_reason: until === null ? null : 'E8',
  clae_cla_id: `C${id}`,
  clae_entered_care_date: from,
  ...more,
});

const legal = (id: string, text: string, from: string, until: string | null = null): Row => ({
  lega_legal_status_id: `${id}-${text}-${from}`,
  lega_person_id: id,
  lega_legal_status: text,
  lega_legal_status_start_date: from,
  lega_legal_status_end_date: until,
});

const read = (tables: Tables, more: Partial<SsdOptions> = {}): SsdReading =>
  readSsd(
    Object.entries(tables).map(([table, rows]) => ({ table: table as SsdTableName, rows })),
    { ...ASKED, ...more },
  );

const codes = ({ problems }: SsdReading): string[] => problems.map(({ code }) => code);
const care = ({ people }: SsdReading, at = 0) => people[at]?.person.care;

const BORN = '2010-05-04';
const simple = (more: Tables = {}): Tables => ({
  ssd_person: [person('1', BORN)],
  ssd_cla_episodes: [episode('1', '2024-03-01', null)],
  ssd_legal_status: [legal('1', 'C2', '2024-03-01')],
  ...more,
});

describe('days', () => {
  it.each([
    ['2024-03-01 00:00:00.000'],
    ['2024-03-01T00:00:00'],
    ['2024-03-01 23:59'],
    ['01/03/2024'],
    ['01/03/2024 00:00:00'],
    [' 2024-03-01 '],
  ])('are read from %j, whatever the time', (text) => {
    expect(care(read(simple({ ssd_cla_episodes: [episode('1', text, null)] })))).toMatchObject([
      { start: '2024-03-01', end: null },
    ]);
  });

  it.each(['1900-01-01', '1899-12-30 00:00:00', '9999-12-31', '2300-01-01T00:00:00', '2100-01-01'])(
    'that stand for none are not recorded: %s',
    (text) => {
      const reading = read(simple({ ssd_cla_episodes: [episode('1', '2024-03-01', text)] }));
      expect(care(reading)).toMatchObject([{ end: null }]);
      expect(reading.problems.find(({ code }) => code === 'sentinel-date')?.count).toBe(1);
    },
  );

  it.each(['', 'NULL', 'null', 'SSD_PH', '  '])('are blank where the cell is %j', (text) => {
    expect(care(read(simple({ ssd_cla_episodes: [episode('1', '2024-03-01', text)] })))).toMatchObject([
      { end: null },
    ]);
  });

  it.each(['2024-02-31', 'soon', '2024-03', '20240301', '2024-03-01x'])(
    'that are none refuse the row and say so: %s',
    (text) => {
      const reading = read(simple({ ssd_cla_episodes: [episode('1', text, null)] }));
      expect(care(reading)).toEqual([]);
      expect(codes(reading)).toContain('unreadable-date');
      expect(reading.rows.ssd_cla_episodes).toEqual({ read: 0, refused: 1 });
    },
  );
});

describe('episodes that go on', () => {
  const joined = (end: string, reason: string, period = 'C1'): SsdReading =>
    read(
      simple({
        ssd_cla_episodes: [
          episode('1', '2024-03-01', end, { clae_cla_episode_ceased_reason: reason }),
          episode('1', '2024-06-10', null, { clae_cla_episode_start_reason: 'P', clae_cla_id: period }),
        ],
      }),
    );

  it('are one stay where the first ends on the day before the next begins', () => {
    const reading = joined('2024-06-09', 'X1');
    expect(care(reading)).toMatchObject([{ end: '2024-06-10' }, { start: '2024-06-10' }]);
    expect(reading.problems.find(({ code }) => code === 'continued-next-day')?.count).toBe(1);
  });

  it.each([
    ['2024-06-08', 'X1', 'C1', 'two days before'],
    ['2024-06-09', 'E4A', 'C1', 'care ceased'],
    ['2024-06-09', 'X1', 'C2', 'another period of care'],
  ])('are two stays where it ends %s, %s, %s: %s', (end, reason, period) => {
    expect(care(joined(end, reason, period))).toMatchObject([{ end }, { start: '2024-06-10' }]);
  });

  it('need no mending where both are on one day', () => {
    const reading = joined('2024-06-10', 'X1');
    expect(care(reading)).toMatchObject([{ end: '2024-06-10' }, { start: '2024-06-10' }]);
    expect(codes(reading)).not.toContain('continued-next-day');
  });
});

describe('the legal status of an episode', () => {
  const statuses = (...rows: Row[]): SsdReading => read(simple({ ssd_legal_status: rows }));

  it.each([
    ['C2', 'C2'],
    ['c2 - Full care order', 'C2'],
    ['C1: Interim care order', 'C1'],
    ['CLA - E1 - Placement order granted AND C2 - Full Care Order', 'E1'],
    ['Interim care order Sec. 38(1)', 'C1'],
    ['CARE ORDER SEC. 31(a)', 'C2'],
    ['Care Order Sec.31(a)  &  Placement Order (Sec. 21)', 'E1'],
    ['Single placement acc. by LA S20(3) CA 16 & over', 'V2'],
    ['Remanded to LA accommodation S20', 'J1'],
  ])('is read from %j', (text, ls) => {
    expect(care(statuses(legal('1', text, '2024-03-01')))).toMatchObject([{ legalStatus: ls }]);
  });

  it.each([
    'Care Leaver-CLAct 2000',
    'Special Guardianship Order S14A CA 89',
    'Private fostering',
    'Wardship',
  ])('is not %j, and the episode is refused', (text) => {
    const reading = statuses(legal('1', text, '2024-03-01'));
    expect(care(reading)).toEqual([]);
    expect(codes(reading)).toContain('no-legal-status');
    expect(reading.problems.some((each) => each.text === text && each.count === 1)).toBe(true);
    expect(reading.problems.every(({ message }) => !message.includes(text))).toBe(true);
  });

  it('is what the council says its own text stands for', () => {
    const own = { legalStatuses: { 'Wardship, our wording': 'C2' } } as const;
    const tables = simple({ ssd_legal_status: [legal('1', 'wardship,  our wording', '2024-03-01')] });
    expect(care(read(tables, own))).toMatchObject([{ legalStatus: 'C2' }]);
  });

  it('is that of the latest start, and the episode is divided where it changes', () => {
    const reading = statuses(legal('1', 'C1', '2024-03-01'), legal('1', 'C2', '2024-09-02'));
    expect(care(reading)).toMatchObject([
      { start: '2024-03-01', end: '2024-09-02', legalStatus: 'C1', reasonEnded: 'X1' },
      { start: '2024-09-02', end: null, legalStatus: 'C2' },
    ]);
    expect([...reading.records.episodes.rne]).toEqual([1, 2]);
  });

  it('is the placement order where a care order stands beside it, and another pair is told', () => {
    const order = statuses(legal('1', 'C2', '2024-03-01'), legal('1', 'E1', '2024-03-01'));
    expect(care(order)).toMatchObject([{ legalStatus: 'E1' }]);
    expect(codes(order)).not.toContain('legal-statuses-differ');
    const pair = statuses(legal('1', 'V2', '2024-03-01'), legal('1', 'C2', '2024-03-01'));
    expect(codes(pair)).toContain('legal-statuses-differ');
  });

  it('goes on over days without one, which is told unless it is the day before the next', () => {
    const day = statuses(legal('1', 'C1', '2024-03-01', '2024-09-01'), legal('1', 'C2', '2024-09-02'));
    expect(codes(day)).not.toContain('legal-status-gap');
    const week = statuses(legal('1', 'C1', '2024-03-01', '2024-08-25'), legal('1', 'C2', '2024-09-02'));
    expect(codes(week)).toContain('legal-status-gap');
    expect(care(week)).toHaveLength(2);
  });

  it('covers its first day and not its last', () => {
    expect(care(statuses(legal('1', 'C2', '2024-02-01', '2024-03-01')))).toEqual([]);
    expect(care(statuses(legal('1', 'C2', '2024-03-01', '2024-03-02')))).toHaveLength(1);
    expect(care(statuses(legal('1', 'C2', '2024-03-02')))).toEqual([]);
  });
});

describe('names', () => {
  it('are known as earlier versions had them, in any case, and told', () => {
    const reading = readSsd(
      [
        { name: 'SSD_PERSON.csv', text: 'PERS_PERSON_ID,PERS_DOB,PERS_COMMON_CHILD_ID\n1,2010-05-04,\n' },
        {
          name: 'export/ssd_development.ssd_cla_episodes.CSV',
          text: 'CLAE_PERSON_ID,clae_cla_episode_start,clae_cla_episode_ceased,CLAE_CLA_EPISODE_CEASE_REASON\n1,2024-03-01,,\n',
        },
        {
          text: 'lega_person_id,lega_legal_status,lega_legal_status_start,lega_legal_status_end\n1,C2,2024-03-01,\n',
        },
      ],
      ASKED,
    );
    expect(care(reading)).toMatchObject([{ start: '2024-03-01', legalStatus: 'C2' }]);
    const earlier = reading.problems
      .filter(({ code }) => code === 'earlier-name')
      .map(({ column }) => column);
    expect(earlier.sort()).toEqual([
      'clae_cla_episode_ceased_date',
      'clae_cla_episode_ceased_reason',
      'clae_cla_episode_start_date',
      'lega_legal_status_end_date',
      'lega_legal_status_start_date',
      'pers_single_unique_id',
    ]);
  });

  it('of tables that hold nothing of use are passed over and said; anything else is no table', () => {
    const reading = readSsd(
      [
        { name: 'ssd_person.csv', text: 'pers_person_id,pers_dob\n1,2010-05-04\n' },
        { name: 'ssd_ehcp_requests.csv', text: 'ehcr_ehcp_request_id\nSSD_PH\n' },
        { name: 'holidays.csv', text: 'who,when\na,b\n' },
      ],
      ASKED,
    );
    const of = (source: string) => reading.problems.find((each) => each.source === source)?.severity;
    expect(of('ssd_ehcp_requests.csv')).toBe('info');
    expect(of('holidays.csv')).toBe('error');
    expect(reading.people).toHaveLength(1);
  });
});

describe('people', () => {
  it('without a date of birth are refused with their rows, unless the month is asked for', () => {
    const tables = simple({ ssd_person: [person('1', 'NULL', { pers_expected_dob: '2010-05-15' })] });
    const reading = read(tables);
    expect(reading.people).toEqual([]);
    expect(codes(reading)).toEqual(expect.arrayContaining(['no-date-of-birth', 'person-refused']));
    expect(read(tables, { estimatedDatesOfBirth: true }).people[0]?.person.dateOfBirth).toBe('2010-05');
  });

  it('who are there twice are read once', () => {
    const reading = read(simple({ ssd_person: [person('1', BORN), person('1', '2011-01-01')] }));
    expect(reading.people).toHaveLength(1);
    expect(codes(reading)).toContain('repeated-person');
  });

  it('never have a date, a number or a text of theirs in a message', () => {
    const reading = read(
      simple({
        ssd_person: [person('7781234', BORN), person('7785555', null)],
        ssd_cla_episodes: [
          episode('7781234', 'Kim moved in May', null),
          episode('7789999', '2024-03-01', null),
        ],
      }),
    );
    const messages = reading.problems.map(({ message }) => message).join('\n');
    expect(messages).not.toMatch(/778|Kim|2010-05-04|04\/05\/2010/);
  });

  it('with care before the window are never taken to have had none', () => {
    const reading = read({
      ssd_person: [person('1', '2003-04-19')],
      ssd_care_leavers: [
        { clea_table_id: '1', clea_person_id: '1', clea_care_leaver_eligibility: 'Former Relevant' },
      ],
    });
    const finding = careStatus(reading.people[0]?.person as never, '2026-10-31');
    expect(finding.answer).toBe('unknown');
    expect(codes(reading)).toContain('no-episode');
  });

  it('are never concluded to be relevant', () => {
    const ended = (reason: string): Tables =>
      simple({
        ssd_person: [person('1', '2009-06-01')],
        ssd_cla_episodes: [
          episode('1', '2024-03-01', '2026-05-20', { clae_cla_episode_ceased_reason: reason }),
        ],
      });
    for (const reason of ['E4A', 'E5', 'E8', 'E9', 'E6']) {
      const { answer, possible } = careStatus(read(ended(reason)).people[0]?.person as never, '2026-10-31');
      expect([reason, answer]).toEqual([reason, 'unknown']);
      expect(possible).toContain('relevant');
    }
  });
});

describe('Mosaic', () => {
  it('has no person in placements, and codes in every cell', () => {
    const reading = read(
      simple({
        ssd_person: [person('1', BORN, { pers_legacy_id: 'NULL' })],
        ssd_cla_placement: [
          {
            clap_cla_placement_id: 'P1',
            clap_cla_id: 'C1',
            clap_cla_placement_type: 'U6',
            clap_cla_placement_distance: null,
          },
        ],
        ssd_care_leavers: [{ clea_person_id: '1', clea_care_leaver_eligibility: 'd) Eligible' }],
        ssd_cla_health: [
          {
            clah_person_id: '1',
            clah_health_check_type: 'HEALTH',
            clah_health_check_date: '2026-05-01',
            clah_health_check_status: '',
          },
          {
            clah_person_id: '1',
            clah_health_check_type: 'Health Check',
            clah_health_check_date: '2026-06-01',
            clah_health_check_status: '',
          },
        ],
      }),
    );
    expect(reading.caseSystem).toBe('Mosaic');
    expect(care(reading)).toMatchObject([{ placement: 'U6' }]);
    expect(reading.people[0]?.events.healthAssessments).toEqual(['2026-05-01']);
  });
});

describe('Eclipse', () => {
  const eclipse = (): Tables =>
    simple({
      ssd_person: [person('1', BORN, { pers_sex: 'Female' })],
      ssd_cla_episodes: [
        episode('1', '2024-03-01', '2024-06-10', {
          clae_cla_episode_ceased_reason: 'X1',
          clae_cla_placement_id: 'ADDR',
        }),
        episode('1', '2024-06-10', null, {
          clae_cla_episode_start_reason: 'P',
          clae_cla_placement_id: 'ADDR2',
        }),
      ],
      ssd_cla_placement: [
        {
          clap_cla_placement_id: 'ADDR',
          clap_person_id: '1',
          clap_cla_placement_type: 'U6',
          clap_cla_placement_start_date: '2024-03-01',
          clap_cla_placement_end_date: '2024-06-10',
        },
        {
          clap_cla_placement_id: 'ADDR',
          clap_person_id: '1',
          clap_cla_placement_type: 'K2',
          clap_cla_placement_start_date: '2025-01-01',
          clap_cla_placement_end_date: null,
        },
        {
          clap_cla_placement_id: 'ADDR2',
          clap_person_id: '1',
          clap_cla_placement_type: 'DQ',
          clap_cla_placement_start_date: '2024-06-10',
          clap_cla_placement_end_date: null,
        },
      ],
      // Two spells of one status made into one long row, with another status inside it.
      ssd_legal_status: [legal('1', 'V2', '2024-03-01'), legal('1', 'C1', '2024-04-01', '2024-05-01')],
      ssd_cla_reviews: [
        {
          clar_cla_review_id: 'v',
          clar_cla_id: 'C1',
          clar_cla_review_date: '2024-03-20',
          clar_cla_review_cancelled: 'N',
        },
      ],
      ssd_cla_health: [
        {
          clah_person_id: '1',
          clah_health_check_type: 'Health check',
          clah_health_check_date: '2026-05-01',
          clah_health_check_status: 'COMPLETE',
        },
      ],
    });

  it('finds people of reviews by their period of care, and the assessment under its own name', () => {
    const reading = read(eclipse());
    expect(reading.caseSystem).toBe('Eclipse');
    expect(reading.people[0]?.events.reviews).toEqual(['2024-03-20']);
    expect(reading.people[0]?.events.healthAssessments).toEqual(['2026-05-01']);
    expect(reading.records.children.sex[0]).toBe(2);
  });

  it('a review is cancelled however the column says so', () => {
    const found = (cancelled: string) => {
      const tables = eclipse();
      const reading = read({
        ...tables,
        ssd_cla_reviews: (tables.ssd_cla_reviews ?? []).map((row) => ({
          ...row,
          clar_cla_review_cancelled: cancelled,
        })),
      });
      return reading.people[0]?.events.reviews?.length ?? 0;
    };
    // A column of numbers with a blank in it is written with a decimal.
    for (const yes of ['Y', 'yes', '1', '1.0', 'TRUE', 'T']) expect([yes, found(yes)]).toEqual([yes, 0]);
    for (const no of ['N', 'no', '0', '0.0', 'false', '']) expect([no, found(no)]).toEqual([no, 1]);
  });

  it('names placements by their address, and one may come again', () => {
    const reading = read(eclipse());
    expect(care(reading)?.map(({ placement }) => placement)).toEqual(['U6', 'U6', 'U6', null]);
    expect(care(reading)?.map(({ legalStatus }) => legalStatus)).toEqual(['V2', 'C1', 'V2', 'V2']);
    expect(codes(reading)).toContain('unknown-code');
  });
});

describe('every row', () => {
  it('is used or refused, in any order of the tables', () => {
    const tables = simple({
      ssd_cla_visits: [
        {
          clav_cla_visit_id: 'a',
          clav_person_id: '1',
          clav_cla_visit_date: '2026-10-31 17:20:00',
          clav_cla_visit_seen: 'Y',
        },
        {
          clav_cla_visit_id: 'b',
          clav_person_id: '1',
          clav_cla_visit_date: '2026-11-01',
          clav_cla_visit_seen: 'Y',
        },
        {
          clav_cla_visit_id: 'c',
          clav_person_id: '2',
          clav_cla_visit_date: '2026-10-01',
          clav_cla_visit_seen: 'Y',
        },
      ],
    });
    const forwards = read(tables);
    const backwards = readSsd(
      Object.entries(tables)
        .reverse()
        .map(([table, rows]) => ({ table: table as SsdTableName, rows })),
      ASKED,
    );
    expect(backwards.people).toEqual(forwards.people);
    expect(backwards.rows).toEqual(forwards.rows);
    expect(forwards.rows.ssd_cla_visits).toEqual({ read: 2, refused: 1 });
    // A visit on the day of the extract counts, whatever its time; one of the next day has not happened.
    expect(forwards.people[0]?.events.visits).toEqual(['2026-10-31']);
    for (const table of SSD_TABLE_NAMES) {
      const { read: used, refused } = forwards.rows[table];
      expect([table, used + refused]).toEqual([table, tables[table]?.length ?? 0]);
    }
  });

  it('of an event is refused where its day cannot be read, and only then', () => {
    const visit = (id: string, on: string | null): Row => ({
      clav_cla_visit_id: id,
      clav_person_id: '1',
      clav_cla_visit_date: on,
      clav_cla_visit_seen: 'Y',
    });
    const reading = read(
      simple({ ssd_cla_visits: [visit('a', '2025-02-29'), visit('b', null), visit('c', '2025-02-28')] }),
    );
    expect(reading.rows.ssd_cla_visits).toEqual({ read: 2, refused: 1 });
    expect(reading.people[0]?.events.visits).toEqual(['2025-02-28']);
    expect(reading.problems.find(({ code }) => code === 'not-held')?.count).toBe(1);
  });

  it('is asked for the two things that no table says', () => {
    expect(() => readSsd([], { extractedOn: '2026-10-31', windowYears: 0 })).toThrow(RangeError);
    expect(() => readSsd([], { extractedOn: '2026-02-30', windowYears: 6 })).toThrow(RangeError);
  });
});
