import { parseDate } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { FilePath } from '../core/place.ts';
import type { MapNode, Node, ScalarNode } from '../parse/node.ts';
import { isPlanSystemPath, shippedNames } from '../plansystem/load.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import { spelling } from '../plansystem/spellings.ts';
import { canonicalSettings } from '../schema/canonical-settings.ts';
import { spanOf } from '../schema/told.ts';

type Told = Pick<Finding, 'message' | 'data' | 'suggestions'>;

/** Tells what the shape of the config cannot: plan systems that do not exist, days that no calendar has, paths that lead out. */
export function checkFacts(root: MapNode, path: FilePath): readonly Finding[] {
  return [
    ...texts(at(root, 'plansystem')).flatMap((node) => tell(node, path, planSystemFault(node.text))),
    ...texts(at(root, 'konstituert')).flatMap((node) => tell(node, path, dateFault(node.text))),
    ...['organisasjon', 'dokumenter'].flatMap((key) =>
      texts(at(root, key)).flatMap((node) => tell(node, path, pathFault(node.text))),
    ),
  ];
}

/** Tells which types of `i_bruk` the plan system does not have; asked once the plan system is loaded. */
export function checkInUse(root: MapNode | null, path: FilePath, plansystem: PlanSystem): readonly Finding[] {
  const inUse = root === null ? undefined : at(canonicalSettings(root, 'config'), 'i_bruk');
  const known = plansystem.spelled.documentType;
  return (inUse?.kind === 'map' ? inUse.entries : [])
    .filter(({ key }) => !known.has(spelling(key)))
    .map(({ key, keyAt }) => {
      const suggestions = nearest(key, known.keys());
      return {
        rule: 'config/invalid',
        message: 'unknown-document-type',
        at: { path, span: keyAt },
        data: { type: key },
        ...(suggestions.length > 0 ? { suggestions } : {}),
      };
    });
}

function planSystemFault(name: string): Told | null {
  if (isPlanSystemPath(name)) return pathFault(name);
  const shipped = shippedNames();
  if (shipped.includes(name)) return null;
  return { message: 'unknown-plan-system', data: { name, shipped }, suggestions: nearest(name, shipped, 1) };
}

function dateFault(text: string): Told | null {
  const range = parseDate(text);
  return range !== null && range.from === range.to ? null : { message: 'not-date', data: { value: text } };
}

/** Paths stay inside the workspace. */
function pathFault(text: string): Told | null {
  const isOutside = /^(?:\/|\\|[a-z]:)/iu.test(text) || text.split(/[/\\]/u).includes('..');
  return isOutside ? { message: 'outside', data: { path: text } } : null;
}

function tell(node: ScalarNode, path: FilePath, told: Told | null): readonly Finding[] {
  return told === null ? [] : [{ rule: 'config/invalid', at: { path, span: spanOf(node) }, ...told }];
}

function at(map: MapNode, key: string): Node | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}

function texts(node: Node | undefined): readonly ScalarNode[] {
  const nodes = node?.kind === 'list' ? node.elements : node === undefined ? [] : [node];
  return nodes.filter((one): one is ScalarNode => one.kind === 'scalar' && one.json !== null);
}
