/**
 * Routes to permanence, in the order in which they are considered, with the names they had at the time (source rows
 * STK-21 and STK-76; conflict C13). What the return says of the end of care is joined to a route.
 */
import type { PlainDate } from '../../kernel/calendar.js';
import {
  ACT_OF_1989 as ACT_OF_1989_BEGAN,
  ADOPTION_ACT as ADOPTION_BEGAN,
  CHILD_ARRANGEMENTS,
} from '../../law/first-days.js';
import { plainDate } from '../../kernel/calendar.js';
import type { EpisodeEndReason } from '../../kernel/codes.js';
import type { Citation, Dated } from '../../kernel/dated.js';
import { inForceOn } from '../../kernel/dated.js';
import { ownValue } from '../../kernel/own.js';

/** The routes, in the order of STK-21: home or family, then an order or long-term fostering, then care. */
export const PERMANENCE_ROUTES = [
  'return-home',
  'wider-family',
  'adoption',
  'special-guardianship',
  'live-with-order',
  'long-term-fostering',
  'stays-in-care',
] as const;
/** One of {@link PERMANENCE_ROUTES}. */
export type PermanenceRoute = (typeof PERMANENCE_ROUTES)[number];

const act = (instrument: string, provision: string, path: string): Citation => ({
  instrument,
  provision,
  href: `https://www.legislation.gov.uk/${path}`,
});
const ACT_OF_1989 = /* @__PURE__ */ act('Children Act 1989', 's.8', 'ukpga/1989/41/section/8');
const FAMILIES_ACT = /* @__PURE__ */ act('Children and Families Act 2014', 's.12', 'ukpga/2014/6/section/12');
const CARE_ACT = /* @__PURE__ */ act('Children Act 1989', 's.22C', 'ukpga/1989/41/section/22C');
const ADOPTION_ACT = /* @__PURE__ */ act(
  'Adoption and Children Act 2002',
  's.46',
  'ukpga/2002/38/section/46',
);
const GUARDIANSHIP = /* @__PURE__ */ act('Children Act 1989', 's.14A', 'ukpga/1989/41/section/14A');

const label = (from: string, value: string, citation: Citation) => ({
  from: plainDate(from),
  value,
  citation,
});

/** What each route is called, from when. */
export const PERMANENCE_ROUTE_LABELS: Readonly<Record<PermanenceRoute, Dated<string>>> =
  /* @__PURE__ */ (() => ({
    'return-home': [label(ACT_OF_1989_BEGAN, 'Return home', CARE_ACT)],
    'wider-family': [label(ACT_OF_1989_BEGAN, 'Wider family or friends', CARE_ACT)],
    adoption: [label(ACT_OF_1989_BEGAN, 'Adoption', ADOPTION_ACT)],
    'special-guardianship': [label(ADOPTION_BEGAN, 'Special guardianship order', GUARDIANSHIP)],
    'live-with-order': [
      label(ACT_OF_1989_BEGAN, 'Residence order', ACT_OF_1989),
      label(CHILD_ARRANGEMENTS, 'Child arrangements order (who the child lives with)', FAMILIES_ACT),
    ],
    'long-term-fostering': [label(ACT_OF_1989_BEGAN, 'Long-term fostering', CARE_ACT)],
    'stays-in-care': [label(ACT_OF_1989_BEGAN, 'Stays in care', CARE_ACT)],
  }))();

/**
 * What a route was called on a day; `undefined` before it existed, and for what is no route.
 *
 * @example
 * permanenceRouteLabel('live-with-order', plainDate('2014-04-21')); // 'Residence order'
 */
export function permanenceRouteLabel(route: PermanenceRoute, on: PlainDate): string | undefined {
  return inForceOn(ownValue<Dated<string>>(PERMANENCE_ROUTE_LABELS, route) ?? [], on)?.value;
}

/**
 * The route by which care ended, from the reason in the return (REC); `null` where care did not end by a route to
 * permanence, or went on (X1).
 *
 * @example
 * permanenceRouteOf('E41'); // 'live-with-order'
 */
export function permanenceRouteOf(reasonEnded: EpisodeEndReason): PermanenceRoute | null {
  switch (reasonEnded) {
    case 'E11':
    case 'E12':
      return 'adoption';
    case 'E41':
      return 'live-with-order';
    case 'E43':
    case 'E44':
    case 'E45':
    case 'E46':
    case 'E47':
    case 'E48':
      return 'special-guardianship';
    case 'E4':
    case 'E4A':
    case 'E4B':
      return 'return-home';
    case 'E13':
    case 'E14':
    case 'E15':
    case 'E16':
    case 'E17':
    case 'E2':
    case 'E3':
    case 'E5':
    case 'E6':
    case 'E7':
    case 'E8':
    case 'E9':
    case 'X1':
      return null;
  }
}
