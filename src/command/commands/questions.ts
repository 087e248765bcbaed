/** `corporate-parenting questions`: what a member can ask, raised by a council's own figures and pledge, each with why. */
import type { Command } from 'commander';
import type { BoardPaper } from '../../display/index.js';
import type { Scorecard } from '../../indicators/index.js';
import type { InputProblem } from '../../kernel/outcome.js';
import { dateArgument, formatOption } from '../running/argument-checks.js';
import type { PaperAsked } from '../input/board-paper-asked.js';
import { boardPaperAsked, withPaperOptions } from '../input/board-paper-asked.js';
import { usablePledge } from '../input/pledge-file.js';
import { wellFormedIn } from '../input/well-formed.js';
import { refusal } from '../running/refusal.js';
import type { Running } from '../running/running.js';
import type { ExitCode, Surroundings } from '../running/surroundings.js';
import { DONE, tell } from '../running/surroundings.js';
import type { Format } from '../running/write-rows.js';
import { rowWriter, usualFormat } from '../running/write-rows.js';

interface QuestionsOptions extends PaperAsked {
  readonly all?: boolean;
  readonly format?: Format;
}

const EXAMPLES = `
RETURNS are one or several, read as by report, or one scorecard as JSON (scorecard RETURN --format json): for returns
--on says the last day counted. With --pledge it is told on which promises an answer bears, and a promise that no
figure answers raises a question too. No figure is good or bad enough by itself: a question is raised by what is worse
than before or than others, by what could not be counted, and by what was promised.
At most eight are listed, those that figures raise first; --all lists every one that is raised.

Examples:
  corporate-parenting questions scorecard.json --pledge pledge.json
  corporate-parenting questions 903/2024-25 903/2025-26 --on 2026-03-31 --pledge pledge.json --format csv > questions.csv`;

const COLUMNS = ['id', 'asks', 'because', 'figures', 'indicators', 'principles', 'promises'] as const;

/** Adds the command. */
export function addQuestions(program: Command, run: Running): void {
  withPaperOptions(
    program
      .command('questions <returns...>')
      .description('questions worth asking: which figures and promises raise them, and why')
      .option('--on <date>', 'the last day counted of a return, YYYY-MM-DD', dateArgument)
      .option('--all', 'every question that is raised'),
  )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(run(questions));
}

async function questions(
  around: Surroundings,
  paths: readonly string[],
  options: QuestionsOptions,
): Promise<ExitCode> {
  const { all = false, format = usualFormat(around) } = options;
  const { paper, ended } = await paperOf(paths, options, around);
  const { figuresInLine } = await import('../../display/paper/questions.js');
  const listed = paper.questions.filter(({ shortlisted }) => all || shortlisted);
  const measures = new Map(paper.measures.map((measure) => [measure.indicator, measure]));
  const writer = await rowWriter(format, COLUMNS, around);
  for (const { id, asks, because, measures: indicators, principles, promises } of listed)
    await writer.write({
      id,
      asks,
      because: because.join(' '),
      figures: figuresInLine(indicators.flatMap((indicator) => measures.get(indicator) ?? [])),
      indicators: indicators.join('; '),
      principles: principles.join('; '),
      promises: promises.join('; '),
    });
  await writer.end();
  const more = paper.questions.length - listed.length;
  if (more > 0) tell(around, `${more} more are raised; --all lists them`);
  return ended;
}

interface PaperRead {
  readonly paper: BoardPaper;
  readonly ended: ExitCode;
}

async function paperOf(
  paths: readonly string[],
  options: QuestionsOptions,
  around: Surroundings,
): Promise<PaperRead> {
  const [path = '', ...others] = paths;
  if (!path.endsWith('.json')) {
    const { on } = options;
    if (on === undefined) throw refusal('--on: expected, with a return, the last day counted');
    return boardPaperAsked(paths, { ...options, on }, around);
  }
  if (others.length > 0) throw refusal(`${path}: a scorecard is read alone; expected no other figures`);
  const { boardPaper } = await import('../../display/index.js');
  const card = await scorecardIn(path, around);
  const pledge = options.pledge === undefined ? {} : { pledge: await usablePledge(options.pledge, around) };
  const small = card.rows.filter((row) => row.small).map(({ indicator }) => indicator);
  const hidden = options.whole === true ? [] : small;
  return { paper: boardPaper({ card, hidden, hiddenBefore: hidden, ...pledge }), ended: DONE };
}

async function scorecardIn(path: string, around: Surroundings): Promise<Scorecard> {
  const [{ problemsIn }, { SCORECARD }] = await Promise.all([
    import('../../kernel/fields/problems.js'),
    import('../../schema/scorecard-shape.js'),
  ]);
  const problems = (value: unknown): readonly InputProblem[] => problemsIn(SCORECARD, value, 'scorecard');
  return (await wellFormedIn(path, problems, around)) as Scorecard;
}
