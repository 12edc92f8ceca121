import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { ListArgs } from './args.ts';

const more = `
Uten type og uten valg under: hvor mange det er av hver type. Frist og status er slik de står den dagen, med det siste
rapportene sier. Har et oppdrag flere mottakere, vises det når det passer for en av dem.

csv har én linje for hver mottaker, med semikolon mellom og merket som UTF-8, slik at Excel åpner den rett. En apostrof
står foran tekst som Excel ellers ville regnet ut.

Eksempler:
  plans list                          hvor mange det er av hver type
  plans list styringsbrev             alle styringsbrev
  plans list oppdrag plans/lorenskog  alle oppdrag i en annen mappe
  plans list oppdrag --unit oppvekst --open --due-before 2026-09-01
  plans list tiltak --status forsinket,på-vent --format csv > forsinket.csv
`;

/** What `plans list` takes. */
export function listSpec(context: CommandContext): Command {
  return newCommand('list', context)
    .description('List dokumenter eller elementer av en type')
    .usage('[valg] [type] [sti]')
    .argument('[type]', 'dokumenttype eller elementtype; uten type: antall av hver')
    .argument('[sti]', 'mappen planene ligger i')
    .option('--unit <enhet>', 'det en enhet og de under den har ansvar for, er mottaker av eller har i planen sin')
    .option('--status <status>', 'med denne statusen; flere med komma mellom', collect)
    .option('--open', 'bare det som ikke er ferdig, og som ikke er ført videre eller erstattet')
    .option('--due-before <dato>', 'med frist før denne dagen, ÅÅÅÅ-MM-DD; de første først')
    .option('--period <periode>', 'i dokumenter som gjelder i perioden, for eksempel 2026 eller 2026-T1')
    .option('--format <format>', 'table (for mennesker), json eller csv', 'table')
    .option('--as-of <dato>', 'slik det var eller blir den dagen, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (type: string | undefined, path: string | undefined, options: Omit<ListArgs, 'words'>) => {
      const { runList } = await import('./run.ts');
      const words = [type, path].filter((word) => word !== undefined);
      context.end(await runList(context.host, { ...options, words }));
    });
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').map((status) => status.trim())].filter((status) => status !== '');
}
