// The questions.
import { element } from './elements.mjs';
import { YES_NO_NOT_SURE, choiceField, dateField, selectField } from './fields.mjs';
import { END_REASONS, LEGAL_STATUSES, OTHER_HOMES } from './words.mjs';

/** Fills the form with its questions. */
export function buildForm(form) {
  const periods = element('div', { id: 'periods' });
  let made = 0;
  const addPeriod = () => {
    made += 1;
    const period = carePeriod(`care-${made}`, () => {
      const next = period.nextElementSibling ?? period.previousElementSibling;
      period.remove();
      number(periods);
      (next?.querySelector('input') ?? add).focus();
    });
    periods.append(period);
    number(periods);
    return period;
  };
  const add = element('button', { type: 'button', class: 'plain', id: 'add-period' }, 'Add a time in care');
  add.addEventListener('click', () => addPeriod().querySelector('input').focus());

  form.append(
    element('h2', {}, 'About the young person'),
    dateField('born', 'When were they born?', {
      hint: 'For example, 9 9 2009. If you do not know the day, leave it empty.',
      monthOnly: true,
    }),
    dateField('on', 'Which day are you asking about?', {
      hint: 'The day for which you need to know. For example, 1 3 2026',
    }),
    element('h2', {}, 'Times in care'),
    choiceField('any-care', 'Have they ever been in care (looked after by a council)?', YES_NO_NOT_SURE, {
      when: 'yes',
      more: [
        element('p', { class: 'hint' }, 'Give each time in care in a box of its own. Start with the first.'),
        periods,
        element('div', { class: 'buttons' }, add),
        choiceField(
          'all-care',
          'Are these all their times in care?',
          [
            ['yes', 'Yes, all of them'],
            ['not-sure', 'Not sure'],
          ],
          {
            hint: 'With any council in England. Times that ended before they turned 14 matter only for a day before then.',
          },
        ),
      ],
    }),
    element('h2', {}, 'Other facts'),
    element(
      'p',
      { class: 'hint' },
      'If you do not know, say so. The result tells you whether it matters, and who would know.',
    ),
    dated(
      'family',
      'Since leaving care, have they lived with a parent, or someone with parental responsibility?',
      'When did they move in?',
      'When did that end?',
    ),
    dated(
      'custody',
      'Have they been in custody under a sentence of a court before turning 18?',
      'When did it start?',
      'When did it end?',
      'Not remand: put remand under times in care.',
    ),
    dated(
      'hospital',
      'Were they in hospital on their 16th birthday?',
      'When did they go in?',
      'When did they leave?',
    ),
    choiceField('guardianship', 'Has there been a special guardianship order?', YES_NO_NOT_SURE, {
      when: 'yes',
      more: [
        dateField('guardianship-made', 'When was it made?'),
        choiceField('guardianship-before', 'Were they in care just before it was made?', [
          ['yes', 'Yes'],
          ['no', 'No'],
        ]),
      ],
    }),
    choiceField(
      'other-home',
      'After turning 16, did anyone else on this list give them a home?',
      YES_NO_NOT_SURE,
      {
        hint: 'A charity, a private children’s home, a health or education service, a care home, or private foster carers.',
        when: 'yes',
        more: [
          selectField('other-home-kind', 'Who gave them a home?', OTHER_HOMES),
          dateField('other-home-start', 'When did it start?'),
          openEnd('other-home', 'When did it end?'),
          choiceField('disabled', 'Are they disabled?', YES_NO_NOT_SURE, {
            hint: 'This matters for private foster carers only.',
          }),
        ],
      },
    ),
    dated(
      'education',
      'Is there a programme of education or training in their pathway plan?',
      'When did it start?',
      'When did it end?',
      'The pathway plan is the council’s plan for them when they leave care.',
    ),
    choiceField('support', 'Since turning 21, have they asked the council for support?', YES_NO_NOT_SURE, {
      hint: 'If they are not 21 yet, answer no.',
      when: 'yes',
      more: dateField('support-on', 'When did they ask?'),
    }),
    element('div', { class: 'buttons' }, element('button', { type: 'submit' }, 'Show the status')),
  );
  addPeriod();
}

/** One time in care. */
function carePeriod(id, remove) {
  const button = element('button', { type: 'button', class: 'plain remove' }, 'Remove this time');
  button.addEventListener('click', remove);
  return element(
    'fieldset',
    { class: 'period', id, 'data-period': id },
    element('legend', { class: 'period-name' }, 'Time in care'),
    dateField(`${id}-start`, 'When did it start?'),
    openEnd(id, 'When did it end?'),
    selectField(`${id}-law`, 'How did they come to be in care?', LEGAL_STATUSES),
    selectField(`${id}-why`, 'Why did it end?', END_REASONS),
    button,
  );
}

function number(periods) {
  const all = [...periods.children];
  for (const [at, period] of all.entries()) {
    const name = `Time in care ${at + 1}`;
    period.querySelector('.period-name').textContent = name;
    const remove = period.querySelector('.remove');
    remove.setAttribute('aria-label', `Remove ${name.toLowerCase()}`);
    remove.hidden = all.length === 1;
  }
}

/** An end that may not have come. */
function openEnd(id, legend) {
  return choiceField(
    `${id}-ended`,
    'Has it ended?',
    [
      ['no', 'No, it goes on'],
      ['yes', 'Yes'],
    ],
    {
      when: 'yes',
      more: dateField(`${id}-end`, legend),
    },
  );
}

/** Whether, and from when to when. */
function dated(id, legend, start, end, hint) {
  return choiceField(id, legend, YES_NO_NOT_SURE, {
    hint,
    when: 'yes',
    more: [dateField(`${id}-start`, start), openEnd(id, end)],
  });
}
