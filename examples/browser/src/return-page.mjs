// The files of a return in; rows, problems, statuses and figures out. The files are read here and go nowhere.
import { INDICATOR_IDS, computableResult, countIndicators } from '../../../src/indicators/index.js';
import { isPlainDate } from '../../../src/kernel/index.js';
import {
  PROBLEM_CATALOGUE,
  countStatuses,
  readReturn,
  summariseProblems,
  yearStartOf,
} from '../../../src/ssda903/index.js';
import { element } from './elements.mjs';
import { table } from './tables.mjs';

const form = document.getElementById('form');
const result = document.getElementById('result');
const errors = document.getElementById('errors');
document.getElementById('not-built').remove();
form.hidden = false;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  errors.replaceChildren();
  const files = [...document.getElementById('files').files];
  const on = document.getElementById('on').value.trim();
  if (files.length === 0) return refuse('Choose the CSV files of a return, or its one XML file');
  if (!isPlainDate(on)) return refuse('The last day counted must be a real date, as YYYY-MM-DD');
  const sources = await Promise.all(
    files.map(async (file) => ({ name: file.name, text: await file.text() })),
  );
  const { records, problems, rows } = readReturn(sources);
  const counted = countIndicators(records, { yearEnd: on });
  const statuses = countStatuses(records, on, {
    yearStart: yearStartOf(on),
    otherFacts: 'not-recorded',
  });
  const results = INDICATOR_IDS.map((id) => computableResult(records, counted, id));
  const computed = results.filter(({ status }) => status === 'computed');
  document.getElementById('result-body').replaceChildren(
    table(
      'Rows of each table',
      ['Table', 'Read', 'Refused'],
      Object.entries(rows).map(([name, { read, refused }]) => [name, read, refused]),
    ),
    table(
      'Problems',
      ['What', 'How many'],
      Object.entries(summariseProblems(problems)).map(([code, count]) => [
        PROBLEM_CATALOGUE[code].says.replaceAll('{column}', 'a column'),
        count,
      ]),
    ),
    table(
      'Statuses on the day',
      ['Status', 'People'],
      [['looked after', statuses.lookedAfter], ...Object.entries(statuses.statuses)],
    ),
    table(
      `Measures: ${counted.window.text}`,
      ['Measure', 'Numerator', 'Denominator', 'Value', 'Unit'],
      computed.map(({ title, numerator, denominator, value, unit }) => [
        title,
        numerator,
        denominator,
        value ?? 'none',
        unit,
      ]),
    ),
    element(
      'p',
      { class: 'hint' },
      `${results.length - computed.length} measures cannot be counted from these files. Small numbers are shown here as they are: this page is not for publication.`,
    ),
  );
  result.hidden = false;
  document.getElementById('announce').textContent = `${statuses.people} people read.`;
  document.getElementById('result-heading').focus();
  return undefined;
});

function refuse(message) {
  const summary = element(
    'div',
    { class: 'error-summary', role: 'alert', tabindex: '-1', 'aria-labelledby': 'error-title' },
    element('h2', { id: 'error-title' }, 'There is a problem'),
    element('p', {}, message),
  );
  errors.append(summary);
  result.hidden = true;
  summary.focus();
}
