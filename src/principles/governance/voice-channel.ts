/** The ways in which children and young people are heard, as the source documents name them. */

/** The ways of hearing children and young people that the source documents name. */
export const VOICE_CHANNELS = [
  'voice-body',
  'reaches-corporate-parenting-body',
  'meets-members',
  'small-group-consultation',
  'service-visits',
  'events',
  'home-visits',
  'carer-events',
  'panel-membership',
  'oversees-pledge',
  'shapes-services',
] as const;

/** One way of hearing children and young people. */
export type VoiceChannel = (typeof VOICE_CHANNELS)[number];
