import { isPublic } from '../../graph/queries/access.ts';
import { coverage, type CoveredItem } from '../../graph/queries/coverage.ts';
import { buildCoverage } from '../../overview/coverage/build.ts';
import type { Count, CoverageReport, CoverageRow } from '../../overview/coverage/report.ts';
import { hidesPlans } from '../../trace/recipient-states.ts';
import type { Audience } from '../audience.ts';
import type { Site } from '../site.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';

/** How much is followed up, with where documents and units stand. Plain data but for the map. */
export interface FollowUpModel {
  readonly audience: Audience;
  readonly report: CoverageReport;
  /** From the top of the ladder. */
  readonly documents: readonly { readonly link: NodeLink; readonly count: Count }[];
  readonly units: ReadonlyMap<string, UnitLink>;
}

/** An item that is not anchored or followed up through the whole chain. Plain data. */
export interface LackingItem extends Pick<CoverageRow, 'kind' | 'anchored' | 'followedUp' | 'reasons'> {
  readonly link: NodeLink;
  /** Whose it is; of an oppdrag those who have not taken it on. */
  readonly units: readonly UnitLink[];
}

const known = new WeakMap<Site, CoverageReport>();

/**
 * How much of what is shown is anchored and followed up through the whole chain. An item of which the shown part alone says
 * something else than the whole chain is left out: the one would be wrong, the other would tell of what is not shown.
 */
export function followUpOf(site: Site): CoverageReport {
  const found = known.get(site) ?? build(site);
  known.set(site, found);
  return found;
}

/** The first page of it. */
export function followUpModel(site: Site): FollowUpModel {
  const report = followUpOf(site);
  const documents = report.levels.flatMap((level) => level.documents);
  return {
    audience: site.audience,
    report,
    documents: documents.flatMap((count) => {
      const node = site.scene.graph.find(count.ref);
      return node === undefined ? [] : [{ link: linkTo(node, site), count }];
    }),
    units: new Map(report.units.map((unit) => [unit.id, linkToUnit(unit, site)])),
  };
}

/** What is lacking, in the order of the documents. */
export function lackingItems(site: Site): readonly LackingItem[] {
  return followUpOf(site).items.flatMap((row) => {
    const node = row.state === 'broken' ? site.scene.graph.find(row.ref) : undefined;
    if (node === undefined) return [];
    const { kind, anchored, followedUp, reasons } = row;
    const silent = kind === 'assignment' ? reasons.flatMap(({ units }) => units) : [];
    const units = silent.length > 0 ? silent : row.units;
    return [
      {
        link: linkTo(node, site),
        kind,
        anchored,
        followedUp,
        units: units.map((unit) => linkToUnit(unit, site)),
        reasons,
      },
    ];
  });
}

function build(site: Site): CoverageReport {
  const { scene, whole } = site;
  const request = { scene, root: '.', focus: null, unit: null, period: null, lineOf: () => 1 };
  // Whatever is in the scene may be seen.
  if (scene === whole) return buildCoverage({ ...request, audience: 'internal' });
  const judged = new Map(coverage(whole).map((item) => [item.node.ref, item]));
  const hides = hidesPlans(whole, (node) => isPublic(node, whole));
  const tells = (item: CoveredItem) =>
    hides && item.stop?.kind === 'not-received' ? null : told(item, judged.get(item.node.ref));
  return buildCoverage({ ...request, audience: 'internal', tells });
}

/** What both say, for the same reason; one that only the shown part gives would be none. */
function told(item: CoveredItem, whole: CoveredItem | undefined): CoveredItem | null {
  if (whole === undefined || item.anchored !== whole.anchored || item.followed !== whole.followed) return null;
  if (!item.anchored && !isSame(item.anchorBreak, whole.anchorBreak)) return null;
  if (item.followed === 'no' && !isSame(item.stop, whole.stop)) return null;
  const isShared = ({ unit, followed }: CoveredItem['shares'][number]) =>
    whole.shares.some((other) => other.unit.id === unit.id && other.followed === followed);
  return item.shares.every(isShared) ? item : null;
}

interface End {
  readonly kind: string;
  readonly node: { readonly ref: string };
}

function isSame(a: End | null, b: End | null): boolean {
  return a?.kind === b?.kind && a?.node.ref === b?.node.ref;
}
