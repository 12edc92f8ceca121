import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { NewArgs } from './args.ts';

const more = `
Dokumentet får det plansystemet sier at det skal ha, og bygger på den planen som passer best til perioden. Har det en
forgjenger, blir tiltak, investeringer og oppdrag som ikke er ferdige, ført videre fra den. Det som ikke føres videre, er
nevnt i filen. En virksomhetsplan får en aktivitet for hvert oppdrag enheten skal svare på. Er forgjengeren i Markdown, blir
det nye det også, med overskriftene, men uten teksten under dem. Er dokumentet i --from av en annen type, bygger det nye på
det. Filen legges ved siden av forgjengeren. En fil som finnes fra før, blir aldri endret.

Eksempler:
  plans new økonomiplan --from økonomiplan-2025-2028
  plans new virksomhetsplan --unit oppvekst --period 2026
  plans new temaplan --title "Plan for trygge skoleveier" --period 2027-2030
`;

/** What `plans new` takes. */
export function newSpec(context: CommandContext): Command {
  return newCommand('new', context)
    .description('Lag et nytt dokument av en type, utfylt så langt det går')
    .usage('[valg] <type> [sti]')
    .argument('<type>', 'dokumenttype')
    .argument('[sti]', 'mappen planene ligger i')
    .option('--from <id>', 'dokumentet det nye kommer etter; for et kapittel: dokumentet det er del av')
    .option('--unit <enhet>', 'enheten planen gjelder')
    .option('--period <periode>', 'for eksempel 2027, 2027-2030 eller 2026-T1')
    .option('--title <tittel>', 'tittelen')
    .option('--as-of <dato>', 'lag det slik det ville blitt den dagen, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (type: string, path: string | undefined, options: Omit<NewArgs, 'type' | 'path'>) => {
      const { runNew } = await import('./run.ts');
      context.end(await runNew(context.host, { ...options, type, path }));
    });
}
