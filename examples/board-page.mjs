// The board's page as text. Every number on it comes from board-figures.mjs; here it is only laid out.
import { careStatus, explainStatus, principlesOwedTo } from '../dist/index.js';
import { PRINCIPLES } from '../dist/principles.js';

/** The page. */
export function boardPage(figures) {
  return [
    title(`Corporate parenting board: position on ${figures.on}`),
    lookedAfter(figures),
    leavers(figures),
    stability(figures),
    education(figures),
    pledge(figures),
    oneYoungPerson(figures),
    data(figures),
    'Facts that a return cannot hold (family placements, detentions, hospital stays, other accommodation) are taken as',
    'none on this page. It counts and cites; it does not decide whether the law was followed. Not legal advice.',
    '',
  ].join('\n');
}

const title = (text) => `${text}\n${'='.repeat(text.length)}\n`;
const heading = (text) => `${text}\n${'-'.repeat(text.length)}`;
const line = (label, value) => `  ${label.padEnd(58)}${String(value).padStart(8)}`;

function lookedAfter({ statuses }) {
  return [
    heading('Looked after'),
    line('In law, short-break nights included', statuses.lookedAfter),
    line('As statistics count it, short breaks left out', statuses.lookedAfterPublished),
    '',
  ].join('\n');
}

function leavers({ statuses: { statuses, people } }) {
  return [
    heading(`Status of the ${people} people in the return`),
    line('Eligible (16 or 17, looked after, 13 weeks)', statuses.eligible),
    line('Relevant (16 or 17, has left care)', statuses.relevant),
    line('Former relevant (18 or over)', statuses['former-relevant']),
    line('Qualifying for advice and assistance', statuses.qualifying),
    line('No leaving-care status', statuses.none),
    line('Not settled by the return', statuses.unknown),
    '',
  ].join('\n');
}

const SHOWN = ['STAB-3PLUS', 'STAB-2Y'];

function stability({ results, window }) {
  const rows = results
    .filter((result) => SHOWN.includes(result.indicator) && result.status === 'computed')
    .map(
      (result) =>
        line(result.title, `${result.value ?? 'none'}%`) + `   ${result.numerator} of ${result.denominator}`,
    );
  return [heading('Placement stability'), `  ${window.text}`, ...rows, ''].join('\n');
}

const EDUCATION = [
  'EDU-ABS',
  'EDU-PA',
  'EDU-SUSP',
  'EDU-PEX',
  'EDU-SEN-EHCP',
  'EDU-KS2-RWM',
  'EDU-KS4-A8',
  'EDU-KS4-EM4',
  'SCHOOL-MIDYEAR',
  'PEP-TERM',
  'ADMIT-UNPLACED',
];

/** From the files of the virtual school; without them none of it can be counted. */
function education({ results, schoolRows }) {
  if (schoolRows.length === 0) return `${heading('Education')}\n  No files of the virtual school.\n`;
  const rows = results
    .filter((result) => EDUCATION.includes(result.indicator) && result.status === 'computed')
    .map(
      (result) =>
        line(result.title, `${result.value ?? 'none'}${result.unit === 'percent' ? '%' : ''}`) +
        `   ${result.numerator} of ${result.denominator}`,
    );
  return [heading('Education'), ...rows, ''].join('\n');
}

function pledge({ pledge: matrix }) {
  const rows = PRINCIPLES.map(({ id, title: name }) => {
    const { primary, secondary } = matrix.byPrinciple[id];
    const touched = secondary.length > 0 ? `, touches on it: ${secondary.join(', ')}` : '';
    return `  ${name.padEnd(40)}points ${primary.join(', ') || 'none'}${touched}`;
  });
  return [heading('Pledge: the ten points of Derby 2016, and the principles they bear on'), ...rows, ''].join(
    '\n',
  );
}

/** One young person of 16 or 17 who has left care or may soon, by the council's own number alone. */
function oneYoungPerson({ records, personAt, on }) {
  const wanted = ['relevant', 'eligible', 'former-relevant', 'qualifying'];
  for (const status of wanted) {
    for (let child = 0; child < records.children.length; child++) {
      const record = personAt(child);
      const finding = careStatus(record, on);
      if (finding.answer !== status) continue;
      const owed = principlesOwedTo(record, on).principles.length;
      return [
        heading(`One young person, line by line: ${records.children.id[child]}`),
        explainStatus(finding, { for: 'caseworker' }),
        `  Principles owed: ${owed} of ${PRINCIPLES.length}`,
        '',
      ].join('\n');
    }
  }
  return `${heading('One young person, line by line')}\n  Nobody in the return has a leaving-care status.\n`;
}

function data({ rows, problems, problemCounts, passedOver }) {
  const read = Object.entries(rows).filter(([, count]) => count.read + count.refused > 0);
  const tables = read.map(
    ([table, count]) => line(`${table}: rows used`, count.read) + `   refused ${count.refused}`,
  );
  const counts = Object.entries(problemCounts).map(([code, count]) => line(code, count));
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .slice(0, 8)
    .map(({ table, row, message }) => `  ${table ?? 'file'} row ${row ?? '-'}: ${message}`);
  const over = passedOver.length > 0 ? [`  Not read: ${passedOver.join(', ')}`] : [];
  return [
    heading('The data behind it'),
    ...tables,
    ...over,
    '',
    '  Problems found, by kind',
    ...counts,
    '',
    ...errors,
    '',
  ].join('\n');
}
