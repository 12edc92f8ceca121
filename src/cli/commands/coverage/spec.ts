import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { CoverageArgs } from './args.ts';

const more = `
Telt blir det noen skal følge opp den dagen: mål og tiltak som plansystemet krever fulgt opp, tiltak og investeringer i
økonomiplanen, og oppdrag. Det som er fullført, avsluttet eller utgår, er ikke med, og heller ikke dokumenter som ikke gjelder.

  Forankret    tråden går hele veien opp: til loven eller til et dokument som ikke trenger noe over seg
  Fulgt opp    tråden går hele veien ned. Et mål: noe tar det opp og er selv fulgt opp, eller en plan svarer på det.
               Et tiltak: det er med i et oppdrag som er tatt imot, eller i en virksomhetsplan. En investering kan også
               følges i rapporter. Et oppdrag: alle hovedmottakerne har tatt det opp eller svart
  Hele veien   begge deler, av det som kan vurderes. Det er denne andelen --fail-under gjelder
  Venter       kan ikke kreves ennå, som oppdrag før virksomhetsplanene skal være ferdige. Regnes ikke som brudd

csv har ett element på hver linje, med semikolon mellom og merket som UTF-8, slik at Excel åpner den rett. En apostrof
står foran tekst som Excel ellers ville regnet ut.

Avslutter med 0, eller med 1 når andelen er under grensen i --fail-under.

Eksempler:
  plans coverage
  plans coverage --unit oppvekst --as-of 2026-06-15
  plans coverage --fail-under 90
  plans coverage plans/eksempelvik --format csv > oppfølging.csv
`;

/** What `plans coverage` takes. */
export function coverageSpec(context: CommandContext): Command {
  return newCommand('coverage', context)
    .description('Vis hvor mye av mål, tiltak og oppdrag som er fulgt opp hele veien')
    .usage('[valg] [sti]')
    .argument('[sti]', 'mappen planene ligger i, eller en mappe eller fil i den')
    .option('--format <format>', 'tree (for mennesker), json, markdown eller csv', 'tree')
    .option('--fail-under <prosent>', 'avslutt med 1 når mindre enn dette er fulgt opp hele veien')
    .option('--unit <enhet>', 'bare det som hører til en enhet og dem under den')
    .option('--period <periode>', 'bare dokumenter som gjelder i perioden, for eksempel 2026 eller 2026-T1')
    .option(
      '--audience <hvem>',
      'public: uten det som ikke er offentlig; internal: alt (ellers public for markdown, internal for resten)',
    )
    .option('--as-of <dato>', 'slik det var eller blir den dagen, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (path: string | undefined, options: Omit<CoverageArgs, 'path'>) => {
      const { runCoverage } = await import('./run.ts');
      context.end(await runCoverage(context.host, { ...options, ...(path === undefined ? {} : { path }) }));
    });
}
