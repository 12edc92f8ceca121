import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { ListArgs } from './args.ts';

const more = `
Eksempler:
  plans list                          hvor mange det er av hver type
  plans list styringsbrev             alle styringsbrev
  plans list oppdrag plans/lorenskog  alle oppdrag i en annen mappe
`;

/** What `plans list` takes. */
export function listSpec(context: CommandContext): Command {
  return newCommand('list', context)
    .description('List dokumenter eller elementer av en type')
    .usage('[valg] [type] [sti]')
    .argument('[type]', 'dokumenttype eller elementtype; uten type: antall av hver')
    .argument('[sti]', 'mappen planene ligger i')
    .option('--format <format>', 'table eller json', 'table')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (type: string | undefined, path: string | undefined, options: Omit<ListArgs, 'words'>) => {
      const { runList } = await import('./run.ts');
      const words = [type, path].filter((word) => word !== undefined);
      context.end(await runList(context.host, { ...options, words }));
    });
}
