/** A sixth council, invented: its governance as data, and what it recorded. */
import type { DecisionRecord } from '../../src/principles/index.js';
import type { GovernanceFramework, GovernanceRecords } from '../../src/principles/governance/index.js';

export const AMBRIDGE: GovernanceFramework = {
  council: 'Ambridge',
  title: 'Corporate parenting strategy 2025 to 2027',
  bodies: [
    {
      id: 'board',
      name: 'Corporate Parenting Board',
      aliases: ['CPB'],
      kind: 'corporate-parenting',
      chair: 'lead member',
      seats: [
        { role: 'lead member', count: 1 },
        { role: 'foster carer', count: 2 },
        { role: 'young person', careExperienced: true },
      ],
      cadence: { everyMonths: 3, since: '2025-04-01' },
    },
    {
      id: 'scrutiny',
      name: 'Children’s Scrutiny Committee',
      kind: 'scrutiny',
      cadence: { timesAYear: 4, since: '2025-04-01' },
    },
    { id: 'old', name: 'Old Forum', kind: 'other', state: 'ended', cadence: { everyMonths: 1 } },
  ],
  levels: [
    { id: 'everybody', title: 'Everybody', order: 1 },
    { id: 'leaders', title: 'Leaders', order: 2 },
  ],
  roles: [
    {
      id: 'member',
      title: 'Elected member',
      level: 'everybody',
      duties: [{ id: 'm1', text: 'Know how many children there are', level: 'everybody' }],
    },
    {
      id: 'lead',
      title: 'Lead member',
      level: 'leaders',
      duties: [{ id: 'l1', text: 'Answer for the strategy', level: 'leaders', principles: ['adulthood'] }],
    },
  ],
  reports: [
    {
      id: 'annual',
      title: 'Annual report',
      owner: 'Corporate Parenting Board',
      recipients: ['cabinet', "Children's Scrutiny Panel"],
      cadence: { everyMonths: 12, since: '2025-04-01' },
    },
  ],
  documents: [
    { id: 'strategy', title: 'Strategy', validFrom: '2025', validUntil: '2027' },
    { id: 'offer', title: 'Local offer', validFrom: '2024-01-01', validUntil: '2025-12-31' },
    { id: 'pledge', title: 'Pledge' },
  ],
  objectives: [{ id: 'o1', text: 'A home that lasts', principles: ['safety-stability'] }],
  actions: [
    { id: 'a1', text: 'Refresh the offer', owner: 'director', due: '2026-02', state: 'started' },
    { id: 'a2', text: 'Set up a forum', state: 'planned' },
    { id: 'a3', text: 'Train the panel', due: '2020', state: 'done', doneOn: '2019-12-01' },
  ],
  memberChecks: [
    { id: 'homes', text: 'Visits to homes', subject: 'home-visits', independentOnly: true },
    { id: 'teams', text: 'Visit a safeguarding team' },
  ],
  voice: [{ id: 'v1', text: 'A children in care council', inPlace: 'no' }],
  training: [{ id: 't1', title: 'Corporate parenting', roles: ['elected member'], validMonths: 24 }],
};

export const DECISION: DecisionRecord = {
  id: 'd1',
  title: 'Close a bus route',
  decidedOn: '2026-01-20',
  body: 'cabinet',
  functionArea: 'planning-and-transport',
  affects: ['looked-after'],
  considered: [
    { principle: 'access-services', effect: 'harms', note: 'Fewer buses', mitigation: 'Free taxis' },
    { principle: 'safety-stability', effect: 'mixed', note: 'Moves to be expected' },
  ],
  viewsSought: 'no',
};

export const RECORDS: GovernanceRecords = {
  meetings: [
    {
      body: 'CPB',
      on: '2025-05-12',
      chairedBy: 'lead member',
      attended: [
        { role: 'lead member', careExperienced: false },
        { role: 'foster carer', careExperienced: false },
      ],
    },
    { body: 'the corporate parenting panel', on: '2025-12-15', chairedBy: 'deputy leader' },
    { body: 'Children’s scrutiny panel', on: '2025-06-01' },
    { body: 'Housing Forum', on: '2025-07-01' },
  ],
  reports: [{ report: 'annual', on: '2026-03-30', recipients: ['Cabinet'] }],
  visits: [{ check: 'homes', on: '2026-01-05', by: 'ward councillor' }],
  training: [
    { training: 't1', post: 'ward 1', role: 'elected member', on: ['2025-06-01'] },
    { training: 't1', post: 'ward 2', role: 'elected member', on: ['2023-01-01'] },
    { training: 't1', post: 'ward 3', role: 'elected member' },
  ],
  decisions: [DECISION],
};
