import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { ValidateArgs } from './args.ts';

const more = `
Uten sti: planene i mappen du står i. Gir du én fil, leses hele arbeidsområdet, men bare funn i den filen vises.

Avslutter med 0 når det ikke er feil, 1 når det er feil (eller for mange advarsler), og 2 når kommandoen er brukt
feil eller oppsettet er ødelagt.

Eksempler:
  plans validate plans/lorenskog
  plans validate --only lineage --as-of 2026-03-01
  plans validate --format json --output rapport.json
  plans validate --baseline kjente-funn.json
`;

/** What `plans validate` takes. */
export function validateSpec(context: CommandContext): Command {
  return newCommand('validate', context)
    .description('Kontroller planene og sammenhengen mellom dem')
    .usage('[valg] [stier...]')
    .argument('[stier...]', 'mapper eller filer')
    .option('--format <format>', 'stylish (for mennesker), json, sarif, github, junit eller markdown', 'stylish')
    .option('--output <fil>', 'lagre rapporten i en fil')
    .option('--max-warnings <antall>', 'flere advarsler enn dette regnes som feil')
    .option('--quiet', 'vis bare feil')
    .option('--only <regel>', 'bare disse reglene, eller områdene, med komma mellom; kan gjentas', collect)
    .option('--baseline <fil>', 'utelat funn som er kjent fra før: de som står i filen')
    .option('--update-baseline', 'skriv funnene som er der nå, i filen med kjente funn')
    .option('--as-of <dato>', 'kontroller slik det var eller blir den dagen, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (paths: readonly string[], options: Omit<ValidateArgs, 'paths'>) => {
      const { runValidate } = await import('./run.ts');
      context.end(await runValidate(context.host, { ...options, paths }));
    });
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').map((rule) => rule.trim())].filter((rule) => rule !== '');
}
