import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { TraceArgs } from './args.ts';

const more = `
Hva: en referanse, et sted i en fil, eller ord fra id eller tittel. Passer ordene på flere, listes de.
Et dokument vises med det som bygger rett på det, om du ikke gir --depth; json har alt.

Eksempler:
  plans trace styringsbrev-2026#S3               ett oppdrag
  plans trace styringsbrev/styringsbrev-2026.yaml:42   det som står på linje 42
  plans trace sykefravær                         det som handler om sykefravær
  plans trace samfunnsdel-2024#M1.4 --down       bare hvem som følger målet opp
  plans trace S3 plans/eksempelvik --format svg > rød-tråd.svg
`;

/** What `plans trace` takes. */
export function traceSpec(context: CommandContext): Command {
  return newCommand('trace', context)
    .description('Følg den røde tråden: hvor noe kommer fra, hvem som følger det opp, og hvor tråden ryker')
    .usage('[valg] <hva> [sti]')
    .argument('<hva...>', 'referanse, fil:linje eller ord, og så mappen planene ligger i')
    .option('--up', 'bare oppover: hvor det kommer fra')
    .option('--down', 'bare nedover: hvem som følger det opp')
    .option('--depth <antall>', 'bare så mange ledd hver vei; -1 er alle')
    .option('--format <format>', 'tree (for mennesker), json, mermaid, dot, markdown eller svg', 'tree')
    .option(
      '--audience <hvem>',
      'public: uten det som ikke er offentlig; internal: alt (ellers internal for tree og json, public for resten)',
    )
    .option('--as-of <dato>', 'slik det var eller blir den dagen, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (words: readonly string[], options: Omit<TraceArgs, 'words'>) => {
      const { runTrace } = await import('./run.ts');
      context.end(await runTrace(context.host, { ...options, words }));
    });
}
