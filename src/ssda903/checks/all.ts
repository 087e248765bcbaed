/** Every check of a return, in the order in which problems are listed. */
import { ABSENCES } from './absences.js';
import { ADOPTERS } from './adopters.js';
import { ADOPTION_DECISIONS } from './adoption-decisions.js';
import { ADOPTION } from './adoptions.js';
import { AGES } from './ages.js';
import { CARE_LEAVER_GROUP } from './care-leaver-group.js';
import { CARE_LEAVERS } from './care-leavers.js';
import { DATES } from './dates.js';
import { LAST_YEAR } from './last-year.js';
import { LAST_YEAR_PEOPLE } from './last-year-people.js';
import { LAST_YEAR_SPELLS } from './last-year-spells.js';
import { LEGAL_LIMITS } from './legal-limits.js';
import { LOCATIONS } from './locations.js';
import { MOTHERS } from './mothers.js';
import { NEW_EPISODE_REASONS } from './new-episode-reason.js';
import { OTHER_RETURNS } from './other-returns.js';
import { OUTCOMES } from './outcomes.js';
import { PERMANENCE } from './permanence.js';
import { PLACEMENT_CELLS } from './placement-cells.js';
import { PROVIDERS } from './providers.js';
import { PUPIL_NUMBERS } from './pupil-numbers.js';
import { REVIEWS } from './reviews.js';
import { SHORT_BREAKS } from './short-breaks.js';
import { SOCIAL_WORKERS } from './social-workers.js';
import { STARTS } from './starts.js';
import { TEMPORARY_PLACEMENTS } from './temporary-placements.js';
import { TWELVE_MONTHS } from './twelve-months.js';

/** The families of checks. How episodes follow each other is not among them: the reader tells it. */
export const FAMILIES = [
  DATES,
  STARTS,
  MOTHERS,
  PUPIL_NUMBERS,
  NEW_EPISODE_REASONS,
  TEMPORARY_PLACEMENTS,
  PLACEMENT_CELLS,
  PROVIDERS,
  LOCATIONS,
  SHORT_BREAKS,
  LEGAL_LIMITS,
  AGES,
  OUTCOMES,
  TWELVE_MONTHS,
  CARE_LEAVERS,
  CARE_LEAVER_GROUP,
  OTHER_RETURNS,
  REVIEWS,
  SOCIAL_WORKERS,
  ABSENCES,
  ADOPTION,
  ADOPTION_DECISIONS,
  ADOPTERS,
  PERMANENCE,
  LAST_YEAR_PEOPLE,
  LAST_YEAR,
  LAST_YEAR_SPELLS,
] as const;
