import type { Command } from 'commander';
import { newCommand, type CommandContext } from '../../command.ts';
import type { ExplainArgs } from './args.ts';

const more = `
Eksempler:
  plans explain                           alle reglene
  plans explain reference/unknown-item    siden om en regel
  plans explain styringsbrev              hva et styringsbrev er, hva det bygger på og inneholder
  plans explain indikator                 hva en indikator er, og nøklene den kan ha
  plans explain beløp                     hvordan nøkkelen skrives, og hvor den kan stå
  plans explain plansystemet              planene, prosessene, møteplassene og årshjulet
  plans explain planlegging               en prosess, en møteplass eller et steg i årshjulet
  plans explain plans.config.yaml         nøklene i oppsettet
`;

/** What `plans explain` takes. */
export function explainSpec(context: CommandContext): Command {
  return newCommand('explain', context)
    .description('Forklar en regel, en type eller en nøkkel')
    .usage('[valg] [emne] [sti]')
    .argument('[emne]', 'regel, type eller nøkkel; uten emne: alle reglene')
    .argument('[sti]', 'mappen med planene, der plansystemet er valgt')
    .option('--lang <språk>', 'nb, nn eller en')
    .addHelpText('after', more)
    .action(
      async (topic: string | undefined, path: string | undefined, options: Omit<ExplainArgs, 'topic' | 'path'>) => {
        const { runExplain } = await import('./run.ts');
        context.end(await runExplain(context.host, { ...options, topic, path }));
      },
    );
}
