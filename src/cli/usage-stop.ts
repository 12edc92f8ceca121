import type { Command, CommanderError } from 'commander';
import { nearest } from '../core/nearest.ts';
import { plansError, type PlansError } from '../messages/usage.ts';

/** Commander has stopped reading the command line: help or version was asked for, or it is wrong use of a command. */
export class UsageStop extends Error {
  readonly command: Command;
  readonly code: string;

  constructor(command: Command, { code, message }: CommanderError) {
    super(message);
    this.name = 'UsageStop';
    this.command = command;
    this.code = code;
  }

  /** Whether what was asked for (help, version) has been printed and nothing is wrong. */
  get isAnswered(): boolean {
    return ['commander.helpDisplayed', 'commander.help', 'commander.version'].includes(this.code);
  }
}

/** What commander found wrong, in our own words and with what was probably meant. */
export function usageError({ command, code, message }: UsageStop): PlansError {
  const named = /'([^']*)'/.exec(message)?.[1] ?? message;
  switch (code) {
    case 'commander.unknownOption':
      return plansError('unknown-flag', { name: named }, nearestFlags(named, command));
    case 'commander.unknownCommand':
      return unknownCommand(named, command);
    case 'commander.optionMissingArgument':
      return plansError('missing-value', { flag: /--[\w-]+/.exec(named)?.[0] ?? named });
    case 'commander.missingArgument':
      return plansError('missing-argument', { name: named });
    default:
      return plansError('too-many-arguments', {
        words: command.args.slice(command.registeredArguments.length).join(' '),
      });
  }
}

function nearestFlags(flag: string, command: Command): string[] {
  const flags = command.options.flatMap(({ long }) => long ?? []).concat('--help');
  return nearest(
    flag.replace(/^-+/, ''),
    flags.map((long) => long.slice(2)),
  ).map((name) => `--${name}`);
}

/** Whoever gives a folder at once means to validate it. */
function unknownCommand(named: string, command: Command): PlansError {
  const commands = commandNames(command);
  const meant = /[/\\.]/.test(named) ? [`plans validate ${named}`] : nearest(named, commands);
  return plansError('unknown-command', { name: named, commands }, meant);
}

function commandNames(command: Command): string[] {
  return command.commands.map((other) => other.name());
}
