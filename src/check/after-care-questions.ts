/** What may be open about a young person who has left care: family, hospital, detention. */
import { toPlainDate } from '../kernel/calendar.js';
import type { EpochDay } from '../kernel/calendar.js';
import type { AskFor, Open, Situation } from './asked.js';
import type { Period } from './question.js';

/** Days, longer than any six months. */
const MORE_THAN_SIX_MONTHS = 250;

function period(from: number, until: number | null): Period[] {
  return [
    {
      start: toPlainDate(from as EpochDay),
      end: until === null ? null : toPlainDate(until as EpochDay),
    },
  ];
}

/** Living with family since care: six months of it end the rights of a relevant child. */
export const livingWithFamily: AskFor = ({ on, history: { family, b18 } }) => {
  if (family !== undefined) return [];
  const at = on < b18 ? on : b18;
  return [
    {
      question: {
        fact: '/familyPlacements',
        text: 'Since you left care, have you lived with a parent, or someone else with parental responsibility for you?',
        accepts: 'yes-no',
        entry: { with: 'parent' },
      },
      answers: ['no'],
      when: { text: 'When did you live with them?' },
      periods: [period(at - 1, null), period(at - MORE_THAN_SIX_MONTHS, null)],
    },
  ];
};

/** In hospital on the 16th birthday. */
export const inHospital: AskFor = (situation) =>
  situation.history.hospital !== undefined
    ? []
    : [heldAtSixteen(situation, '/hospitalStays', 'Were you in hospital on your 16th birthday?')];

/** Detained by a court on the 16th birthday. */
export const detained: AskFor = (situation) =>
  situation.history.detentions !== undefined
    ? []
    : [
        heldAtSixteen(
          situation,
          '/detentions',
          'On your 16th birthday, were you in custody because a court had sentenced you?',
          { kind: 'custodial-sentence' },
        ),
      ];

function heldAtSixteen(
  { history, last }: Situation,
  fact: string,
  text: string,
  entry?: Readonly<Record<string, string>>,
): Open {
  const stays = history.stays ?? [];
  const starts = new Set(stays.map((stay) => (stay.until < history.b16 ? stay.until : history.b16)));
  return {
    question: { fact, text, accepts: 'yes-no', ...(entry && { entry }) },
    answers: ['no'],
    when: { text: 'When did that start and end?' },
    periods: [...starts].map((start) => period(start, last.b16 + 1)),
  };
}
