// The answers as a person of the library, or what is wrong with them, each with the field it stands in.

/** `{ facts, on, problems }`: facts only where there are no problems. */
export function readForm(form) {
  const problems = [];
  const say = (field, message) => {
    problems.push({ field, message });
  };
  const chosen = (name) => form.elements[name]?.value ?? '';
  const choice = (name, what) => {
    const value = chosen(name);
    if (value === '') say(name, `Choose an answer: ${what}`);
    return value;
  };
  const date = (id, what) => readDate(form, id, what, say);
  const end = (id, start, what) => {
    if (choice(`${id}-ended`, `has ${what} ended?`) !== 'yes') return null;
    const day = date(`${id}-end`, `the day ${what} ended`);
    if (day !== undefined && start !== undefined && day < start)
      say(`${id}-end`, `The end of ${what} must not be before its start`);
    return day;
  };
  const span = (id, what) => {
    const start = date(`${id}-start`, `the day ${what} started`);
    return { start, end: end(id, start, what) };
  };
  /** `undefined` for not sure, the empty list for no. */
  const spans = (id, what, extra = {}) => {
    const value = choice(id, what);
    if (value === 'yes') return [{ ...span(id, what), ...extra }];
    return value === 'no' ? [] : undefined;
  };

  const dateOfBirth = date('born', 'the date of birth');
  const on = date('on', 'the day you are asking about');
  if (dateOfBirth !== undefined && on !== undefined && on < dateOfBirth)
    say('on', 'The day you are asking about must not be before their birth');
  const facts = { dateOfBirth, ...careFacts(form, { choice, span, chosen }) };
  facts.familyPlacements = spans('family', 'living with family', { with: 'parent' });
  facts.detentions = spans('custody', 'custody', { kind: 'custodial-sentence' });
  facts.hospitalStays = spans('hospital', 'the stay in hospital');
  facts.specialGuardianshipOrder = byAnswer(choice('guardianship', 'special guardianship'), () => ({
    date: date('guardianship-made', 'the day of the special guardianship order'),
    lookedAfterImmediatelyBefore: choice('guardianship-before', 'in care just before the order?') === 'yes',
  }));
  facts.otherAccommodation = spans('other-home', 'the other home', { kind: chosen('other-home-kind') });
  if (facts.otherAccommodation?.length === 1 && facts.otherAccommodation[0].kind === 'privately-fostered') {
    const disabled = choice('disabled', 'are they disabled?');
    if (disabled === 'yes' || disabled === 'no') facts.disabled = disabled === 'yes';
  }
  facts.education = spans('education', 'the programme', { inPathwayPlan: true });
  facts.supportRequested = byAnswer(choice('support', 'asked for support'), () =>
    date('support-on', 'the day they asked for support'),
  );
  for (const key of Object.keys(facts)) if (facts[key] === undefined) delete facts[key];
  return problems.length > 0 ? { problems } : { facts, on, problems };
}

/** `null` for no, `undefined` for not sure. */
function byAnswer(answer, yes) {
  if (answer === 'yes') return yes();
  return answer === 'no' ? null : undefined;
}

function careFacts(form, { choice, span, chosen }) {
  const any = choice('any-care', 'times in care');
  if (any === 'no') return { care: [] };
  if (any !== 'yes') return {};
  const care = [...form.querySelectorAll('[data-period]')].map((period, at) => {
    const id = period.dataset.period;
    const reason = chosen(`${id}-why`);
    return {
      ...span(id, `time in care ${at + 1}`),
      legalStatus: chosen(`${id}-law`),
      ...(reason === '' ? {} : { reasonEnded: reason }),
    };
  });
  const starts = care.flatMap(({ start }) => (start === undefined ? [] : [start])).sort();
  // Where there may have been more care, nothing is known of the time before the first that is given.
  return choice('all-care', 'are these all their times in care?') === 'yes'
    ? { care }
    : { care, recordFrom: starts[0] };
}

function readDate(form, id, what, say) {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    form.elements[`${id}-${part}`].value.trim(),
  );
  const monthOnly = document.getElementById(id).dataset.date === 'month';
  if (day === '' && month === '' && year === '') {
    say(id, `Enter ${what}`);
    return undefined;
  }
  const digits = (text, least, most) => /^\d+$/.test(text) && text.length >= least && text.length <= most;
  if (!digits(year, 4, 4)) return void say(id, `The year in ${what} must have 4 numbers`);
  if (!digits(month, 1, 2) || Number(month) < 1 || Number(month) > 12)
    return void say(id, `The month in ${what} must be a number from 1 to 12`);
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === '' && monthOnly) return yearMonth;
  const most = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!digits(day, 1, 2) || Number(day) < 1 || Number(day) > most)
    return void say(id, `The day in ${what} must be a number from 1 to ${most}`);
  return `${yearMonth}-${day.padStart(2, '0')}`;
}
