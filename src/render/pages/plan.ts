import { formatDate } from '../../core/format-date.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import type { DocumentStatus } from '../../model/summary.ts';
import type { Diagram } from '../../trace/diagram.ts';
import type { Site } from '../site.ts';
import { collectionName, type DocumentPage, documentPage } from './document.ts';
import { type Indicator, statedIndicator } from './indicator.ts';
import { planBasis } from './plan-basis.ts';
import { planMoney, type PlanMoneyPage } from './plan-money.ts';

/** A document as it stands in its own files: what others say of it later is no part of it. Plain data. */
export interface PlanPage extends DocumentPage {
  /** The status that its own file states. */
  readonly status: DocumentStatus | null;
  /** By the references of its items; of those that have the same nothing is known. */
  readonly own: Readonly<Record<string, OwnFacts>>;
  /** What its types of items are called in the plural, by type. */
  readonly collections: Readonly<Record<string, string>>;
  readonly money: PlanMoneyPage | null;
  readonly basis: Diagram;
}

/** What the file of an item states of it. */
export interface OwnFacts {
  readonly deadline: string | null;
  readonly indicator: Indicator | null;
  /** `kostnadsramme`, in kroner. */
  readonly costFrame: number | null;
}

/** A document of the site's scene as its own files state it. */
export function planPage(document: DocumentNode, site: Site): PlanPage {
  const isWhole = site.extract.isWhole(document);
  return {
    ...documentPage(document, site),
    status: document.facts.status?.value ?? null,
    own: Object.fromEntries(
      document.items.flatMap((node) => {
        const { item } = node;
        if (site.scene.graph.find(node.ref) !== node) return [];
        return [
          [
            node.ref,
            {
              deadline: item.deadline && formatDate(item.deadline.value),
              indicator: statedIndicator(item.figures),
              costFrame: item.figures?.costFrame?.value ?? null,
            },
          ] as const,
        ];
      }),
    ),
    collections: Object.fromEntries(
      [...new Set(document.items.map(({ item }) => item.type))].map((type) => [type, collectionName(type, site)]),
    ),
    money: isWhole ? planMoney(document, site) : null,
    basis: isWhole ? planBasis(document, site) : { nodes: [], edges: [] },
  };
}
