import type { Finding } from '../core/finding.ts';
import type { Graph } from '../graph/graph.ts';
import type { Summary } from '../model/summary.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import type { GraphContext, TextContext } from '../rules/define.ts';
import type { LoadedRule, LoadedRules } from './load-rules.ts';

/** What the rules about texts say of one. */
export function checkText(file: Omit<TextContext<never>, 'options'>, rules: LoadedRules): readonly Finding[] {
  return runEach({ rules, path: file.path }, ({ rule, options }) => rule.checkText?.({ ...file, options }));
}

/** What the rules of one file say of it. A rule that throws gives `internal/rule-failed`; the others still run. */
export function checkDocument(summary: Summary, plansystem: PlanSystem, rules: LoadedRules): readonly Finding[] {
  return runEach({ rules, path: summary.path }, ({ rule, options }) =>
    rule.checkDocument?.({ summary, plansystem, options }),
  );
}

/** What rules of the chain see besides it. */
type Scene = Pick<GraphContext<never>, 'plansystem' | 'asOf' | 'local' | 'files' | 'textOf'>;

/** What the rules of the chain say of it, as of a day. */
export function checkGraph(graph: Graph, scene: Scene, rules: LoadedRules): readonly Finding[] {
  const path = graph.documents[0]?.place.path ?? '.';
  return runEach({ rules, path }, ({ rule, options }) =>
    rule.checkGraph?.({ ...scene, graph, organisation: graph.organisation, options }),
  );
}

/** Which rules are run, and where one that throws is told. */
interface Round {
  readonly rules: LoadedRules;
  readonly path: string;
}

function runEach(
  { rules, path }: Round,
  run: (rule: LoadedRule) => Iterable<Omit<Finding, 'rule'>> | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [id, loaded] of rules) {
    try {
      for (const finding of run(loaded) ?? []) findings.push({ ...finding, rule: id });
    } catch (error) {
      findings.push({
        rule: 'internal/rule-failed',
        message: 'failed',
        at: { path, span: { start: 0, end: 0 } },
        data: { rule: id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
      });
    }
  }
  return findings;
}
