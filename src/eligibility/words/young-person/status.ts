/** What each status means, in the words of the person it is about: short, kind, and with something to ask for. */
import type { Meaning } from './parts.js';
import { CARE_LEAVER_MEANS } from './leaver.js';
import type { Situation } from './situation.js';

const IN_CARE = 'You are in care. The law says that the council “looks after” you.';
const LOOKED_AFTER_WELL = 'The council must look after you well, keep you safe and ask what you think.';
const SOCIAL_WORKER =
  'You have a social worker, a care plan, and meetings to check that things are going well.';
const ASK_IN_CARE: readonly string[] = [
  'When is my next review, and can I say what I want there?',
  'Who can speak up for me? That person is called an advocate.',
  'Can I see my care plan?',
];
const NOT_A_NO = 'This does not mean no. It means someone has to find out more.';
const THEIR_JOB =
  'It is the council’s job to find the missing facts, not yours. You can help if you want to.';
const ASK_WHAT_IS_MISSING: readonly string[] = [
  'What is missing, and who will find it out?',
  'When will you tell me the answer?',
  'What help can I have while I wait?',
];
const LIKE_ANYONE = 'You can still get help as anyone can, for example with school, housing or health.';
const ASK_ABOUT_THE_RECORD: readonly string[] = [
  'What have you got written down about my time in care?',
  'Did I ever live somewhere that the council found for me? Does that count?',
  'Who else can help me?',
];

/** By situation. */
export const WHAT_IT_MEANS: Readonly<Record<Situation, Meaning>> = {
  ...CARE_LEAVER_MEANS,
  eligible: {
    headline:
      'You are in care, and you have a right to help with leaving it. The law calls you an “eligible child”.',
    means: [
      'You still have your social worker, your reviews and your visits.',
      'The council must talk with you about what you will need, and write a pathway plan with you.',
      'You get a personal adviser. That is someone whose job is to help you get ready for living as an adult.',
    ],
    ask: [
      'Who is my personal adviser?',
      'When will we write my pathway plan, and can I bring someone with me?',
      'Do I have to move? You do not have to leave care just because you are {leavingFrom}.',
    ],
  },
  relevant: {
    headline:
      'You have left care and the council still has to look out for you. The law calls you a “relevant child”.',
    means: [
      'The council must make sure you have somewhere good to live and money to live on.',
      'You have a personal adviser and a pathway plan.',
      'The council must stay in touch with you.',
    ],
    ask: [
      'Who is my personal adviser, and how do I reach them?',
      'Is where I live right for me, and who pays for it?',
      'When is my pathway plan looked at again?',
    ],
  },
  // Where the day of birth is not known, and with it what help there is.
  'former-relevant': {
    headline:
      'You are a care leaver. The law calls you a “former relevant child”, even though you are an adult now.',
    means: [
      'What help you get depends on the day you were born, and we only know the month.',
      'Until {unasked} the council must help you without being asked. From {unasked} until you turn {support} you can ask.',
    ],
    ask: [
      'Can you write down the day I was born?',
      'Who is my personal adviser? If I am over {unasked}, how do I get one?',
      'Can I see the list of help for care leavers? It is called the local offer.',
    ],
  },
  qualifying: {
    headline:
      'You can ask the council for advice and help. The law says you “qualify for advice and assistance”.',
    means: [
      'The council should listen when you ask for help, and think about what you need.',
      'It can help with advice, and sometimes with money or other things.',
      'This lasts until you are {qualifyingUntil}.',
    ],
    ask: [
      'Who do I speak to when I need help?',
      'What help could I get with study, training or somewhere to live?',
      'Can someone check again if I was in care for longer than you have written down?',
    ],
  },
  'looked-after': {
    headline: IN_CARE,
    means: [LOOKED_AFTER_WELL, SOCIAL_WORKER, 'Help with leaving care can start when you are {leavingFrom}.'],
    ask: ASK_IN_CARE,
  },
  'looked-after-of-leaving-age': {
    headline: IN_CARE,
    means: [
      LOOKED_AFTER_WELL,
      SOCIAL_WORKER,
      'If you leave care, you can ask the council for advice and help until you are {qualifyingUntil}.',
    ],
    ask: ASK_IN_CARE,
  },
  'short-breaks-of-leaving-age': { headline: IN_CARE, means: [LOOKED_AFTER_WELL], ask: ASK_IN_CARE },
  'perhaps-looked-after': {
    headline: 'We cannot tell if you are in care on this day, because something is missing.',
    means: [
      NOT_A_NO,
      'If you are in care, the council must look after you well and keep you safe.',
      THEIR_JOB,
    ],
    ask: ASK_WHAT_IS_MISSING,
  },
  'help-ended': {
    headline:
      'You could ask the council for advice and help until you were {qualifyingUntil}. That has ended now.',
    means: ['This is only about what has been written down. It could be wrong.', LIKE_ANYONE],
    ask: [
      'How do I ask to see my care records?',
      'Is there still any help for me, with study or with something else?',
      'Who else can help me?',
    ],
  },
  none: {
    headline: 'From what is written down, the law does not give you care leaver support on this day.',
    means: ['This is only about what has been written down. It could be wrong.', LIKE_ANYONE],
    ask: ASK_ABOUT_THE_RECORD,
  },
  unknown: {
    headline: 'We cannot tell yet what support you should get, because some facts are missing.',
    means: [NOT_A_NO, THEIR_JOB],
    ask: ASK_WHAT_IS_MISSING,
  },
};
