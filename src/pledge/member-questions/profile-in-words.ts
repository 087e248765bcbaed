/** What the population profile answers: how many, how old, where. */
import { dateInWords, toDay } from '../../kernel/calendar.js';
import type { PlainDate } from '../../kernel/calendar.js';
import type { PopulationProfile } from '../../indicators/publishing/population-profile.js';
import {
  AGE_BANDS,
  PLACEMENT_LOCATIONS,
  populationTrend,
} from '../../indicators/publishing/population-profile.js';
import type { ProfilePart } from './bank.js';

/** The part of a profile that a question asks for, in a sentence. */
export function profileInWords(
  part: ProfilePart,
  profile: PopulationProfile,
  before: PopulationProfile | undefined,
): string {
  const { children } = profile;
  switch (part) {
    case 'count':
      return `${profile.count} on ${day(profile.on)}${before === undefined ? '' : trendInWords(before, profile)}.`;
    case 'ages':
      return listed(
        profile.on,
        AGE_BANDS.map((band) => [
          band.replaceAll('-', ' '),
          PLACEMENT_LOCATIONS.reduce((sum, where) => sum + children[band][where], 0),
        ]),
      );
    case 'places':
      return listed(
        profile.on,
        PLACEMENT_LOCATIONS.map((where) => [
          where === 'not-known' ? 'not known' : `${where} the area`,
          AGE_BANDS.reduce((sum, band) => sum + children[band][where], 0),
        ]),
      );
    default:
      return part satisfies never;
  }
}

function trendInWords(before: PopulationProfile, profile: PopulationProfile): string {
  const { change, from } = populationTrend(before, profile);
  return change === 0
    ? `, as many as on ${day(from.on)}`
    : `, ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than on ${day(from.on)}`;
}

function listed(on: PlainDate, counts: readonly (readonly [string, number])[]): string {
  return `On ${day(on)}: ${counts.map(([name, count]) => `${name} ${count}`).join(', ')}.`;
}

function day(on: PlainDate): string {
  return dateInWords(toDay(on));
}
