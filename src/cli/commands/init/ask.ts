import type { Host } from '../../../host/host.ts';
import { plansError } from '../../../messages/usage.ts';
import type { Words } from '../../../messages/words.ts';
import { shippedNames } from '../../../plansystem/load.ts';
import { readChoice } from '../../options.ts';
import type { InitArgs } from './args.ts';

/** What a new workspace is made for. */
export interface Municipality {
  readonly name: string;
  /** Four digits; empty where it is not known. */
  readonly number: string;
  readonly planSystem: string;
}

/** What is not given as an option is asked for on a terminal; without one only the name is needed. */
export async function readMunicipality({ input }: Host, args: InitArgs, words: Words): Promise<Municipality> {
  const isAsked = input.isTerminal && args.name === undefined;
  const ask = async (given: string | undefined, question: string) =>
    given ?? (isAsked ? ((await input.ask(question)) ?? '') : '');
  const name = cleanName(await ask(args.name, words.init.askName));
  if (name === '') throw plansError('name-missing', {});
  const number = readNumber(await ask(args.number, words.init.askNumber));
  const planSystem = (await ask(args.planSystem, words.init.askPlanSystem(shippedNames()))).trim() || 'norge';
  return { name, number, planSystem: readChoice('--plan-system', planSystem, shippedNames()) };
}

/** One line without signs that cannot be seen: it goes into titles and headings. */
function cleanName(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Cn}\p{Co}\uFFFD]/gu, '')
    .trim();
}

function readNumber(typed: string): string {
  const number = typed.trim();
  if (number === '' || /^\d{4}$/.test(number)) return number;
  throw plansError('bad-municipality-number', { value: typed });
}
