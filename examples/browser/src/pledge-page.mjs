// A pledge's promises in, one a line; the principles that their words speak for out. Nothing is stored and nothing is sent.
import { suggestPrinciples } from '../../../src/pledge/index.js';
import { PRINCIPLES } from '../../../src/principles/index.js';
import { element } from './elements.mjs';
import { table } from './tables.mjs';

const form = document.getElementById('form');
const result = document.getElementById('result');
document.getElementById('not-built').remove();
form.hidden = false;

const letterOf = new Map(PRINCIPLES.map(({ id, letter }) => [id, `(${letter})`]));
const letters = (ids) => ids.map((id) => letterOf.get(id)).join(', ');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const promises = document
    .getElementById('promises')
    .value.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const suggestions = promises.map((text) => suggestPrinciples(text));
  const spoken = new Set(suggestions.flatMap(({ primary, secondary }) => [...primary, ...secondary]));
  const unspoken = PRINCIPLES.filter(({ id }) => !spoken.has(id));
  document.getElementById('result-body').replaceChildren(
    table(
      'What the words of each promise speak for',
      ['Promise', 'Principle', 'Also', 'How clearly'],
      promises.map((text, at) => {
        const { primary, secondary, status, confidence } = suggestions[at];
        return status === 'needs-person'
          ? [text, 'for a person to say', '', '']
          : [text, letters(primary), letters(secondary), confidence ?? ''];
      }),
    ),
    element('h3', {}, 'Principles that no promise speaks for'),
    unspoken.length === 0
      ? element('p', {}, 'None: every one of the seven has a promise whose words speak for it.')
      : element(
          'ul',
          {},
          unspoken.map(({ letter, title }) => element('li', {}, `(${letter}) ${title}`)),
        ),
    element(
      'p',
      { class: 'hint' },
      'A suggestion goes by words alone and is for a person to confirm. A pledge is not proof that it is kept.',
    ),
  );
  result.hidden = false;
  document.getElementById('announce').textContent =
    `${promises.length} promises; ${unspoken.length} principles that none speaks for.`;
  document.getElementById('result-heading').focus();
});
