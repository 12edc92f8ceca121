import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { SchemaArgs } from './args.ts';

const more = `
Redigeringsprogrammer som kan JSON Schema, viser da hjelp mens du skriver. Sett denne linjen øverst i dokumentet:
  # yaml-language-server: $schema=styringsbrev.schema.json

Eksempler:
  plans schema                                           alle dokumenttypene
  plans schema styringsbrev --output styringsbrev.schema.json
`;

/** What `plans schema` takes. */
export function schemaSpec(context: CommandContext): Command {
  return newCommand('schema', context)
    .description('Skriv JSON Schema for en dokumenttype')
    .usage('[valg] [type] [sti]')
    .argument('[type]', 'dokumenttype; uten type: alle dokumenttypene')
    .argument('[sti]', 'mappen med planene, der plansystemet er valgt')
    .option('--output <fil>', 'lagre i en fil')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (type: string | undefined, path: string | undefined, options: Omit<SchemaArgs, 'type' | 'path'>) => {
      const { runSchema } = await import('./run.ts');
      context.end(await runSchema(context.host, { ...options, type, path }));
    });
}
