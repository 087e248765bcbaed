// The page: questions in, status out. Nothing is stored and nothing is sent.
import { personProblems } from '../../../src/index.js';
import { element } from './elements.mjs';
import { buildForm } from './form.mjs';
import { readForm } from './read-form.mjs';
import { resultOf } from './show-result.mjs';

const form = document.getElementById('form');
const errors = document.getElementById('errors');
const result = document.getElementById('result');

buildForm(form);
document.getElementById('not-built').remove();
form.hidden = false;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { facts, on, problems } = readForm(form);
  // The library has the last word on what it can read.
  const unread = problems.length > 0 ? [] : personProblems(facts);
  showErrors([...problems, ...unread.map(({ message }) => ({ field: 'born', message }))]);
  if (problems.length > 0 || unread.length > 0) {
    result.hidden = true;
    return;
  }
  const { parts, say } = resultOf(facts, on);
  document.getElementById('result-body').replaceChildren(...parts);
  result.hidden = false;
  document.getElementById('announce').textContent = say;
  document.getElementById('result-heading').focus();
});

function showErrors(problems) {
  for (const message of form.querySelectorAll('.error-message')) message.remove();
  for (const field of form.querySelectorAll('.wrong')) field.classList.remove('wrong');
  for (const input of form.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    if (input.dataset.described === undefined) input.removeAttribute('aria-describedby');
    else input.setAttribute('aria-describedby', input.dataset.described);
  }
  document.title = document.title.replace(/^Error: /, '');
  errors.replaceChildren();
  if (problems.length === 0) return;
  for (const { field, message } of problems) markField(field, message);
  const summary = element(
    'div',
    { class: 'error-summary', role: 'alert', tabindex: '-1', 'aria-labelledby': 'error-title' },
    element('h2', { id: 'error-title' }, 'There is a problem'),
    element(
      'ul',
      {},
      problems.map(({ field, message }) => element('li', {}, linkTo(field, message))),
    ),
  );
  errors.append(summary);
  document.title = `Error: ${document.title}`;
  summary.focus();
}

function markField(id, message) {
  const field = document.getElementById(id);
  const note = element(
    'p',
    { class: 'error-message', id: `${id}-error` },
    element('span', { class: 'visually-hidden' }, 'Error: '),
    message,
  );
  field.classList.add('wrong');
  field.querySelector('legend').after(note);
  for (const input of ownInputs(field)) {
    input.setAttribute('aria-invalid', 'true');
    const described = input.dataset.described ?? input.getAttribute('aria-describedby');
    if (described !== null) input.dataset.described = described;
    input.setAttribute('aria-describedby', [described, note.id].filter(Boolean).join(' '));
  }
}

/** The inputs of a field, not of fields within it. */
function ownInputs(field) {
  return [...field.querySelectorAll('input, select')].filter((input) => input.closest('.field') === field);
}

function linkTo(id, message) {
  const link = element('a', { href: `#${id}` }, message);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const [input] = ownInputs(document.getElementById(id));
    input.scrollIntoView({ block: 'center' });
    input.focus();
  });
  return link;
}
