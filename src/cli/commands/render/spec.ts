import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { RenderArgs } from './args.ts';

const more = `
Sidene er vanlige filer som kan legges på en hvilken som helst nettjener. De henter ingenting fra andre steder, virker uten
JavaScript og kan skrives ut. En mappe blir skrevet helt eller ikke i det hele tatt; er noe uendret, blir filen stående som
den er, og bare filer som en tidligere kjøring har laget, blir fjernet.

For public (det vanlige) er utkast og alt som ikke er offentlig, utelatt: tekst, titler, lenker, tall og søk. Et utkast er med
fra høringen begynner. Kan et dokument ikke leses, eller siterer et offentlig dokument noe som ikke er offentlig, blir
ingenting skrevet.

Navn, logo, farge og lenker nederst står i plans.config.yaml (kommune, utseende, nettadresse). Vil dere endre rammen rundt
sidene, legger dere en fil med samme navn som i templates/html/ i deres egen templates/html/.

Eksempler:
  plans render
  plans render plans/eksempelvik --out nettsted
  plans render --unit oppvekst --out oppvekst
  plans render --audience internal --out internt
`;

/** What `plans render` takes. */
export function renderSpec(context: CommandContext): Command {
  return newCommand('render', context)
    .description('Lag nettsider av planene')
    .usage('[valg] [sti]')
    .argument('[sti]', 'mappen planene ligger i')
    .option('--out <mappe>', 'mappen sidene skrives i', 'nettsted')
    .option('--unit <enhet>', 'bare det som angår en enhet og dem under den')
    .option('--audience <hvem>', 'public: uten det som ikke er offentlig; internal: alt', 'public')
    .option('--as-of <dato>', 'slik det var eller blir den dagen, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (path: string | undefined, options: Omit<RenderArgs, 'path'>) => {
      const { runRender } = await import('./run.ts');
      context.end(await runRender(context.host, { ...options, ...(path === undefined ? {} : { path }) }));
    });
}
