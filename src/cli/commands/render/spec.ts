import type { Command } from 'commander';
import { reportNames } from '../../../render/pdf/planned-pdf.ts';
import { newCommand, type CommandContext } from '../../command.ts';
import type { RenderArgs } from './args.ts';

const more = `
Sidene er vanlige filer som kan legges på en hvilken som helst nettjener. De henter ingenting fra andre steder, virker uten
JavaScript og kan skrives ut. En mappe blir skrevet helt eller ikke i det hele tatt; er noe uendret, blir filen stående som
den er, og bare filer som en tidligere kjøring har laget, blir fjernet.

For public (det vanlige) er utkast og alt som ikke er offentlig, utelatt: tekst, titler, lenker, tall og søk. Et utkast er med
fra høringen begynner. Kan et dokument ikke leses, eller siterer et offentlig dokument noe som ikke er offentlig, blir
ingenting skrevet.

PDF-er er lagd for å kunne leses opp (PDF/UA) og arkiveres (PDF/A). Sammen med nettsidene blir de liggende i mappen pdf/, med
lenker fra sidene. Er et dokument uendret, blir PDF-en det har, stående. Navngir du dokumenter eller --report, blir bare de
PDF-ene laget, og de andre i mappen blir stående. Maler i en egen templates/pdf/ går foran våre.

Navn, logo, farge og lenker nederst står i plans.config.yaml (kommune, utseende, nettadresse). Vil dere endre rammen rundt
sidene, legger dere en fil med samme navn som i templates/html/ i deres egen templates/html/.

Eksempler:
  plans render
  plans render plans/eksempelvik --out nettsted
  plans render --format html,pdf
  plans render styringsbrev-2026
  plans render --report brudd
  plans render --report styringsbrev --unit oppvekst
  plans render --unit oppvekst --out oppvekst
  plans render --audience internal --out internt
`;

/** What `plans render` takes. */
export function renderSpec(context: CommandContext): Command {
  return newCommand('render', context)
    .description('Lag nettsider og PDF-er av planene')
    .usage('[valg] [id …] [sti]')
    .argument('[ord...]', 'dokumenter som skal bli PDF, ved id eller fil, og mappen planene ligger i')
    .option(
      '--format <former>',
      'html, pdf eller html,pdf (ellers html; pdf når dokumenter eller --report er gitt)',
      toList,
    )
    .option('--report <navn>', `bare én slags PDF: ${reportNames.join(', ')}`)
    .option('--out <mappe>', 'mappen det skrives i (ellers nettsted; pdf når bare PDF-er lages)')
    .option('--unit <enhet>', 'bare det som angår en enhet og dem under den')
    .option('--audience <hvem>', 'public: uten det som ikke er offentlig; internal: alt', 'public')
    .option('--as-of <dato>', 'slik det var eller blir den dagen, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (words: readonly string[], options: Omit<RenderArgs, 'words'>) => {
      const { runRender } = await import('./run.ts');
      context.end(await runRender(context.host, { ...options, words }));
    });
}

function toList(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').map((format) => format.trim())].filter((format) => format !== '');
}
