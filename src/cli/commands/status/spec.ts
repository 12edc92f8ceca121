import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { StatusArgs } from './args.ts';

const more = `
Vist blir oppdrag og verbalvedtak i dokumenter som gjelder, én gang for hver mottaker, og eldre som er over fristen eller aldri
ble gjennomført. Status, frist og kommentar er de nyeste rapportene har; eldre rapporter blir stående i filene. Det et nyere
oppdrag eller vedtak viderefører, er ikke med.

  Over frist   fristen er passert, og det er ikke meldt ferdig. Ny frist i en rapport gjelder foran den første
  Venter       ikke startet, eller på vent
  Ukjent       verken dokumentet eller en rapport sier hvordan det går
  Uten svar    virksomhetsplanene skal være ferdige, og enheten har ikke tatt det opp i sin

Indikatorene er de i planer som gjelder. Nådd: den nyeste verdien er ved målet eller forbi, for det første året det er satt et
mål for. På vei og feil vei: bedre eller dårligere enn utgangspunktet, etter retningen.

csv har én linje for hver mottaker og hver indikator, med semikolon mellom og merket som UTF-8, slik at Excel åpner den rett.
En apostrof står foran tekst som Excel ellers ville regnet ut. Alt er med, også det som ikke er offentlig.

Eksempler:
  plans status
  plans status --unit oppvekst --as-of 2026-06-15
  plans status plans/eksempelvik --format csv > status.csv
`;

/** What `plans status` takes. */
export function statusSpec(context: CommandContext): Command {
  return newCommand('status', context)
    .description('Vis hvordan det går med oppdrag, verbalvedtak og indikatorer, etter enhet')
    .usage('[valg] [sti]')
    .argument('[sti]', 'mappen planene ligger i, eller en mappe eller fil i den')
    .option('--unit <enhet>', 'bare det en enhet og dem under den har fått eller har ansvar for')
    .option('--format <format>', 'table (for mennesker), json eller csv', 'table')
    .option('--as-of <dato>', 'slik det var eller blir den dagen, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (path: string | undefined, options: Omit<StatusArgs, 'path'>) => {
      const { runStatus } = await import('./run.ts');
      context.end(await runStatus(context.host, { ...options, ...(path === undefined ? {} : { path }) }));
    });
}
