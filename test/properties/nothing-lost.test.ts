/** Laws of reading damaged files: what was read and what was refused are together every row, and nothing is thrown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReturnReading } from '../../src/ssda903/index.js';
import { readReturn, readReturnXml } from '../../src/ssda903/index.js';
import { ran, rows as rowsOfText } from '../command/run.js';

const LONG = Number(process.env['PROPERTY_RUNS'] ?? 0) > 100;
/** In the long run twenty thousand files of each form. */
const settings = { numRuns: LONG ? 20_000 : 150 };

const HEADER = 'CHILD,SEX,DOB,ETHNIC';
const EPISODES = 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC';
const day = fc.constantFrom('01/04/2024', '31/02/2024', '1/4/24', '45748', '', '05/06/2025', '2025-05-01');
const episode = fc.tuple(
  fc.constantFrom('1', '2', ' 3', '9', ''),
  day,
  fc.constantFrom('S', 'P', ''),
  fc.constantFrom('C2', 'V2', 'x', ''),
  fc.constantFrom('U4', ''),
  day,
  fc.constantFrom('X1', 'E8', ''),
);

/** Every refused row of a table has a problem of its own, and together with the rows read they are all rows. */
function accounts({ rows, problems, records }: ReturnReading, all: number): void {
  const { read, refused } = rows.episodes;
  expect(read + refused).toBe(all);
  expect(records.episodes.length).toBe(read);
  const told = problems.filter(
    ({ table, severity, row }) => table === 'episodes' && severity === 'error' && row !== null,
  );
  expect(new Set(told.map(({ row }) => row)).size).toBe(refused);
}

describe('a damaged CSV file', () => {
  const damage = fc.record({
    line: fc.nat(12),
    at: fc.nat(30),
    put: fc.constantFrom(',', '', 'x', '\uFFFD', ';', '\u0000', '  ', '="', '\t'),
    cut: fc.nat(3),
  });

  it('loses no line', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(
        fc.array(episode, { maxLength: 8 }),
        fc.array(damage, { maxLength: 4 }),
        fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        (episodes, damages, ends, size) => {
          const lines = episodes.map((cells) => cells.join(','));
          for (const { line, at, put, cut } of damages) {
            const text = lines[line];
            if (text !== undefined) lines[line] = text.slice(0, at) + put + text.slice(at + cut);
          }
          // A quotation mark at the beginning of a cell is another law's.
          const plain = lines.map((line) => line.replaceAll('"', "'"));
          const text = [EPISODES, ...plain]
            .map((line, at) => line + (ends[at % ends.length] ?? '\n'))
            .join('');
          const blocks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
          const isBlank = (line: string): boolean => line.replaceAll(',', '').trim() === '';
          const last = plain.reduce((found, line, at) => (isBlank(line) ? found : at), -1);
          const all = plain.filter((line, at) => at <= last && line.trim() !== '').length;
          accounts(
            readReturn([
              { name: 'header.csv', text: `${HEADER}\n1,1,01/01/2010,WBRI\n2,2,01/01/2011,WBRI\n` },
              { name: 'episodes.csv', text: blocks },
            ]),
            all,
          );
        },
      ),
      settings,
    );
  });

  it('throws nothing, whatever stands in it', () => {
    const piece = fc.constantFrom(
      '"',
      '""',
      ',',
      '\n',
      '\r',
      '1',
      'C2',
      '01/04/2024',
      '\uFFFD',
      ' ',
      'S',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `${EPISODES}\n${pieces.join('')}`;
        const reading = readReturn([{ name: 'episodes.csv', text }]);
        accounts(reading, reading.rows.episodes.read + reading.rows.episodes.refused);
        expect(readReturn([{ name: 'episodes.csv', text: [...text] }])).toEqual(reading);
      }),
      settings,
    );
  });
});

describe('rows as objects', () => {
  const value = fc.oneof(
    fc.constantFrom('1', '2', 'C2', '01/04/2024', 'S', '', ' '),
    fc.constantFrom(1, 2, 2 ** 53, Number.NaN, 1.5, true, null, undefined),
    fc.constant({}),
  );
  const row = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record(Object.fromEntries(EPISODES.split(',').map((name) => [name, value])), {
        requiredKeys: [],
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 7, 'x', ['1']) },
  );

  it('loses none', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (all) => {
        const first = { CHILD: '1', DECOM: '01/04/2024', LS: 'C2' };
        accounts(readReturn([{ table: 'episodes', rows: [first, ...all] as never }]), all.length + 1);
      }),
      settings,
    );
  });
});

describe('a damaged XML file', () => {
  const tag = (name: string, text: string): string =>
    text === '' ? `<${name}/>` : `<${name}>${text}</${name}>`;
  const NAMES = ['', 'DECOM', 'RNE', 'LS', 'PL', 'DEC', 'REC'];
  const kinds = ['whole', 'misspelt', 'wrapped', 'twice', 'text', 'in header', 'attribute'] as const;
  const damaged = fc.tuple(episode, fc.constantFrom(...kinds));
  const OTHERS = [
    ['reviews', '<AREVIEW/>'],
    ['reviews', '<AREVIEW><REVIEW>2024-05-01</REVIEW></AREVIEW>'],
    ['oc2', '<OC2> </OC2>'],
    ['oc2', '<OC2><SDQ_SCORE>9</SDQ_SCORE></OC2>'],
    ['missing', '<AMISSING><MISSING/></AMISSING>'],
    ['placed_for_adoption', '<AD_PLACED/>'],
    ['previous_permanence', '<PERMANENCE><PREV_PERM>P1</PREV_PERM></PERMANENCE>'],
    ['header', '<CHILD/>'],
  ] as const;
  const child = fc.record({
    id: fc.constantFrom('1', '2', '3', ''),
    headers: fc.integer({ min: 0, max: 2 }),
    around: fc.boolean(),
    others: fc.array(fc.constantFrom(...OTHERS), { maxLength: 3 }),
    episodes: fc.array(damaged, { maxLength: 4 }),
  });

  const episodeOf = ([cells, kind]: readonly [readonly string[], (typeof kinds)[number]]): string => {
    const name = kind === 'misspelt' ? 'EPSIODE' : 'EPISODE';
    const fields = cells.slice(1).map((cell, at) => tag(NAMES[at + 1] ?? '', cell.trim()));
    const more = { twice: '<LS>C1</LS>', text: 'C2', attribute: '' } as Readonly<Record<string, string>>;
    const whole = `<${name}${kind === 'attribute' ? ' LS="C2"' : ''}>${fields.join('')}${more[kind] ?? ''}</${name}>`;
    return kind === 'wrapped' ? `<LIST><PART>${whole}</PART></LIST>` : whole;
  };

  it('loses no row', () => {
    fc.assert(
      fc.property(fc.array(child, { maxLength: 5 }), fc.integer({ min: 1, max: 60 }), (children, size) => {
        const elements = children.map(({ id, headers, around, others, episodes }) => {
          const inHeader = episodes.filter(([, kind]) => kind === 'in header' && headers > 0).map(episodeOf);
          const outside = episodes.filter(([, kind]) => kind !== 'in header' || headers === 0).map(episodeOf);
          const more = others.map(([, row]) => row).join('');
          const header = `<HEADER>${tag('CHILDID', id)}<DOB>2010-01-01</DOB>${inHeader.join('')}${headers > 0 ? more : ''}</HEADER>`;
          const again = `<HEADER>${tag('CHILDID', id)}</HEADER>`;
          const whole = `<CHILD>${headers > 0 ? header : ''}${headers > 1 ? again : ''}${outside.join('')}${headers > 0 ? '' : more}</CHILD>`;
          return around ? `<GROUP>${whole}</GROUP>` : whole;
        });
        const text = `<EXPSSDA903>${elements.join('\n')}</EXPSSDA903>`;
        const all = children.reduce((sum, { episodes }) => sum + episodes.length, 0);
        const reading = readReturnXml(text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []);
        accounts(reading, all);
        const rowsOf = (table: keyof typeof reading.rows): number =>
          reading.rows[table].read + reading.rows[table].refused;
        const others = (table: string): number =>
          children.flatMap((each) => each.others).filter(([of]) => of === table).length;
        // A child with nothing in it but another child is a row as well.
        const empty = children.filter(
          ({ headers, episodes, others: rows }) =>
            headers === 0 && episodes.length === 0 && rows.every(([table]) => table === 'header'),
        ).length;
        expect(rowsOf('header')).toBe(
          children.reduce((sum, { headers }) => sum + headers, 0) + others('header') + empty,
        );
        for (const table of [
          'reviews',
          'oc2',
          'missing',
          'placed_for_adoption',
          'previous_permanence',
        ] as const)
          expect([table, rowsOf(table)]).toEqual([table, others(table)]);
      }),
      settings,
    );
  });

  it('throws nothing, whatever is cut out of it', () => {
    expect.hasAssertions();
    const text = `<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><OC2><SDQ_SCORE>9</SDQ_SCORE></OC2></HEADER><EPISODE><DECOM>01/04/2024</DECOM><LS>C2</LS></EPISODE></CHILD></EXPSSDA903>`;
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(20),
        fc.constantFrom('', '<', '>', '&', '"', '<A>'),
        (at, cut, put) => {
          const reading = readReturnXml(text.slice(0, at) + put + text.slice(at + cut));
          accounts(reading, reading.rows.episodes.read + reading.rows.episodes.refused);
        },
      ),
      settings,
    );
  });
});

describe('JSON lines', () => {
  const person = '"dateOfBirth":"2010-01-01","care":[]';
  const line = fc.constantFrom(
    `{"id":"a",${person}}`,
    `{"id":1,${person}}`,
    `{"id":9007199254740993,${person}}`,
    `{"id":"b",${person},"care":[]}`,
    `{"id":"c","dateOfBirth":"x"}`,
    `{"id":"d",${person}`,
    '[]',
    'null',
    'x',
    '',
    '  ',
  );

  it('are each answered or refused by number', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        async (lines, end) => {
          const all = [`{"id":"first",${person}}`, ...lines];
          const { out, err } = await ran(['status', '-', '--on', '2026-03-31'], { input: [all.join(end)] });
          const numbers = new Set([...err.matchAll(/ line (\d+): /g)].map((match) => match[1]));
          expect(rowsOfText(out).length + numbers.size).toBe(all.filter((each) => each.trim() !== '').length);
        },
      ),
      { numRuns: LONG ? 20_000 : 40 },
    );
  });
});
