/**
 * What a source says word for word, beside our summary: a short quotation with where it stands. Only what could be read
 * in public text is quoted; where it is not, it is said that it was not read, and nothing is made up.
 */
import { objectGiven } from '../kernel/given.js';
import { ownValue } from '../kernel/own.js';
import { comparableText } from '../pledge/terms/normalise-text.js';
import type { Pledge } from '../pledge/write/pledge.js';
import type { SourcePledge } from './pledges.js';

/** Words of a source, and where they stand. */
export interface Quotation {
  /** The words, as they are printed. */
  readonly words: string;
  /** Where they were read. */
  readonly from: QuotedFrom;
}

/** Where words were read. */
export interface QuotedFrom {
  /** The page or document. */
  readonly title: string;
  /** Its address. */
  readonly url: string;
  /** What a reader must know: that a later page is quoted, say. Empty: nothing. */
  readonly note: string;
}

/** The words of one point of a pledge. */
export interface PointQuotation extends Quotation {
  /** The printed number of the point. */
  readonly point: number;
}

const DERBY_PAGE: QuotedFrom = {
  title: 'Derby City Council, The Pledge (web page)',
  url: 'https://www.derby.gov.uk/health-and-social-care/children-and-family-care/children-in-care/pledge/',
  note: 'The page differs from the pledge of 2016 in point 7 alone, so that point is not quoted here.',
};

const STOKE_PAGE: QuotedFrom = {
  title: 'Stoke-on-Trent City Council, Children in care pledge (web page)',
  url: 'https://www.stoke.gov.uk/info/20009/children_and_families/141/leaving_care/4',
  note: 'Of the four areas, the opening sentences of the first two could be read.',
};

function quoted(from: QuotedFrom, ...points: readonly (readonly [number, string])[]): PointQuotation[] {
  return points.map(([point, words]) => ({ point, words, from }));
}

/** The words of the points that could be read, by the id of the source pledge. */
export const PLEDGE_QUOTATIONS: Readonly<Record<string, readonly PointQuotation[]>> =
  /* @__PURE__ */ (() => ({
    'derby-2016': quoted(
      DERBY_PAGE,
      [
        1,
        'We will show you how to contact your Social Worker. We will tell you who to contact if things go wrong and what to do if you need urgent help.',
      ],
      [
        2,
        'We will provide a safe place for you to live. We want you to know that you are safe, protected and valued and can trust those caring for you.',
      ],
      [
        3,
        'We will encourage and support you to participate in wider opportunities to build your confidence so that you are able to make safe decisions for yourself.',
      ],
      [
        4,
        'If you need someone to talk to, this includes at evenings and weekends, we will make sure you know who to call.',
      ],
      [
        5,
        'We will respect you for who you are. We will help you to develop a strong sense of personal identity and maintain your cultural and religious beliefs.',
      ],
      [6, 'We will help you to access all the services you need to keep you healthy and safe.'],
      [
        8,
        'We will help you to understand all of your rights and help you to join with other young people to share your views, concerns and aspirations.',
      ],
      [
        9,
        'We will ensure your voice is at the heart of all decisions made about you and that you understand why and when meetings are held.',
      ],
      [
        10,
        'We will join with you to celebrate your 18th birthday and ensure you are prepared for and supported into adulthood.',
      ],
    ),
    'stoke-2011': quoted(
      STOKE_PAGE,
      [1, 'We promise we will make sure you have a good home and help you stay fit and healthy.'],
      [2, 'We promise we will involve you and ask for your views about decisions that affect your life.'],
    ),
  }))();

/** The words of the good-parent test that could be read, by the row of the source register. */
export const GOOD_PARENT_QUOTATIONS: Readonly<Record<string, Quotation>> = /* @__PURE__ */ (() => ({
  'DUD-02': {
    words: 'If this were my child, would it be good enough for them?',
    from: {
      title: 'Dudley Metropolitan Borough Council, Corporate parenting (web page)',
      url: 'https://www.dudley.gov.uk/residents/care-and-health/children-and-family-care/corporate-parenting/',
      note: 'The page is later than the strategy for 2011 to 2013.',
    },
  },
}))();

/** Where each point of a real text stands to a source pledge. */
export interface SourceComparison {
  /** The same words, capitals, spaces and punctuation aside. */
  readonly unchanged: readonly number[];
  /** Other words than those quoted. */
  readonly textChanged: readonly number[];
  /** Points of both whose words in the source were not read: whether they changed cannot be told. */
  readonly cannotTell: readonly number[];
  /** Points that the source does not have. */
  readonly added: readonly number[];
  /** Points of the source that the text does not have. */
  readonly removed: readonly number[];
}

/**
 * How the real text of a pledge differs from a source pledge, point by point: word for word where the source is quoted,
 * and never against our own summary, so that no change is told that there was not.
 *
 * @example
 * compareWithSource(DERBY_2016, ourCopyOfThePledge).textChanged;
 */
export function compareWithSource(source: SourcePledge, text: Pledge): SourceComparison {
  objectGiven(source, 'source', 'pledge');
  objectGiven(text, 'text', 'points');
  const ours = new Map(
    (ownValue(PLEDGE_QUOTATIONS, source.pledge.id ?? '') ?? []).map(({ point, words }) => [point, words]),
  );
  const own = source.pledge.points.map(({ number }) => number);
  const theirs = new Map(text.points.map((point) => [point.number, point.text]));
  const both = own.filter((number) => theirs.has(number));
  const isSame = (number: number): boolean =>
    comparableText(ours.get(number) ?? '') === comparableText(theirs.get(number) ?? '');
  const quotedPoints = both.filter((number) => ours.has(number));
  return {
    unchanged: quotedPoints.filter(isSame),
    textChanged: quotedPoints.filter((number) => !isSame(number)),
    cannotTell: both.filter((number) => !ours.has(number)),
    added: [...theirs.keys()].filter((number) => !own.includes(number)).sort((a, b) => a - b),
    removed: own.filter((number) => !theirs.has(number)),
  };
}
