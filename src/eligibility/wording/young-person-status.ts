/** What each status means, in the words of the person it is about: short, kind, and with something to ask for. */
import type { CareStatus } from '../status/statuses.js';

/** One status for the young person. */
export interface Meaning {
  readonly headline: string;
  readonly means: readonly string[];
  readonly ask: readonly string[];
}

/** By status; `looked-after` is somebody in care who is not a care leaver yet. */
export const WHAT_IT_MEANS: Readonly<Record<CareStatus | 'looked-after' | 'unknown', Meaning>> = {
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
      'Do I have to move? You do not have to leave care just because you are 16.',
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
  'former-relevant': {
    headline:
      'You are a care leaver. The law calls you a “former relevant child”, even though you are an adult now.',
    means: [
      'Until you are 21 you have a personal adviser, and the council must stay in touch.',
      'From 21 until you turn 25 you can ask for that help, and the council must offer it.',
      'There is help with work, training, study and setting up your home.',
    ],
    ask: [
      'Who is my personal adviser? If I am over 21, how do I get one?',
      'What money can I get for my home, or for college or university?',
      'Can I see the list of help for care leavers? It is called the local offer.',
    ],
  },
  qualifying: {
    headline:
      'You can ask the council for advice and help. The law says you “qualify for advice and assistance”.',
    means: [
      'The council should listen when you ask for help, and think about what you need.',
      'It can help with advice, and sometimes with money or other things.',
      'This lasts until you are 21. Help with study can last until you are 25.',
    ],
    ask: [
      'Who do I speak to when I need help?',
      'What help could I get with study, training or somewhere to live?',
      'Can someone check again if I was in care for longer than you have written down?',
    ],
  },
  'looked-after': {
    headline: 'You are in care. The law says that the council “looks after” you.',
    means: [
      'The council must look after you well, keep you safe and ask what you think.',
      'You have a social worker, a care plan, and meetings to check that things are going well.',
      'Help with leaving care can start when you are 16.',
    ],
    ask: [
      'When is my next review, and can I say what I want there?',
      'Who can speak up for me? That person is called an advocate.',
      'Can I see my care plan?',
    ],
  },
  none: {
    headline: 'From what is written down, the law does not give you care leaver support on this day.',
    means: [
      'This is only about what has been written down. It could be wrong.',
      'You can still get help as any young person can, for example with housing or school.',
    ],
    ask: [
      'What have you got written down about my time in care?',
      'Did I ever live somewhere that the council found for me? Does that count?',
      'Who else can help me?',
    ],
  },
  unknown: {
    headline: 'We cannot tell yet what support you should get, because some facts are missing.',
    means: [
      'This does not mean no. It means someone has to find out more.',
      'It is the council’s job to find the missing facts, not yours. You can help if you want to.',
    ],
    ask: [
      'What is missing, and who will find it out?',
      'When will you tell me the answer?',
      'What help can I have while I wait?',
    ],
  },
};
