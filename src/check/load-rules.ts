import type { Severity } from '../core/severity.ts';
import { presetSeverity, type RuleSetting, type Settings } from '../config/settings.ts';
import type { Rule, RuleOptions } from '../rules/define.ts';
import { kindOf } from './option-kind.ts';

/** A rule with the severity and options that the workspace wants. */
export interface LoadedRule {
  readonly rule: Rule;
  /** The severity of a finding whose own is `own` (the rule's, or a lower one that the finding states); `null`: not told. */
  readonly severityOf: (own: Severity) => Severity | null;
  readonly options: RuleOptions;
}

/** The rules of a run by id; a rule that is off is not among them and its findings are dropped. */
export type LoadedRules = ReadonlyMap<string, LoadedRule>;

/** Loads the rules that are not off; with `only`, just those. Ids of `only` must exist: the command line has checked them. */
export async function loadRules(settings: Settings, only?: readonly string[]): Promise<LoadedRules> {
  const { rules } = await import('../rules/all.gen.ts');
  const wanted = Object.entries(rules).filter(
    ([id, { meta }]) =>
      (only === undefined || only.includes(id)) && severityUnder(settings, id, meta.severity) !== null,
  );
  return new Map(wanted.map(([id, rule]) => [id, prepare(rule, settings)]));
}

function prepare(rule: Rule, settings: Settings): LoadedRule {
  const setting = settings.rules.get(rule.meta.id);
  return {
    rule,
    severityOf: (own) => severityUnder(settings, rule.meta.id, strictSeverity(rule, settings, own)),
    options: { ...rule.meta.options, ...knownOptions(rule, setting) },
  };
}

function strictSeverity({ meta }: Rule, { preset }: Settings, own: Severity): Severity {
  return preset === 'streng' && own === meta.severity ? (meta.strict ?? own) : own;
}

/** Options of the right name and type; `checkOptions` tells the others. */
function knownOptions(rule: Rule, setting: RuleSetting | undefined): RuleOptions {
  const defaults = rule.meta.options ?? {};
  const stated = Object.entries(setting?.options ?? {});
  return Object.fromEntries(
    stated.filter(([name, value]) => {
      const usual = Object.hasOwn(defaults, name) ? defaults[name] : undefined;
      return usual !== undefined && kindOf(value) === kindOf(usual);
    }),
  );
}

function severityUnder(settings: Settings, id: string, own: Severity): Severity | null {
  const chosen = settings.rules.get(id)?.severity ?? presetSeverity(settings.preset, own);
  return chosen === 'off' ? null : chosen;
}
