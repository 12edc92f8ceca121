import type { ChainNode, DocumentNode } from '../graph.ts';

const relationKeys = [
  'forankring',
  'følger_opp',
  'viderefører',
  'erstatter',
  'endrer',
  'se_også',
  'forlenger',
  'del_av',
  'svar',
  'rapport',
];

/**
 * Whether a document, its chapters or its items have any relation to another document, either way. A relation that leads
 * nowhere, or could not be read, is one too.
 */
export function isRelated(document: DocumentNode): boolean {
  if (document.parts.length > 0) return true;
  return (
    [document, ...document.chapters].some((file) => reaches(file, document)) ||
    document.items.some((item) => reaches(item, document))
  );
}

function reaches(node: ChainNode, document: DocumentNode): boolean {
  const { unreadable } = node.kind === 'item' ? node.item : node.facts;
  if (node.dangling.length > 0 || (unreadable.size > 0 && relationKeys.some((key) => unreadable.has(key)))) return true;
  const isOther = (other: ChainNode) => (other.kind === 'item' ? other.document : other.owner) !== document;
  return node.out.some(({ to }) => isOther(to)) || node.in.some(({ from }) => isOther(from));
}
