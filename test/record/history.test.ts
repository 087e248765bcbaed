/** A record made ready for the rules: the nation of a council, ages that the law changes, and nights at their edges. */
import * as fc from 'fast-check';
import { nationOf } from '../../src/record/person/nation.js';
import { describe, expect, it } from 'vitest';
import type { Law, Person, PersonInput } from '../../src/eligibility/index.js';
import { LAW_OF_ENGLAND, careStatus, withNothingElse, withReadings } from '../../src/eligibility/index.js';
import type { PlainDate } from '../../src/kernel/calendar.js';
import { toDay, toPlainDate } from '../../src/kernel/calendar.js';
import { PROVISIONS, inDays } from '../../src/law/law.js';
import { MOST_ENTRIES } from '../../src/kernel/fields/kinds.js';
import { birthdayAt } from '../../src/record/history/birthdays.js';
import { histories } from '../../src/record/history/history.js';
import type { Stay } from '../../src/record/person/stay.js';
import { wholeBreak } from '../../src/record/person/stay.js';
import { births, text } from '../properties/people.js';

type Entry = NonNullable<PersonInput['care']>[number];

const stay = (start: string, end: string | null, more: Partial<Entry> = {}): Entry => ({
  start,
  end,
  legalStatus: 'V2',
  ...more,
});
const of = (dateOfBirth: string, care: readonly Entry[], more: Partial<Person> = {}): Person =>
  withNothingElse({ dateOfBirth, care, ...more } as Person);
const told = (record: Person, on: string, law?: Law): string => {
  const { answer, possible, needs } = careStatus(record, on, law);
  return answer === 'unknown'
    ? `${possible.join(' or ')}? ${needs.map(({ path }) => path).join(' ')}`
    : answer;
};
const staysOf = (care: readonly Entry[], law: Law = LAW_OF_ENGLAND, more: Partial<Person> = {}) =>
  histories(of('2008-05-03', care, more), inDays(law))[0]?.stays ?? [];
const days = (stays: readonly Stay[]) =>
  stays.map(
    ({ from, until }) => `${toPlainDate(from)} ${until > toDay('2200-01-01') ? '' : toPlainDate(until)}`,
  );

/** In English and in Welsh, of today and before 1996, and the trusts and boards of Northern Ireland. */
const NAMED_ELSEWHERE =
  `Blaenau Gwent|Bridgend|Pen-y-bont ar Ogwr|Caerphilly|Caerffili|Cardiff|Caerdydd|Carmarthenshire
  |Sir Gaerfyrddin|Sir Gâr|Ceredigion|Conwy|Denbighshire|Sir Ddinbych|Flintshire|Sir y Fflint|Gwynedd
  |Isle of Anglesey|Ynys Môn|Ynys Mo\u0302n|Merthyr Tydfil|Merthyr Tudful|Monmouthshire|Sir Fynwy
  |Neath Port Talbot|Castell-nedd Port Talbot|Newport|Casnewydd|Pembrokeshire|Sir Benfro|Powys
  |Rhondda Cynon Taf|Rhondda Cynon Taff|Swansea|Abertawe|Torfaen|Tor-faen|Vale of Glamorgan
  |Bro Morgannwg|Wrexham|Wrecsam|W06000015|Gwent|Clwyd|Dyfed|South Glamorgan|Mid Glamorgan
  |West Glamorgan|Aberdeen City|Aberdeenshire|Angus|Argyll and Bute|Clackmannanshire
  |Dumfries & Galloway|Dundee City|East Ayrshire|East Dunbartonshire|East Lothian|East Renfrewshire
  |Falkirk|City of Edinburgh|Fife|Glasgow City|Highland|Inverclyde|Midlothian|Moray|Na h-Eileanan Siar
  |Comhairle nan Eilean Siar|Western Isles|North Lanarkshire|Orkney Islands|Perth and Kinross
  |Scottish Borders|Shetland Islands|Stirling|S12000033|Strathclyde|Lothian|Tayside|Grampian
  |Central Regional|Belfast HSC Trust|Southern Health & Social Care Trust
  |Northern Health and Social Care Trust|Western HSCT|Eastern Health and Social Services Board
  |N09000003|Borders|Central Region|Armagh and Dungannon HSST|Causeway HSS Trust|Craigavon and Banbridge Trust
  |Down Lisburn Trust|Foyle HSST|Homefirst Community Trust|Newry and Mourne Trust|Sperrin Lakeland Trust
  |Ulster Community and Hospitals Trust`
    .split('|')
    .map((name) => name.trim());

/** The councils of England with children's services, their trusts, and counties that are no more. */
const ENGLISH = `Barking and Dagenham|Barnet|Barnsley|Bath and North East Somerset|Bedford|Bexley|Birmingham
  |Blackburn with Darwen|Blackpool|Bolton|Bournemouth, Christchurch and Poole|Bracknell Forest|Bradford|Brent
  |Brighton and Hove|City of Bristol|Bromley|Buckinghamshire|Bury|Calderdale|Cambridgeshire|Camden
  |Central Bedfordshire|Cheshire East|Cheshire West and Chester|City of London|Cornwall|Coventry|Croydon|Cumberland
  |Darlington|Derby|Derbyshire|Devon|Doncaster|Dorset|Dudley|Durham|Ealing|East Riding of Yorkshire|East Sussex
  |Enfield|Essex|Gateshead|Gloucestershire|Greenwich|Hackney|Halton|Hammersmith and Fulham|Hampshire|Haringey|Harrow
  |Hartlepool|Havering|Herefordshire|Hertfordshire|Hillingdon|Hounslow|Isle of Wight|Isles of Scilly|Islington
  |Kensington and Chelsea|Kent|Kingston upon Hull|Kingston upon Thames|Kirklees|Knowsley|Lambeth|Lancashire|Leeds
  |Leicester|Leicestershire|Lewisham|Lincolnshire|Liverpool|Luton|Manchester|Medway|Merton|Middlesbrough|Milton Keynes
  |Newcastle upon Tyne|Newham|Norfolk|North East Lincolnshire|North Lincolnshire|North Northamptonshire|North Somerset
  |North Tyneside|North Yorkshire|Northumberland|Nottingham|Nottinghamshire|Oldham|Oxfordshire|Peterborough|Plymouth
  |Portsmouth|Reading|Redbridge|Redcar and Cleveland|Richmond upon Thames|Rochdale|Rotherham|Rutland|Salford|Sandwell
  |Sefton|Sheffield|Shropshire|Slough|Solihull|Somerset|South Gloucestershire|South Tyneside|Southampton|Southend-on-Sea
  |Southwark|St Helens|Staffordshire|Stockport|Stockton-on-Tees|Stoke-on-Trent|Suffolk|Sunderland|Surrey|Sutton|Swindon
  |Tameside|Telford and Wrekin|Thurrock|Torbay|Tower Hamlets|Trafford|Wakefield|Walsall|Waltham Forest|Wandsworth
  |Warrington|Warwickshire|West Berkshire|West Northamptonshire|West Sussex|Westminster|Westmorland and Furness|Wigan
  |Wiltshire|Windsor and Maidenhead|Wirral|Wokingham|Wolverhampton|Worcestershire|York|Avon|Berkshire|Bedfordshire
  |Cleveland|Cumbria|Hereford and Worcester|Humberside|Northamptonshire|Poole|Bournemouth|Cheshire|Birmingham Children’s Trust
  |Together for Children|Achieving for Children|Sandwell Children’s Trust|Slough Children First|Brighter Futures for Children`
  .split('|')
  .map((name) => name.trim());

describe('NAT-9: a council of another nation, with no nation told', () => {
  const born = '2008-05-03';
  const since14 = (more: Partial<Entry>, end: string | null = null) =>
    of(born, [stay('2022-06-01', end, { legalStatus: 'C2', ...more })]);

  it.each(['Cardiff', 'Cyngor Sir Ceredigion, Ceredigion', 'Glasgow City Council', 'Belfast HSC Trust'])(
    '%s is asked about, and never read as English',
    (council) => {
      expect(told(since14({ council }), '2025-06-01')).toBe('eligible or none? /care/nation');
      expect(told(since14({ council }, '2026-01-01'), '2027-01-01')).toBe(
        'former-relevant or none? /care/nation',
      );
    },
  );

  it.each(['Leeds', 'Newcastle', undefined])('%s is read as English', (council) => {
    expect(told(since14({ council }), '2025-06-01')).toBe('eligible');
  });

  it.each(NAMED_ELSEWHERE)('%s is a name of another nation', (council) => {
    const written = [council, council.toUpperCase(), `${council} Council`];
    expect(written.map((name) => nationOf(undefined, name))).toEqual(written.map(() => undefined));
  });

  it('no council of England, of today or before, has such a name', () => {
    const misread = ENGLISH.filter((council) => nationOf(undefined, council) !== 'england');
    expect(misread).toEqual([]);
    expect(ENGLISH.length).toBeGreaterThan(160);
  });

  it('is asked about in one entry, and the others stand as they are', () => {
    const mixed = of(born, [
      stay('2022-06-01', '2023-01-01', { legalStatus: 'C2', council: 'Cardiff' }),
      stay('2023-06-01', null, { legalStatus: 'C2', nation: 'england' }),
    ]);
    expect(told(mixed, '2025-06-01')).toBe('eligible');
    const alone = of(born, [
      stay('2022-06-01', '2023-01-01', { legalStatus: 'C2', nation: 'england' }),
      stay('2023-06-01', null, { legalStatus: 'C2', council: 'Cardiff' }),
    ]);
    expect(told(alone, '2025-06-01')).toBe('eligible or none? /care/nation');
  });

  it('is settled by the nation, and an empty one is none told', () => {
    expect(told(since14({ council: 'Cardiff', nation: 'england' }), '2025-06-01')).toBe('eligible');
    expect(told(since14({ council: 'Cardiff', nation: 'wales' }), '2025-06-01')).toBe('none');
    expect(told(since14({ council: 'Leeds', nation: null as never }), '2025-06-01')).toBe('eligible');
    expect(told(since14({ council: 'Cardiff', nation: null as never }), '2025-06-01')).toBe(
      'eligible or none? /care/nation',
    );
    expect(told(since14({ nation: 'France' as never }), '2025-06-01')).toContain('?');
  });

  it('gives one answer for each nation supposed, beside a month of birth', () => {
    const record = of('2008-05', [stay('2022-06-01', null, { legalStatus: 'C2', council: 'Cardiff' })]);
    const all = histories(record, inDays(LAW_OF_ENGLAND));
    expect(all.map(({ supposing }) => supposing)).toEqual(
      ['england', 'wales', 'scotland'].flatMap((nation) => Array.from({ length: 31 }, () => nation)),
    );
    expect(new Set(all.map(({ born: first }) => first)).size).toBe(31);
    expect(told(record, '2024-05-15')).toBe('eligible or none? /dateOfBirth /care/nation');
  });
});

describe('NAT-1, NAT-6: care by a council of another nation', () => {
  const since2012 = (nation: NonNullable<Entry['nation']>) =>
    of('1999-05-03', [stay('2012-06-01', null, { legalStatus: 'C2', nation })]);

  it.each([
    ['england', 'eligible', 'eligible'],
    ['wales', 'eligible', 'none'],
    ['scotland', 'none', 'none'],
    ['northern-ireland', 'none', 'none'],
  ] as const)('%s, the day before Part 3 spoke of England alone, and that day', (nation, before, after) => {
    expect(told(since2012(nation), '2016-04-05')).toBe(before);
    expect(told(since2012(nation), '2016-04-06')).toBe(after);
  });

  it('has no second reading where all of it is English', () => {
    const [english] = histories(since2012('england'), inDays(LAW_OF_ENGLAND));
    const [welsh] = histories(since2012('wales'), inDays(LAW_OF_ENGLAND));
    expect(english?.walesAsEngland).toBeUndefined();
    expect(welsh?.stays?.map(({ wales }) => wales)).toEqual([true]);
    expect(welsh?.walesAsEngland?.stays).toEqual(welsh?.stays?.map((each) => ({ ...each, wales: false })));
  });
});

describe('an age that the law changes', () => {
  const adult = (...ages: readonly (readonly [from: string, value: number])[]): Law => ({
    ...LAW_OF_ENGLAND,
    adultFromAge: ages.map(([from, value]) => ({
      from: from as PlainDate,
      value,
      citation: PROVISIONS.lookedAfter,
    })),
  });
  const b18 = (law: Law, born = '2008-05-03') => {
    const [history] = histories(of(born, []), inDays(law));
    return history && toPlainDate(history.b18);
  };

  it.each<[string, Law, string]>([
    ['not at all', adult(['1969-01-01', 18]), '2026-05-03'],
    ['upwards after they reached it', adult(['1969-01-01', 18], ['2026-05-04', 21]), '2026-05-03'],
    ['upwards on the day', adult(['1969-01-01', 18], ['2026-05-03', 21]), '2029-05-03'],
    ['upwards before', adult(['1969-01-01', 18], ['2026-05-02', 21]), '2029-05-03'],
    ['downwards after they were of the new age', adult(['1969-01-01', 18], ['2025-01-01', 16]), '2025-01-01'],
    ['downwards on the birthday of the new age', adult(['1969-01-01', 18], ['2024-05-03', 16]), '2024-05-03'],
    ['downwards before it', adult(['1969-01-01', 18], ['2024-05-02', 16]), '2024-05-03'],
    [
      'down and up again, while down',
      adult(['1969-01-01', 18], ['2025-01-01', 16], ['2025-06-01', 21]),
      '2025-01-01',
    ],
    [
      'down and up again, before the age of while it was down',
      adult(['1969-01-01', 18], ['2023-01-01', 16], ['2023-06-01', 19]),
      '2027-05-03',
    ],
    [
      'down, reached while it was down',
      adult(['1969-01-01', 18], ['2024-01-01', 16], ['2024-06-01', 21]),
      '2024-05-03',
    ],
    [
      'to a middle age held only once they are past it',
      adult(['1969-01-01', 18], ['2020-01-01', 11], ['2020-06-01', 21]),
      '2020-01-01',
    ],
  ])('%s', (_, law, expected) => {
    expect(b18(law)).toBe(expected);
  });

  it('is reached on the first day on which the law of that day says so, asked day by day', () => {
    fc.assert(
      fc.property(
        births,
        fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 12, max: 24 })), {
          maxLength: 3,
          selector: ([year]) => year,
        }),
        (born, changes) => {
          const steps = changes
            .map(([year, age]) => [`${Number(text(born).slice(0, 4)) + year}-06-15`, age] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1));
          const all = [['1800-01-01', 18] as const, ...steps];
          const law = adult(...all);
          const [history] = histories(of(text(born), []), inDays(law));
          const ageOn = (on: string) => [...all].reverse().find(([from]) => from <= on)?.[1] ?? NaN;
          const reachedOn = (on: string) =>
            history !== undefined && toDay(on) >= birthdayAt(history, ageOn(on));
          const found = history && toPlainDate(history.b18);
          // The only days on which the answer can turn: a step of the law, and a birthday of each of its ages.
          const turns = [
            ...all.map(([from]) => from),
            ...(history === undefined ? [] : all.map(([, age]) => toPlainDate(birthdayAt(history, age)))),
          ];
          expect(found).toBe(turns.filter(reachedOn).sort()[0]);
        },
      ),
      { numRuns: 200, seed: 1989 },
    );
  });
});

describe('stays', () => {
  it('AMB-24: none at all, where any of the care of an assessed adult counts for nothing', () => {
    const care = [stay('2022-01-01', '2023-01-01'), stay('2024-01-01', '2024-03-01', { reasonEnded: 'E15' })];
    expect(staysOf(care)).toHaveLength(2);
    expect(staysOf(care, withReadings({ assessedAsAdult: 'no-days-count' }))).toEqual([]);
    expect(staysOf(care.slice(0, 1), withReadings({ assessedAsAdult: 'no-days-count' }))).toHaveLength(1);
  });

  it('LA-9: what may have followed a transfer goes on past a stay that ended with it', () => {
    const record = {
      dateOfBirth: '2008-05-03',
      care: [
        stay('2022-01-01', '2022-06-01', { reasonEnded: 'E3' }),
        stay('2022-03-01', '2022-06-01', { legalStatus: 'C2' }),
      ],
    } as Person;
    const [history] = histories(record, inDays(LAW_OF_ENGLAND));
    expect(days(history?.stays ?? [])).toEqual([
      '2022-01-01 2022-06-01',
      '2022-03-01 2022-06-01',
      '2022-06-01 ',
      '2022-06-01 ',
    ]);
  });

  it('AMB-30: an open stay is open alone where it joins no other', () => {
    const law = withReadings({ openFirstDays: 'unknown' });
    const alone = (...care: Entry[]) => staysOf(care, law).map(({ openAlone }) => openAlone);
    expect(alone(stay('2022-01-01', '2022-03-01'), stay('2022-03-01', null))).toEqual([false, false]);
    expect(alone(stay('2022-01-01', '2022-02-28'), stay('2022-03-01', null))).toEqual([false, true]);
    expect(alone(stay('2022-03-01', null, { legalStatus: 'C2' }))).toEqual([false]);
    expect(staysOf([stay('2022-03-01', null)]).map(({ openAlone }) => openAlone)).toEqual([false]);
  });

  it('DAY-3: each short break knows the whole of which it is part', () => {
    const night = (start: string, end: string) => stay(start, end, { legalStatus: 'V3' });
    const wholes = staysOf([
      night('2022-01-01', '2022-01-05'),
      night('2022-01-05', '2022-01-08'),
      stay('2022-02-01', '2022-02-08'),
      night('2022-03-01', '2022-03-03'),
      night('2022-03-03', '2022-03-09'),
    ])
      .map(wholeBreak)
      .map(({ from, until }) => `${toPlainDate(from)} ${toPlainDate(until)}`);
    expect(wholes).toEqual([
      '2022-01-01 2022-01-08',
      '2022-01-01 2022-01-08',
      '2022-02-01 2022-02-08',
      '2022-03-01 2022-03-09',
      '2022-03-01 2022-03-09',
    ]);
  });

  it('the length of s.22(2), were it another: so many nights are surely less, may be less, are surely more', () => {
    const law: Law = {
      ...LAW_OF_ENGLAND,
      hoursOfAccommodation: LAW_OF_ENGLAND.hoursOfAccommodation.map((each) => ({ ...each, value: 72 })),
    };
    const nights = (end: string) => staysOf([stay('2022-01-01', end)], law).map(({ sure }) => sure);
    expect(nights('2022-01-03')).toEqual([]);
    expect(nights('2022-01-04')).toEqual([false]);
    expect(nights('2022-01-05')).toEqual([true]);
  });

  it('AMB-22: one night of remand by its reading, and that reading of remand alone', () => {
    const sure = (legalStatus: Entry['legalStatus'], oneNightRemand: 'by-placement' | 'looked-after') =>
      staysOf([stay('2022-01-01', '2022-01-02', { legalStatus })], withReadings({ oneNightRemand })).map(
        (each) => each.sure,
      );
    for (const legalStatus of ['J1', 'J3'] as const) {
      expect(sure(legalStatus, 'by-placement')).toEqual([false]);
      expect(sure(legalStatus, 'looked-after')).toEqual([true]);
    }
    for (const legalStatus of ['V2', 'J2'] as const)
      expect(sure(legalStatus, 'looked-after')).toEqual([false]);
  });

  describe('LA-6: a custodial remand that began before 3 December 2012', () => {
    const remand = (start: string, end: string | null, more: Partial<Entry> = {}) =>
      stay(start, end, { legalStatus: 'J1', placement: 'R5', ...more });
    const found = (...care: Entry[]) => days(staysOf(care, LAW_OF_ENGLAND, { dateOfBirth: '1997-05-03' }));

    it('goes on through episodes that follow on from another, and makes nobody looked after', () => {
      expect(
        found(
          remand('2012-11-01', '2012-11-20', { reasonEnded: 'X1' }),
          remand('2012-11-20', '2012-12-10', { reasonEnded: 'X1' }),
          remand('2012-12-10', '2012-12-20', { reasonEnded: 'E9' }),
        ),
      ).toEqual([]);
    });

    it.each<[string, Entry]>([
      ['ended', remand('2012-11-01', '2012-12-10', { reasonEnded: 'E9' })],
      ['ended a day before', remand('2012-11-01', '2012-12-09', { reasonEnded: 'X1' })],
      ['was no remand', stay('2012-12-01', '2012-12-10', { legalStatus: 'L1', reasonEnded: 'X1' })],
    ])('is begun anew where what came before %s', (_, before) => {
      expect(found(before, remand('2012-12-10', '2012-12-20', { reasonEnded: 'E9' }))).toContain(
        '2012-12-10 2012-12-20',
      );
    });
  });
});

describe('what a record holds', () => {
  it('is all of it: the council’s own care, and another’s', () => {
    const record = of('2008-05-03', [], { careElsewhere: [stay('2022-06-01', null, { legalStatus: 'C2' })] });
    expect(told(record, '2025-06-01')).toBe('eligible');
  });

  it('has accommodation of no days for none', () => {
    const lodged = (start: string, end: string) =>
      of('2008-05-03', [], {
        otherAccommodation: [{ start, end, kind: 'housing', council: 'Leeds' }],
      } as Partial<Person>);
    const accommodation = (record: Person) =>
      histories(record, inDays(LAW_OF_ENGLAND))[0]?.facts.accommodation?.length;
    expect(accommodation(lodged('2024-01-01', '2024-01-02'))).toBe(1);
    expect(accommodation(lodged('2024-01-01', '2024-01-01'))).toBe(0);
    expect(accommodation(lodged('2024-01-02', '2024-01-01'))).toBe(0);
  });

  it('is read up to the most entries that a list may have, and then not at all', () => {
    const many = (count: number) =>
      histories(
        of('2008-05-03', [], {
          hospitalStays: Array.from({ length: count }, () => ({ start: '2024-01-01', end: '2024-01-02' })),
        }),
        inDays(LAW_OF_ENGLAND),
      )[0]?.facts;
    expect(many(MOST_ENTRIES)?.hospital).toHaveLength(MOST_ENTRIES);
    expect(many(MOST_ENTRIES + 1)?.hospital).toBeUndefined();
    expect(many(MOST_ENTRIES + 1)?.unusable).toEqual(['/hospitalStays']);
  });
});
