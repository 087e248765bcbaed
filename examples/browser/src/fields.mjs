// Form fields: each with its label, its hint and a place for what is wrong with it.
import { element } from './elements.mjs';

/** A date in three parts, as people write it. */
export function dateField(id, legend, { hint, big = false, monthOnly = false } = {}) {
  const parts = [
    ['day', 'Day', 'two'],
    ['month', 'Month', 'two'],
    ['year', 'Year', 'four'],
  ];
  const described = hint === undefined ? undefined : `${id}-hint`;
  return element(
    'fieldset',
    { id, class: 'field date', 'data-date': monthOnly ? 'month' : 'day', 'aria-describedby': described },
    element('legend', { class: big ? 'big' : undefined }, legend),
    hint === undefined ? undefined : element('p', { class: 'hint', id: described }, hint),
    element(
      'div',
      { class: 'date-parts' },
      parts.map(([part, label, width]) =>
        element(
          'div',
          {},
          element('label', { for: `${id}-${part}` }, label),
          element('input', {
            id: `${id}-${part}`,
            name: `${id}-${part}`,
            type: 'text',
            inputmode: 'numeric',
            autocomplete: 'off',
            maxlength: part === 'year' ? 4 : 2,
            class: width,
          }),
        ),
      ),
    ),
  );
}

/** Radio buttons. `more` is shown, and counts, only while `when` is chosen. */
export function choiceField(id, legend, options, { hint, chosen, when, more } = {}) {
  const described = hint === undefined ? undefined : `${id}-hint`;
  const extra =
    more === undefined ? undefined : element('div', { class: 'more', id: `${id}-more`, hidden: true }, more);
  const field = element(
    'fieldset',
    { id, class: 'field', 'aria-describedby': described },
    element('legend', {}, legend),
    hint === undefined ? undefined : element('p', { class: 'hint', id: described }, hint),
    element(
      'div',
      { class: 'choices' },
      options.map(([value, label]) =>
        element(
          'div',
          { class: 'choice' },
          element('input', {
            type: 'radio',
            id: `${id}-${value}`,
            name: id,
            value,
            checked: value === chosen,
          }),
          element('label', { for: `${id}-${value}` }, label),
        ),
      ),
    ),
    extra,
  );
  if (extra !== undefined) {
    field.addEventListener('change', (event) => {
      if (event.target.name === id) extra.hidden = event.target.value !== when;
    });
  }
  return field;
}

/** A list to choose from. */
export function selectField(id, label, options, { hint } = {}) {
  const described = hint === undefined ? undefined : `${id}-hint`;
  return element(
    'div',
    { class: 'field', id: `${id}-field` },
    element('label', { for: id }, label),
    hint === undefined ? undefined : element('p', { class: 'hint', id: described }, hint),
    element(
      'select',
      { id, name: id, 'aria-describedby': described },
      options.map(([value, text]) => element('option', { value }, text)),
    ),
  );
}

export const YES_NO_NOT_SURE = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['not-sure', 'Not sure'],
];
