import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { BudgetArgs } from './args.ts';

const more = `
Vist blir planen som gjelder for året, og den som er lagt fram eller vedtatt for årene etter. Beløp på tiltak er endringer fra
det konsekvensjusterte budsjettet. Uten --year vises beløpene slik de står den dagen, ett år i hver kolonne; med --year vises
hva som ble vedtatt, hva som er endret siden, og hva som gjelder.

  Endret      budsjettjusteringer som var vedtatt den dagen: etter eget vedtak, ellers etter dokumentets. En justering med
              «endrer» endrer tiltaket eller investeringen, og en med «enhet» endrer rammen
  Enhet       den nærmeste med egen ramme av dem som er ansvarlige, ellers den ansvarlige
  Mål         de første målene tiltaket bygger på. Bygger det på flere, står det helt ut under hvert av dem, men er regnet
              én gang i summen. Det samme gjelder satsingsområder
  Utgift og inntekt  bare det som er ført hver for seg; resten av beløpene er netto

Deler av et tiltak som selv har beløp for året, er regnet med i tiltaket. Alt er med, også det som ikke er offentlig.

csv har én linje for hvert tiltak, hver investering, hver ramme og hvert år, så summene blir rette også der et tiltak har flere
mål. Semikolon mellom, merket som UTF-8 for Excel. En apostrof står foran tekst som Excel ellers ville regnet ut.

Eksempler:
  plans budget
  plans budget --by goal --year 2026
  plans budget plans/eksempelvik --unit oppvekst --as-of 2026-06-15
  plans budget --by area --format csv > budsjett.csv
`;

/** What `plans budget` takes. */
export function budgetSpec(context: CommandContext): Command {
  return newCommand('budget', context)
    .description('Vis pengene i økonomiplan og årsbudsjett: rammer, tiltak, investeringer og handlingsregler')
    .usage('[valg] [sti]')
    .argument('[sti]', 'mappen planene ligger i, eller en mappe eller fil i den')
    .option('--by <gruppe>', 'unit (enhet), goal (mål) eller area (satsingsområde)', 'unit')
    .option('--year <år>', 'bare dette året, fra forslag til vedtatt til regulert')
    .option('--unit <enhet>', 'bare det som hører til en enhet og dem under den')
    .option('--format <format>', 'table (for mennesker), json eller csv', 'table')
    .option('--as-of <dato>', 'slik det var eller blir den dagen, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (path: string | undefined, options: Omit<BudgetArgs, 'path'>) => {
      const { runBudget } = await import('./run.ts');
      context.end(await runBudget(context.host, { ...options, ...(path === undefined ? {} : { path }) }));
    });
}
