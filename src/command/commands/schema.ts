/** `corporate-parenting schema`: JSON Schema for what is sent to the library, for callers in any language. */
import type { Command } from 'commander';
import { Argument } from 'commander';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, put } from '../running/surroundings.js';

const KINDS = [
  'person',
  'pledge',
  'mapping',
  'evidence',
  'decision',
  'governance-framework',
  'governance-records',
] as const;
type Kind = (typeof KINDS)[number];

const EXAMPLES = `
Examples:
  corporate-parenting schema person > person.schema.json
  corporate-parenting schema pledge | jq .required`;

/** Adds the command. */
export function addSchema(program: Command, run: Running): void {
  program
    .command('schema')
    .description('JSON Schema of what the library reads')
    .addArgument(new Argument('<kind>', 'what to describe').choices([...KINDS]))
    .addHelpText('after', EXAMPLES)
    .action(run(schema));
}

async function schema(around: Surroundings, kind: Kind): Promise<ExitCode> {
  const schemas = await import('../../schema.js');
  const of: Readonly<Record<Kind, () => Readonly<Record<string, unknown>>>> = {
    person: schemas.personJsonSchema,
    pledge: schemas.pledgeJsonSchema,
    mapping: schemas.pointMappingJsonSchema,
    evidence: schemas.evidenceItemJsonSchema,
    decision: schemas.decisionRecordJsonSchema,
    'governance-framework': schemas.frameworkJsonSchema,
    'governance-records': schemas.governanceRecordsJsonSchema,
  };
  await put(around, `${JSON.stringify(of[kind](), null, 2)}\n`);
  return DONE;
}
