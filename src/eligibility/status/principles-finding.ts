/** Whether the principles are owed on a day, with the reason (CPP-1 to CPP-3). */
import type { EpochDay } from '../../kernel/calendar.js';
import type { Answer, Finding } from '../../kernel/finding.js';
import { finding } from '../../kernel/finding.js';
import { PROVISIONS } from '../../law/law.js';
import type { LawInDays } from '../../law/law.js';

/** The finding for an answer that the decision table gave. */
export function principlesFinding(answer: Answer, on: EpochDay, law: LawInDays): Finding {
  if (on < law.principlesFrom) {
    return finding(
      'CPP-3',
      answer,
      'The corporate parenting principles came into force on 1 April 2018',
      CITED,
    );
  }
  switch (answer) {
    case 'yes':
      return finding(
        'CPP-1',
        answer,
        'The council must have regard to the seven principles for this person',
        CITED,
      );
    case 'no':
      return finding(
        'CPP-2',
        answer,
        'The principles do not reach this person: they cover looked-after and relevant children, and former relevant children under 25',
        CITED,
      );
    case 'unknown':
      return finding('CPP-1', answer, 'Whether the principles reach this person turns on the status', CITED);
  }
}

const CITED = { citations: [PROVISIONS.principles] };
