import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { ExplainArgs } from './args.ts';

const more = `
Eksempler:
  plans explain                           alle reglene
  plans explain reference/unknown-item    siden om en regel
  plans explain styringsbrev              hva et styringsbrev er, hva det bygger på og inneholder
`;

/** What `plans explain` takes. */
export function explainSpec(context: CommandContext): Command {
  return newCommand('explain', context)
    .description('Forklar en regel, en dokumenttype eller en elementtype')
    .usage('[valg] [emne]')
    .argument('[emne]', 'regel eller type; uten emne: alle reglene')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (topic: string | undefined, options: Omit<ExplainArgs, 'topic'>) => {
      const { runExplain } = await import('./run.ts');
      context.end(await runExplain(context.host, { ...options, topic }));
    });
}
