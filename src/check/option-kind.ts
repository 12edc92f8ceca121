import type { RuleOptions } from '../rules/define.ts';

/** What an option holds. */
export type OptionKind = 'string' | 'number' | 'boolean' | 'list';

/** The kind of an option's value; a default says which kind its rule takes. */
export function kindOf(value: RuleOptions[string]): OptionKind {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return typeof value as OptionKind;
  return 'list';
}
