// The result: status, reasons, what is missing, the picture, what comes next.
import { careStatus, cite, nextChanges, personalAdviser, statusTimeline } from '../../../src/index.js';
import { addMonths, birthday, dateInWords, sentence, toDay } from '../../../src/kernel/index.js';
import { element } from './elements.mjs';
import { timelinePicture } from './timeline-picture.mjs';
import {
  ADVISER_WORDS,
  ANSWER_WORDS,
  IN_CARE_ONLY,
  PROVIDED_WORDS,
  STATUS_MEANS,
  STATUS_WORDS,
  statusName,
  whyItChanges,
} from './words.mjs';

const words = (text) => dateInWords(toDay(text));

/** What to show for a person on a day, and one sentence of it to be read out. */
export function resultOf(person, on) {
  const status = careStatus(person, on);
  const adviser = personalAdviser(person, on);
  const inCareOnly = status.answer === 'none' && status.lookedAfter === 'yes';
  const name = inCareOnly ? IN_CARE_ONLY[0] : STATUS_WORDS[status.answer];
  const { picture, table } = timeline(person, on);
  const answer = element(
    'div',
    {},
    element(
      'div',
      { class: 'panel' },
      element('p', { class: 'panel-status', id: 'status', 'data-status': status.answer }, name),
      element('p', {}, `On ${words(on)}. ${inCareOnly ? IN_CARE_ONLY[1] : STATUS_MEANS[status.answer]}`),
      couldBe(status),
    ),
    facts([
      ['Looked after by a council that day', ANSWER_WORDS[status.lookedAfter], 'looked-after'],
      [
        'Councils must follow the corporate parenting principles for them',
        ANSWER_WORDS[status.principlesApply],
        'principles',
      ],
      ['Right to a personal adviser', ADVISER_WORDS[adviser.answer], 'adviser'],
    ]),
    missing([...status.needs, ...adviser.needs]),
    element('h3', {}, 'What comes next'),
    next(person, on),
  );
  const parts = [
    element('div', { class: 'columns' }, answer, picture),
    table,
    element('h3', {}, 'Why'),
    reasons([...status.steps, adviser]),
    otherReadings(status),
    element('div', { class: 'buttons' }, printButton()),
  ];
  return { parts: parts.filter((part) => part !== undefined), say: `Result: ${name} on ${words(on)}.` };
}

function couldBe({ answer, possible }) {
  if (answer !== 'unknown') return undefined;
  return element('p', {}, `It could be ${oneOf(possible)}.`);
}

function oneOf(statuses) {
  return statuses.map((one) => `“${STATUS_WORDS[one].toLowerCase()}”`).join(' or ');
}

function facts(rows) {
  return element(
    'dl',
    { class: 'summary' },
    rows.map(([term, value, id]) =>
      element('div', {}, element('dt', {}, term), element('dd', { id }, value)),
    ),
  );
}

function missing(needs) {
  if (needs.length === 0) return undefined;
  const each = needs.filter((need, at) => needs.findIndex(({ path }) => path === need.path) === at);
  return element(
    'section',
    { 'aria-labelledby': 'missing' },
    element('h3', { id: 'missing' }, 'What is missing, and who would know'),
    element(
      'ul',
      { class: 'prose' },
      each.map(({ question, heldBy }) => element('li', {}, `${question} Ask: ${heldBy}.`)),
    ),
  );
}

/** The reasons, each with its answer and its provision, in the order in which the rules ask. */
function reasons(steps) {
  const list = (nodes) =>
    nodes.map((node) =>
      element(
        'li',
        {},
        ANSWER_WORDS[node.answer] === undefined
          ? undefined
          : element('strong', {}, `${ANSWER_WORDS[node.answer]}: `),
        sentence(node),
        provisions(node),
        node.steps.length > 0 ? element('ul', {}, list(node.steps)) : undefined,
      ),
    );
  return element('ul', { class: 'reasons' }, list(steps));
}

function provisions({ citations, interpretations }) {
  if (citations.length === 0 && interpretations.length === 0) return undefined;
  return element(
    'span',
    { class: 'provision' },
    citations.map((citation) =>
      element(
        'a',
        { href: citation.href, rel: 'noreferrer noopener', target: '_blank' },
        cite(citation),
        element('span', { class: 'visually-hidden' }, ' (opens in a new tab)'),
      ),
    ),
    interpretations.length > 0 ? `Reading: ${interpretations.join(', ')}` : undefined,
  );
}

function otherReadings({ otherReadings }) {
  if (otherReadings.length === 0) return undefined;
  return element(
    'p',
    { class: 'inset' },
    `The law can be read in another way here (${otherReadings.map(({ id }) => id).join(', ')}), and the status would then be different. Take advice.`,
  );
}

function timeline(person, on) {
  const exact = person.dateOfBirth.length === 10;
  const first = exact ? person.dateOfBirth : `${person.dateOfBirth}-01`;
  const at = (age) => (exact ? birthday(person.dateOfBirth, age) : addMonths(first, age * 12, 'later'));
  const window = { from: at(14), until: addMonths(at(25), 6, 'later') };
  const spans = statusTimeline(person, window);
  const picture = element(
    'figure',
    { class: 'figure' },
    timelinePicture({ dateOfBirth: person.dateOfBirth, care: person.care ?? [], spans, window, on }),
  );
  return { picture, table: timelineTable(spans) };
}

function timelineTable(spans) {
  const heads = ['From', 'Status', 'In care', 'Principles', 'Because'];
  const row = (span) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, words(span.from)),
      [
        statusName(span),
        ANSWER_WORDS[span.lookedAfter],
        ANSWER_WORDS[span.principlesApply],
        whyItChanges(span),
      ].map((text) => element('td', {}, text)),
    );
  const table = element(
    'table',
    {},
    element('caption', { class: 'visually-hidden' }, 'Status from the 14th birthday on'),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        heads.map((text) => element('th', { scope: 'col' }, text)),
      ),
    ),
    element('tbody', {}, spans.map(row)),
  );
  return element(
    'details',
    { open: true },
    element('summary', {}, 'The timeline as a table'),
    element(
      'div',
      { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': 'Timeline table' },
      table,
    ),
  );
}

function next(person, on) {
  const changes = nextChanges(person, on);
  if (changes.length === 0)
    return element('p', { class: 'prose' }, 'Nothing more will change, as far as these facts tell.');
  return element(
    'ol',
    { class: 'prose', id: 'next' },
    changes.map((change) =>
      element(
        'li',
        {},
        element('strong', {}, words(change.on)),
        ` (${whyItChanges(change)}): ${whatChanges(change)}, ${PROVIDED_WORDS[change.provided]}.`,
      ),
    ),
  );
}

function whatChanges({ from, to }) {
  const parts = [];
  if (statusName(from) !== statusName(to)) parts.push(`the status becomes “${statusName(to).toLowerCase()}”`);
  if (from.lookedAfter !== to.lookedAfter) parts.push(to.lookedAfter === 'yes' ? 'care begins' : 'care ends');
  if (from.principlesApply !== to.principlesApply) {
    parts.push(
      {
        yes: 'the principles begin to apply',
        no: 'the principles stop',
        unknown: 'whether the principles apply is not certain',
      }[to.principlesApply],
    );
  }
  if (from.personalAdviser !== to.personalAdviser) {
    parts.push(`right to a personal adviser: ${ADVISER_WORDS[to.personalAdviser].toLowerCase()}`);
  }
  return parts.length > 0 ? parts.join('; ') : `it could then be ${oneOf(to.possible)}`;
}

function printButton() {
  const button = element('button', { type: 'button', class: 'plain' }, 'Print this result');
  button.addEventListener('click', () => globalThis.print());
  return button;
}
