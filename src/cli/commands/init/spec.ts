import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { InitArgs } from './args.ts';

const more = `
Lager oppsettet, en organisasjon å gi egne navn, de første dokumentene, kontroll på GitHub og GitLab, hjelp i VS Code og
en LESMEG.md for dem som skal skrive. Mangler navnet, blir du spurt. Filer som finnes fra før, blir aldri endret: da lages
ingen.

Eksempler:
  plans init planer
  plans init planer --name "Eksempelvik kommune" --number 9901 --plan-system norge
`;

/** What `plans init` takes. */
export function initSpec(context: CommandContext): Command {
  return newCommand('init', context)
    .description('Lag en ny mappe med planer for en kommune')
    .usage('[valg] [mappe]')
    .argument('[mappe]', 'mappen planene skal ligge i; uten mappe: den du står i')
    .option('--name <navn>', 'navnet på kommunen')
    .option('--number <nummer>', 'kommunenummeret, fire sifre')
    .option('--plan-system <plansystem>', 'norge (ellers det), lorenskog eller lier')
    .option('--as-of <dato>', 'dagen planperiodene regnes fra, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (folder: string | undefined, options: Omit<InitArgs, 'folder'>) => {
      const { runInit } = await import('./run.ts');
      context.end(await runInit(context.host, { ...options, folder }));
    });
}
