import { Command, type Help, type Option } from 'commander';
import type { Host } from '../host/host.ts';
import { UsageStop } from './usage-stop.ts';

/** What every command is made with: the machine, where help text goes, and how a run ends. */
export interface CommandContext {
  readonly host: Host;
  /** Collects help and version text for standard output. */
  readonly print: (text: string) => void;
  /** Takes the exit code of a run. */
  readonly end: (code: number) => void;
}

/** Commander's own headings in Norwegian. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Bruk:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
};

/** Longest lines of help, in columns. */
const widestHelp = 100;

/** A command that speaks Norwegian in its help and throws a `UsageStop` instead of ending the process. */
export function newCommand(name: string, { host, print }: CommandContext): Command {
  const command = new Command(name)
    .helpOption('-h, --help', 'vis denne hjelpen')
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: print,
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(host.stdout.columns ?? widestHelp, widestHelp),
      getOutHasColors: () => host.stdout.color,
    })
    .configureHelp({
      styleTitle: (title) => bold(headings[title] ?? title, host.stdout.color),
      commandUsage: (shown: Command) => usageOf(shown),
      subcommandTerm: (shown: Command) => [shown.name(), shown.usage().replace('[valg]', '').trim()].join(' ').trim(),
      optionDescription: describeOption,
    } satisfies Partial<Help>);
  return command.exitOverride((error) => {
    throw new UsageStop(command, error);
  });
}

function describeOption({ description, defaultValue }: Option): string {
  return typeof defaultValue === 'string' ? `${description} (ellers ${defaultValue})` : description;
}

function usageOf(command: Command): string {
  const path = [];
  for (let at: Command | null = command; at !== null; at = at.parent) path.unshift(at.name());
  return [...path, command.usage()].join(' ');
}

function bold(text: string, color: boolean): string {
  return color ? `\u001b[1m${text}\u001b[22m` : text;
}
