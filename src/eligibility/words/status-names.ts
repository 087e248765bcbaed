/** The statuses as they stand in a sentence. */
import type { CareStatus } from '../status/statuses.js';

export const STATUS_NAMES: Readonly<Record<CareStatus | 'unknown', string>> = {
  eligible: 'eligible',
  relevant: 'relevant',
  'former-relevant': 'former relevant',
  qualifying: 'qualifying for advice and assistance',
  none: 'no leaving-care status',
  unknown: 'not settled',
};
