import type { Command } from 'commander';
import { newCommand, type CommandContext } from './command.ts';
import { budgetSpec } from './commands/budget/spec.ts';
import { calendarSpec } from './commands/calendar/spec.ts';
import { coverageSpec } from './commands/coverage/spec.ts';
import { explainSpec } from './commands/explain/spec.ts';
import { initSpec } from './commands/init/spec.ts';
import { listSpec } from './commands/list/spec.ts';
import { newSpec } from './commands/new/spec.ts';
import { renderSpec } from './commands/render/spec.ts';
import { schemaSpec } from './commands/schema/spec.ts';
import { statusSpec } from './commands/status/spec.ts';
import { traceSpec } from './commands/trace/spec.ts';
import { validateSpec } from './commands/validate/spec.ts';

const more = `
Eksempler:
  plans validate                      kontroller planene i mappen du står i
  plans validate plans/lorenskog      kontroller planene i en annen mappe
  plans explain lineage/unanchored    les hvorfor en regel finnes, og hvordan du retter
`;

/** The whole command line: what commands and options there are. Loads nothing that only a run needs. */
export function createProgram(context: CommandContext): Command {
  const program = newCommand('plans', context)
    .description('Kommunens planer som tekst: kontrollerer hvert dokument og den røde tråden mellom dem.')
    .usage('<kommando> [valg]')
    .option('-v, --version', 'vis versjonen')
    .helpCommand('help [kommando]', 'Vis hjelp for en kommando')
    .addHelpText('after', more);
  for (const spec of [
    validateSpec,
    traceSpec,
    renderSpec,
    coverageSpec,
    statusSpec,
    budgetSpec,
    calendarSpec,
    listSpec,
    explainSpec,
    schemaSpec,
    initSpec,
    newSpec,
  ])
    program.addCommand(spec(context));
  return program;
}
