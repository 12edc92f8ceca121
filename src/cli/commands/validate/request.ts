import type { Locale } from '../../../config/settings.ts';
import type { Day } from '../../../core/date.ts';
import type { Host } from '../../../host/host.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { formatNames, type FormatName } from '../../../report/formats.ts';
import { findRules } from '../../find-rules.ts';
import { readChoice, readDay, readLimit } from '../../options.ts';
import type { ValidateArgs } from './args.ts';
import { readKnown, type KnownFindings } from './known-findings.ts';

/** What the user asks of `plans validate`, checked. */
export interface ValidateRequest {
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly limit: number;
  readonly only: readonly string[] | undefined;
  readonly asOf: Day;
  readonly lang: Locale | undefined;
  /** `null` where there is no baseline. */
  readonly known: KnownFindings | null;
}

/** Checks what the user typed, and reads the baseline. Throws a `PlansError` for wrong use. */
export async function readRequest(host: Host, args: ValidateArgs): Promise<ValidateRequest> {
  return {
    paths: args.paths,
    format: readChoice('--format', args.format, formatNames),
    limit: args.maxWarnings === undefined ? Infinity : readLimit('--max-warnings', args.maxWarnings),
    only: args.only === undefined ? undefined : findRules(args.only),
    asOf: args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf),
    lang: args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales),
    known: await readBaselineArgs(host, args),
  };
}

async function readBaselineArgs(host: Host, { baseline, updateBaseline, only }: ValidateArgs) {
  const updates = updateBaseline === true;
  if (updates && baseline === undefined) throw plansError('baseline-unnamed', {});
  if (updates && only !== undefined) throw plansError('baseline-partial', {});
  return baseline === undefined ? null : readKnown(host, baseline, updates);
}
