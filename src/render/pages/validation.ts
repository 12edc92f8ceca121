import type { CheckedDiagnostic } from '../../check/report.ts';
import type { LegalBasis } from '../../core/legal-basis.ts';
import type { Severity } from '../../core/severity.ts';
import { leadOf } from '../../report/rule-page.ts';
import { Texts } from '../../report/texts.ts';
import { ruleIndex } from '../../rules/index.gen.ts';
import { documentOf, type Site } from '../site.ts';
import { linkTo, type NodeLink } from './link.ts';

/** What `validate` says of the workspace, for those who may see everything. Plain data. */
export interface Validation {
  readonly asOf: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** By document in the order of the files, then by place. */
  readonly findings: readonly FindingLine[];
  /** By id, in order. */
  readonly rules: readonly RuleLine[];
}

/** A finding. */
export interface FindingLine {
  readonly severity: Severity;
  readonly message: string;
  readonly rule: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The document the file is, or is a chapter of; `null` for the config and what is none. */
  readonly document: NodeLink | null;
  /** The item it is about. */
  readonly about: NodeLink | null;
  readonly law: readonly LegalBasis[];
}

/** A rule that spoke. */
export interface RuleLine {
  readonly rule: string;
  readonly count: number;
  /** What it looks for, in a sentence or two. */
  readonly explanation: string;
}

/** Everything that `validate` says. */
export function validationOf(site: Site): Validation {
  const { report, scene } = site;
  const texts = new Texts(report);
  const files = new Map(scene.graph.documents.map((file) => [file.summary.path, file]));
  const findings = report.diagnostics.map((found) =>
    findingLine(found, { site, texts, file: files.get(found.at.path) }),
  );
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return {
    asOf: scene.asOf,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    findings,
    rules: rules.map((rule) => ({
      rule,
      count: findings.filter((one) => one.rule === rule).length,
      explanation: explain(rule, site),
    })),
  };
}

interface Telling {
  readonly site: Site;
  readonly texts: Texts;
  readonly file: Site['scene']['graph']['documents'][number] | undefined;
}

function findingLine(found: CheckedDiagnostic, { site, texts, file }: Telling): FindingLine {
  const { severity, message, rule, at, ref, legalBasis } = found;
  const about = ref === undefined ? undefined : site.scene.graph.find(ref);
  return {
    severity,
    message,
    rule,
    path: at.path,
    line: texts.range(at).start.line,
    document: file === undefined ? null : linkTo(documentOf(file), site),
    about: about?.kind === 'item' ? linkTo(about, site) : null,
    law: legalBasis,
  };
}

/** The rules' own pages are in Norwegian. */
function explain(rule: string, { locale, rulePages }: Site): string {
  const page = locale === 'en' ? undefined : rulePages.get(rule);
  if (page === undefined) return ruleIndex[rule]?.summary ?? '';
  return leadOf(page)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '');
}
