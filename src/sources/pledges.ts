/**
 * The pledges of the five source documents, one constant for each, with the mapping that a reader confirmed. The
 * texts are summaries in our own words, in the order of the source. What a council published is local policy: no
 * look-up of law returns it. Later and current versions of these pledges are other pledges, so their points are
 * never attached to these records.
 */
import type { Council } from './council.js';
import type { Pledge, PointMapping } from '../pledge/write/pledge.js';
import { DERBY_2016_MAPPINGS, STOKE_2011_MAPPINGS } from './mappings.js';

/** A pledge as one source document has it, with its confirmed mapping. */
export interface SourcePledge {
  /** Which sort of record it is, so that the law, guidance, local policy and claims are never mixed. */
  readonly kind: 'local-policy';
  /** The council that it belongs to. */
  readonly council: Council;
  /** The rows of the source register that it rests on: `DER-48`. */
  readonly rows: readonly string[];
  /** The pledge. */
  readonly pledge: Pledge;
  /** One for each point; empty when the source gives no points. */
  readonly mappings: readonly PointMapping[];
  /** What a reader of the record should know; empty when nothing. */
  readonly note: string;
}

/** Derby: The Pledge, updated by the Children in Care Council and launched on 26 January 2016. Ten points. */
export const DERBY_2016: SourcePledge = {
  kind: 'local-policy',
  council: 'derby',
  rows: [
    'DER-46',
    'DER-47',
    'DER-48',
    'DER-50',
    'DER-51',
    'DER-52',
    'DER-53',
    'DER-54',
    'DER-55',
    'DER-56',
    'DER-57',
    'DER-58',
    'DER-59',
  ],
  pledge: {
    id: 'derby-2016',
    council: 'Derby City Council',
    title: 'The Pledge',
    launchedOn: '2016-01-26',
    audience: ['looked-after-children'],
    authorBody: 'Children in Care Council (update)',
    bindingOn: 'All adults who work for or with the council, at all times',
    pointsStatus: 'published',
    statedPointCount: 10,
    points: [
      {
        number: 1,
        text: 'Tell you how to reach your social worker, who to go to when something goes wrong, and how to get help in an emergency',
      },
      {
        number: 2,
        text: 'Give you somewhere safe to live where you feel protected and valued and can trust the people looking after you',
      },
      {
        number: 3,
        text: 'Support you to join in wider opportunities that grow your confidence so you can make safe choices yourself',
      },
      {
        number: 4,
        text: 'Make sure you know who to ring whenever you need to talk, evenings and weekends included',
      },
      {
        number: 5,
        text: 'Respect who you are, help you grow a firm sense of identity and keep up your culture and faith',
      },
      { number: 6, text: 'Help you reach every service you need to stay healthy and safe' },
      {
        number: 7,
        text: 'Support you to get the most out of education, go for all your goals and fulfil your potential',
      },
      {
        number: 8,
        text: 'Help you understand all your rights and get together with other young people to share views, worries and hopes',
      },
      {
        number: 9,
        text: 'Put your voice at the centre of every decision about you and make sure you know why and when meetings happen',
      },
      {
        number: 10,
        text: 'Celebrate your eighteenth birthday with you and make sure you are ready for, and supported into, adult life',
      },
    ],

    source: { title: 'Derby City Council Corporate Parenting Policy' },
    lineage: 'derby-devon-leicester',
  },
  mappings: DERBY_2016_MAPPINGS,
  note: 'An update of an earlier pledge. Most numbers were lost where the text was extracted; those of points 4, 5, 6 and 9 survive and fix the order.',
};

/** Stoke-on-Trent: Pledge to children in care and care leavers, launched in 2011. Four areas. */
export const STOKE_2011: SourcePledge = {
  kind: 'local-policy',
  council: 'stoke-on-trent',
  rows: ['STK-13', 'STK-62', 'STK-63', 'STK-64', 'STK-65', 'STK-66', 'STK-67'],
  pledge: {
    id: 'stoke-2011',
    council: 'Stoke-on-Trent City Council',
    title: 'Pledge to children in care',
    launchedOn: '2011',
    audience: ['looked-after-children', 'care-leavers'],
    authorBody: 'Young people in care and care leavers with the council',
    endorsements: [{ body: 'Full council, signed by all elected members', on: '2012' }],
    pointsStatus: 'published',
    statedPointCount: 4,
    points: [
      { number: 1, text: 'Service delivery: a good home and help to stay fit and healthy' },
      { number: 2, text: 'Involvement: being asked for your views on decisions that affect your life' },
      {
        number: 3,
        text: 'Achievements: help to get the best from education and to move on well from care into adult and independent life',
      },
      {
        number: 4,
        text: 'Retaining and developing identity: encouragement and support to become the best person you can be',
      },
    ],

    source: { title: 'Stoke-on-Trent Corporate Parenting Strategy' },
  },
  mappings: STOKE_2011_MAPPINGS,
  note: 'The source gives four areas of one line each; the council expanded them elsewhere.',
};

/** Rutland: the pledge that a report of 31 July 2014 asks to refresh and relaunch. Its points are not in the source. */
export const RUTLAND_2014: SourcePledge = {
  kind: 'local-policy',
  council: 'rutland',
  rows: ['RUT-27', 'RUT-30', 'RUT-47'],
  pledge: {
    id: 'rutland-2014',
    council: 'Rutland County Council',
    title: 'The pledge for Looked After Children',
    audience: ['looked-after-children'],
    distribution: ['Pack given to every looked-after child'],
    formats: ['Large print', 'Braille'],
    pointsStatus: 'not-in-source',
    points: [],
    source: { title: 'Rutland report to People (Children) Scrutiny Panel, 31 July 2014' },
  },
  mappings: [],
  note: 'The pledge was an attachment, and no public copy was found. The pack is what the report recommends; large print and Braille are offered for the report.',
};

/** Dudley: The Pledge named in the strategy for 2011 to 2013. Its points are not in the source. */
export const DUDLEY_2011: SourcePledge = {
  kind: 'local-policy',
  council: 'dudley',
  rows: ['DUD-18', 'DUD-65'],
  pledge: {
    id: 'dudley-2011',
    council: 'Dudley Metropolitan Borough Council',
    madeBy: { partners: ['Partner agencies of the council'] },
    title: 'The Pledge',
    audience: ['looked-after-children'],
    endorsements: [{ body: 'Leader of the council' }, { body: 'Cabinet member' }, { body: 'Director' }],
    pointsStatus: 'not-in-source',
    points: [],
    source: { title: 'Dudley Corporate Parenting Strategy 2011-2013' },
    lineage: 'dudley',
  },
  mappings: [],
  note: 'Written after consultation. The signatures are those on the strategy. A later pledge was launched in March 2017.',
};

/** York: the Guarantee named in the strategy for 2020 to 2023. Its points are not in the source. */
export const YORK_2020: SourcePledge = {
  kind: 'local-policy',
  council: 'york',
  rows: ['YRK-54'],
  pledge: {
    id: 'york-2020',
    council: 'City of York Council',
    title: 'The Guarantee',
    audience: ['looked-after-children', 'care-leavers'],
    pointsStatus: 'not-in-source',
    points: [],
    source: { title: 'City of York Council Approach to Corporate Parenting (strategy 2020-2023)' },
    lineage: 'york',
  },
  mappings: [],
  note: 'Two public versions exist: an older one of eight points and a newer, longer one.',
};

/** The pledges of the five source documents, by id. */
export const SOURCE_PLEDGES: readonly SourcePledge[] = [
  DERBY_2016,
  STOKE_2011,
  RUTLAND_2014,
  DUDLEY_2011,
  YORK_2020,
];
