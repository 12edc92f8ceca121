import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { CalendarArgs } from './args.ts';

const more = `
Årshjulet i plansystemet sier hva som skal være ferdig når. I tillegg kommer dagene som dokumentene selv fører opp:
høringer, vedtak og neste revisjon. Bare typer som står i «i_bruk» i plans.config.yaml er med.

  ✓ gjort      vedtaket eller godkjenningen er gjort den dagen, eller rapporten finnes
  ! for sent   fristen er gått, og det er ikke gjort
  » pågår      en høring som er åpen, eller en revisjon det er begynt på
  · kommer     fristen er ikke gått

For året vi er i, står det som er for sent fra tidligere år, først.

ics er en kalenderfil (RFC 5545) som kan åpnes i Outlook, Google Kalender og på telefonen. Leses den inn på nytt, blir det
ikke doble avtaler. Dokumenter som ikke er offentlige, er ikke med i den.

Eksempler:
  plans calendar
  plans calendar --year 2027
  plans calendar plans/eksempelvik --as-of 2026-06-15
  plans calendar --format ics > årshjul.ics
`;

/** What `plans calendar` takes. */
export function calendarSpec(context: CommandContext): Command {
  return newCommand('calendar', context)
    .description('Vis årshjulet: hva som er gjort, hva som kommer, og hva som er for sent')
    .usage('[valg] [sti]')
    .argument('[sti]', 'mappen planene ligger i')
    .option('--year <år>', 'hvilket år (ellers året i --as-of)')
    .option('--format <format>', 'table (for mennesker), json eller ics', 'table')
    .option('--as-of <dato>', 'slik det var eller blir den dagen, ÅÅÅÅ-MM-DD (ellers i dag)')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(async (path: string | undefined, options: Omit<CalendarArgs, 'path'>) => {
      const { runCalendar } = await import('./run.ts');
      context.end(await runCalendar(context.host, { ...options, ...(path === undefined ? {} : { path }) }));
    });
}
