import type { FilePath } from '../core/place.ts';
import type { Severity, SeveritySetting } from '../core/severity.ts';
import type { InUse } from '../plansystem/local-facts.ts';

export type Locale = 'nb' | 'nn' | 'en';
export type Preset = 'start' | 'anbefalt' | 'streng';

/** A rule as the workspace wants it; `severity` or `options` left out: as the rule itself and the preset say. */
export interface RuleSetting {
  readonly severity?: SeveritySetting;
  readonly options?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** What `plans.config.yaml` says, with the defaults filled in. Paths and globs are relative to the workspace. */
export interface Settings {
  readonly municipality: { readonly name: string | null; readonly number: string | null };
  readonly language: Locale | null;
  /** Name of a shipped plan system, or a path (with a slash or `.yaml`) to the municipality's own. */
  readonly planSystem: string;
  readonly documents: readonly string[];
  readonly organisation: FilePath | null;
  readonly preset: Preset;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** From which year a type of document is kept in this workspace. */
  readonly inUse: ReadonlyMap<string, InUse>;
  /** Constituting meetings of the council, days. */
  readonly constituted: readonly string[];
  readonly look: Look;
  /** `nettadresse`: where the pages are published; `null` where nobody says. */
  readonly baseUrl: string | null;
}

/** `utseende`: how pages and PDFs are to look. */
export interface Look {
  /** Path of the logo's file. */
  readonly logo: FilePath | null;
  /** The main colour, `#rgb` or `#rrggbb`. */
  readonly colour: string | null;
  /** Links at the foot of each page. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
}

/** The severity a rule speaks with under a preset: `start` lowers warnings to info and silences info, `streng` raises info to warning. */
export function presetSeverity(preset: Preset, severity: Severity): SeveritySetting {
  if (preset === 'start') return severity === 'error' ? 'error' : severity === 'warning' ? 'info' : 'off';
  return preset === 'streng' && severity === 'info' ? 'warning' : severity;
}
