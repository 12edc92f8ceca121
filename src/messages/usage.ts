import type { MessageData } from '../core/finding.ts';
import { fill, type Slots } from './fill.ts';
import { nb, type UsageCode } from './usage-nb.ts';

/** Which wrong use it is. */
export type { UsageCode } from './usage-nb.ts';

type SlotsOf<Code extends UsageCode> = (typeof nb)[Code] extends { readonly hint: infer Hint extends string }
  ? Slots<(typeof nb)[Code]['message'] | Hint>
  : Slots<(typeof nb)[Code]['message']>;

/** Values for the slots of a code's texts. */
export type UsageData<Code extends UsageCode> = Readonly<Record<SlotsOf<Code>, MessageData[string]>>;

/** Wrong use: told in words with what was probably meant, never with a stack; the run ends with exit code 2. */
export class PlansError extends Error {
  readonly code: UsageCode;
  readonly data: MessageData;
  readonly suggestions: readonly string[];

  constructor(code: UsageCode, data: MessageData, suggestions: readonly string[]) {
    super(fill(nb[code].message, data, 'nb'));
    this.name = 'PlansError';
    this.code = code;
    this.data = data;
    this.suggestions = suggestions;
  }
}

/** Makes a `PlansError` whose values fit the slots of its texts. */
export function plansError<Code extends UsageCode>(
  code: Code,
  data: UsageData<Code>,
  suggestions: readonly string[] = [],
): PlansError {
  return new PlansError(code, data, suggestions);
}
