import type { Access } from '../../model/summary.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import { typeOf } from './lifecycle.ts';
import type { Scene } from './scene.ts';

const strictness: readonly Access[] = ['offentlig', 'ikke-publisert', 'unntatt'];

/**
 * Who may see a document or an item: the strictest of what it, what it is nested in, the block it stands in, its file, its document and what that is
 * part of state. A document that states nothing has its type's default. A `tilgang` that cannot be read, and an `unntakshjemmel`
 * alone, count as `unntatt`: a slip must not publish anything.
 */
export function accessOf(node: ChainNode, plansystem: PlanSystem): Access {
  return node.kind === 'document' ? accessOfDocument(node, plansystem) : accessOfItem(node, plansystem);
}

function accessOfItem(node: ItemNode, plansystem: PlanSystem): Access {
  let strictest = stricter(accessOfDocument(node.document, plansystem), accessOfDocument(node.file, plansystem));
  for (let at: ItemNode | null = node; at !== null; at = at.parent)
    strictest = stricter(strictest, statedBy(at.item) ?? 'offentlig');
  return stricter(strictest, accessOfBlocks(node));
}

/** What stands in a block that is closed is closed, whatever it says of itself. */
function accessOfBlocks({ item, file }: ItemNode): Access {
  const { start } = item.span;
  const around = (file.summary.prose?.blocks ?? []).filter(({ span }) => span.start <= start && start < span.end);
  return around.reduce<Access>(
    (strictest, { access }) => stricter(strictest, strictness.find((known) => known === access) ?? 'unntatt'),
    'offentlig',
  );
}

function accessOfDocument(document: DocumentNode, plansystem: PlanSystem): Access {
  let strictest: Access = 'offentlig';
  const wholes = new Set([document, document.owner]);
  for (const whole of wholes) {
    strictest = stricter(strictest, statedBy(whole.facts) ?? typeOf(whole, plansystem)?.access ?? 'offentlig');
    for (const { relation, to, guessed } of whole.out)
      if (relation === 'del_av' && to.kind === 'document' && !guessed) wholes.add(to.owner);
  }
  return strictest;
}

/** What a document, an item or an attachment may state of who sees it. */
interface Stating {
  readonly access: Access | null;
  readonly accessBasis: string | null;
}

/** The access that is stated; `null` where nothing is. A `tilgang` that nobody can read, and a law to withhold by alone, withhold. */
export function statedAccess({ access, accessBasis }: Stating, isUnreadable: boolean): Access | null {
  return access ?? (isUnreadable || accessBasis !== null ? 'unntatt' : null);
}

function statedBy(facts: Stating & { readonly unreadable: ReadonlySet<string> }): Access | null {
  return statedAccess(facts, facts.unreadable.has('tilgang'));
}

function stricter(one: Access, other: Access): Access {
  return strictness.indexOf(one) >= strictness.indexOf(other) ? one : other;
}

/**
 * Whether a citizen may see it as of the day: `offentlig`, and no draft. A draft is public once its hearing has begun. A file that
 * could not be read, one of a type nobody knows, and one with a status nobody knows, may be anything: it is not.
 */
export function isPublic(node: ChainNode, { plansystem, asOf }: Pick<Scene, 'plansystem' | 'asOf'>): boolean {
  if (accessOf(node, plansystem) !== 'offentlig' || isUncertain(node)) return false;
  const { status, hearings } = (node.kind === 'document' ? node.owner : node.document).facts;
  if (!unpublished.has(status?.value ?? '')) return true;
  return hearings.some(({ from }) => from !== null && from.value.to <= asOf);
}

function isUncertain(node: ChainNode): boolean {
  const files = node.kind === 'document' ? [node, node.owner] : [node.file, node.document];
  return files.some(
    ({ facts }) => facts.recovered || facts.unreadable.has('status') || (facts.type === null && facts.access === null),
  );
}

const unpublished: ReadonlySet<string> = new Set(['planlagt', 'utkast', 'til-behandling']);
