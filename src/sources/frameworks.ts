/**
 * The five councils' arrangements as governance frameworks, each statement under the id of its row: five instances of
 * what any council may write. What a source says is never law.
 */
import type { Council } from './council.js';
import { CADENCES, promisedCadence } from '../principles/governance/cadence.js';
import type {
  FrameworkBody,
  FrameworkBodyKind,
  FrameworkRole,
  GovernanceFramework,
  PromisedCadence,
} from '../principles/governance/framework.js';
import type { RoleId } from '../principles/governance/roles.js';
import type { BodyEntry, SourceDocument } from './document.js';
import { RESPONSIBILITY_LEVELS } from './responsibility-levels.js';
import { SOURCE_DOCUMENTS, sourceRow } from './rows.js';

/** The names of the councils. */
const COUNCIL_NAMES: Readonly<Record<Council, string>> = {
  derby: 'Derby',
  rutland: 'Rutland',
  'stoke-on-trent': 'Stoke-on-Trent',
  york: 'York',
  dudley: 'Dudley',
};

function cadenceOf(name: keyof typeof CADENCES | null): PromisedCadence | undefined {
  return name === null ? undefined : promisedCadence(CADENCES[name]);
}

const KINDS: Readonly<Record<BodyEntry['type'], FrameworkBodyKind>> = {
  'corporate-parenting': 'corporate-parenting',
  officer: 'officer',
  partnership: 'partnership',
  voice: 'voice',
};

function bodyOf(body: BodyEntry): FrameworkBody {
  return {
    id: body.id,
    name: body.name,
    aliases: body.aliases,
    kind: KINDS[body.type],
    state: body.state,
    chair: body.chair,
    seats: body.members,
    purposes: body.purposes.map((row) => sourceRow(row).says),
    cadence: cadenceOf(body.cadence),
    reportsTo: body.reportsTo,
  };
}

/** A meeting that is not a body's own, as a body of its own: that of members and director with young people. */
function otherMeetings(document: SourceDocument): FrameworkBody[] {
  const named = (meeting: string): boolean =>
    document.bodies.some(({ name, aliases }) => [name, ...aliases].includes(meeting));
  return document.meetings
    .filter(({ meeting }) => !named(meeting))
    .map(({ row, meeting, cadence }) => ({
      id: row,
      name: meeting,
      kind: 'other',
      cadence: cadenceOf(cadence),
    }));
}

function rolesOf(document: SourceDocument): FrameworkRole[] {
  const levels = RESPONSIBILITY_LEVELS.filter(({ council }) => council === document.council);
  const ids = new Set<RoleId>([
    ...document.duties.flatMap(({ roles }) => roles),
    ...levels.flatMap(({ roles }) => roles),
  ]);
  return [...ids].map((id) => ({
    id,
    title: id.replaceAll('-', ' '),
    level:
      levels.length === 0 ? undefined : (levels.find(({ roles }) => roles.includes(id)) ?? levels[0])?.title,
    duties: document.duties
      .filter(({ roles }) => roles.includes(id))
      .map(({ row, principles, level }) => ({
        id: row,
        text: sourceRow(row).says,
        principles,
        level: levels.find((each) => each.level === level)?.title,
      })),
  }));
}

/** One council's document as a governance framework. */
function frameworkOf(document: SourceDocument): GovernanceFramework {
  const says = (row: string): string => sourceRow(row).says;
  return {
    council: COUNCIL_NAMES[document.council],
    title: document.title,
    dated: document.dated,
    bodies: [...document.bodies.map(bodyOf), ...otherMeetings(document)],
    levels: RESPONSIBILITY_LEVELS.filter(({ council }) => council === document.council).map(
      ({ title, level }) => ({ id: title, title, order: level }),
    ),
    roles: rolesOf(document),
    reports: document.reports.map(({ row, report, everyMonths, recipients }) => ({
      id: row,
      title: report,
      recipients: recipients.map((name) => name.replaceAll('-', ' ')),
      cadence: everyMonths === null ? undefined : { everyMonths },
    })),
    documents: document.documents.map(({ row, title, validFrom, validUntil, endorsedBy, links }) => ({
      id: row,
      title,
      validFrom,
      validUntil,
      endorsedBy,
      links,
    })),
    objectives: document.objectives.map(({ row, principles }) => ({ id: row, text: says(row), principles })),
    actions: document.narrative
      .filter(({ type }) => type === 'action' || type === 'risk')
      .map(({ row, levels }) => ({
        id: row,
        text: says(row),
        state: 'planned',
        note:
          levels === undefined
            ? undefined
            : Object.entries(levels)
                .map(([risk, level]) => `${risk}: ${level}`)
                .join('; '),
      })),
    memberChecks: document.checklist.map(({ row, item }) => ({
      id: row,
      text: says(row),
      ...(item === 'visit-homes' ? { subject: 'home-visits' as const, independentOnly: true } : {}),
    })),
    voice: document.voice.map(({ row, channel, inPlace }) => ({
      id: `${row} ${channel}`,
      text: says(row),
      inPlace,
    })),
  };
}

/**
 * The five councils' frameworks, in the order of the register.
 *
 * @example
 * SOURCE_FRAMEWORKS.map(({ council }) => council);
 */
export const SOURCE_FRAMEWORKS: readonly GovernanceFramework[] =
  /* @__PURE__ */ SOURCE_DOCUMENTS.map(frameworkOf);
