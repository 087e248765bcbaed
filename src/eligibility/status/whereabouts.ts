/** What is asked where it is not recorded where somebody was on the 16th birthday. */
import type { Need } from '../../kernel/finding.js';
import type { History } from '../../record/history/history.js';
import { CARE_HISTORY, DETENTIONS, HOSPITAL_STAYS } from '../../record/person/needs.js';

/** Detention and hospital stays, where not recorded; else the care before them. */
export function whereabouts(history: History): Need[] {
  const needs: Need[] = [];
  if (history.facts.detentions === undefined) needs.push(DETENTIONS);
  if (history.facts.hospital === undefined) needs.push(HOSPITAL_STAYS);
  if (needs.length === 0) needs.push(CARE_HISTORY);
  return needs;
}
