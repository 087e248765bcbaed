/** Where children and young people have no settled way of being heard by their corporate parent. */
import type { LocalPolicy } from '../principles/legal-kind.js';
import type { Council } from './council.js';
import type { VoiceAskEntry, VoiceEntry } from './document.js';
import { localPolicies } from './rows.js';
import type { VoicePosition } from '../principles/governance/voice-gaps.js';

/** The voice channels of the five documents, row by row. */
export const VOICE_CHANNEL_RECORDS: readonly (VoiceEntry & LocalPolicy)[] = /* @__PURE__ */ localPolicies(
  (document) => document.voice,
);

/** What young people in York asked of the Board. Asks are never promises. */
export const VOICE_ASKS: readonly (VoiceAskEntry & LocalPolicy)[] = /* @__PURE__ */ localPolicies(
  (document) => document.asks,
);

/**
 * The voice channels that a council's document states.
 *
 * @example
 * voicePosition('rutland').length;
 */
export function voicePosition(council: Council): readonly VoicePosition[] {
  return VOICE_CHANNEL_RECORDS.filter((record) => record.council === council).map(({ channel, inPlace }) => ({
    channel,
    inPlace,
  }));
}
