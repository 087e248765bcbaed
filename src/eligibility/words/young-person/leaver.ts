/** What being a care leaver of 18 or over means, by age, by what they have asked for and by what they study. */
import type { AfterEighteen } from '../../status/after-eighteen.js';
import type { Meaning } from './parts.js';

const LEAVER =
  'You are a care leaver. The law calls you a “former relevant child”, even though you are an adult now.';
const LEAVER_OF_25 =
  'You are a care leaver of {support} or over. The law still calls you a “former relevant child”.';

const HELP = 'There is help with work, training, study and setting up your home.';
const UNTIL_21 = 'Until you are {unasked} you have a personal adviser, and the council must stay in touch.';
const CAN_ASK =
  'You can ask for a personal adviser and a plan at any time until you turn {support}, even if you said no before.';
const OFFERED = 'The council must keep offering you this help.';
const IF_ON_A_COURSE =
  'If you are on a course that is in your pathway plan, help goes on until the course ends.';
const LIKE_ANYONE = 'You can still get help as anyone can, for example with housing, health or money.';
const RECORDS = 'You can ask to see what is written about your time in care, at any age.';

const WHO = 'Who is my personal adviser, and how do I reach them?';
const WHO_WILL = 'I would like a personal adviser. Who will it be?';
const MONEY = 'What money can I get for my home, or for college or university?';
const STUDY_MONEY = 'What money can I get while I study or train?';
const LOCAL_OFFER = 'Can I see the list of help for care leavers? It is called the local offer.';
const CARE_RECORDS = 'How do I ask to see my care records?';
const WHO_ELSE = 'Who else can help me?';

/** By where they stand. */
export const CARE_LEAVER_MEANS: Readonly<Record<AfterEighteen, Meaning>> = {
  unasked: {
    headline: LEAVER,
    means: [
      UNTIL_21,
      'From {unasked} until you turn {support} you can ask for that help, and the council must offer it.',
      HELP,
    ],
    ask: [WHO, MONEY, LOCAL_OFFER],
  },
  'unasked-alone': {
    headline: LEAVER,
    means: [
      UNTIL_21,
      HELP,
      'If you are on a course in your plan when you turn {unasked}, help goes on until it ends.',
    ],
    ask: [WHO, MONEY, 'What happens when I turn {unasked}?'],
  },
  'can-ask': {
    headline: LEAVER,
    means: [CAN_ASK, OFFERED, 'When you ask, the council must find out what help you need.'],
    ask: [WHO_WILL, MONEY, LOCAL_OFFER],
  },
  asked: {
    headline: LEAVER,
    means: [
      'You asked for help, so the council must find out what you need and write a plan with you.',
      'You have a personal adviser until you turn {support}, or until you say that you no longer want one.',
      HELP,
    ],
    ask: [WHO, 'When will we write my plan, and can I bring someone with me?', LOCAL_OFFER],
  },
  'may-have-asked': {
    headline: LEAVER,
    means: [
      CAN_ASK,
      OFFERED,
      'If you have asked already, you should have a personal adviser now.',
      IF_ON_A_COURSE,
    ],
    ask: [WHO_WILL, 'Is it written down that I asked for help?', LOCAL_OFFER],
  },
  course: {
    headline: LEAVER,
    means: [
      'Your course is in your pathway plan, so help goes on until the course ends.',
      'You have a personal adviser. The council must stay in touch and keep your plan up to date with you.',
      'The council can help with what your course costs you.',
    ],
    ask: [WHO, STUDY_MONEY, 'What help is there when my course ends?'],
  },
  'study-again': {
    headline: LEAVER,
    means: [
      'You told the council that you want to study or train, so it must find out what help you need for that.',
      'You get a personal adviser, and a plan for your study or training.',
      'The council can help with what it costs you.',
    ],
    ask: [WHO, 'When will we write my plan, and can I bring someone with me?', STUDY_MONEY],
  },
  'may-be-on-course': {
    headline: LEAVER,
    means: ['Because of your age, most of the council’s duties to you have ended.', IF_ON_A_COURSE, RECORDS],
    ask: ['Is my course in my pathway plan?', STUDY_MONEY, WHO_ELSE],
  },
  'unasked-ended': {
    headline: LEAVER,
    means: [
      'On this day most of the council’s duties to you had ended, because you had turned {unasked}.',
      RECORDS,
      LIKE_ANYONE,
    ],
    ask: ['What help can I get now?', CARE_RECORDS, WHO_ELSE],
  },
  'support-ended': {
    headline: LEAVER_OF_25,
    means: [
      'The council no longer has to give you a personal adviser or a plan. That ended when you turned {support}.',
      RECORDS,
      LIKE_ANYONE,
    ],
    ask: [CARE_RECORDS, 'Is there any help here for care leavers of my age?', WHO_ELSE],
  },
};
