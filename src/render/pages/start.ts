import { isOfType } from '../../graph/queries/lifecycle.ts';
import { adoptionDate } from '../../graph/queries/lifecycle.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import { uncapital } from '../../core/first-letter.ts';
import { formatPeriod } from '../../core/format-date.ts';
import { compareText } from '../../core/place.ts';
import type { AdoptionKind, DocumentType, FigureBox } from '../../plansystem/plan-system.ts';
import { nameOf } from '../../trace/naming.ts';
import { documentsOf, type Site } from '../site.ts';
import { stateOf } from './document.ts';
import { linkTo, type NodeLink } from './link.ts';

/** The start page: the figure of how the plans hang together, and what is new. Plain data. */
export interface StartPage {
  readonly municipality: string | null;
  readonly bands: readonly Band[];
  /** Adopted last, newest first. */
  readonly newest: readonly { readonly link: NodeLink; readonly date: string }[];
  readonly documents: number;
}

/** A step of the ladder; what stands beside it comes last. */
export interface Band {
  readonly step: BandStep;
  readonly boxes: readonly Box[];
}

export type BandStep = (typeof steps)[number]['step'] | 'beside';

export interface Box {
  readonly id: string;
  readonly name: string;
  readonly explanation: string;
  readonly types: readonly BoxType[];
}

export interface BoxType {
  readonly type: string;
  readonly name: string;
  readonly explanation: string;
  readonly horizon: DocumentType['horizon'];
  readonly adoption: AdoptionKind;
  readonly adoptedBy: readonly string[];
  /** What is in force, and proposals that citizens may see. */
  readonly documents: readonly BoxDocument[];
  /** How many more are in force. */
  readonly more: number;
}

export interface BoxDocument {
  readonly link: NodeLink;
  readonly period: string | null;
  /** It is a proposal that lies open. */
  readonly isDraft: boolean;
}

/** Up to which level of the ladder each step reaches. */
const steps = [
  { step: 'outside', to: 2 },
  { step: 'strategy', to: 4 },
  { step: 'municipal', to: 7 },
  { step: 'thematic', to: 9 },
  { step: 'money', to: 12 },
  { step: 'letter', to: 14 },
  { step: 'units', to: Infinity },
] as const;

/** So many documents of a type are named in its box, so many are new. */
const mostNamed = 5;
const mostNew = 6;

/** The start page of a site. */
export function startPage(site: Site): StartPage {
  const { plansystem } = site.scene;
  const shown = documentsOf(site).filter(({ facts }) => facts.type !== null && facts.type !== 'organisasjon');
  const byBox = new Map<string, DocumentType[]>();
  for (const type of plansystem.documentTypes.values())
    byBox.set(type.box ?? '', [...(byBox.get(type.box ?? '') ?? []), type]);
  const isOutside = ({ level }: DocumentType) => level !== null && level <= steps[0].to;
  const outside = (byBox.get('') ?? []).filter(
    (type) => isOutside(type) && shown.some((one) => isOfType(one, [type.id])),
  );
  const boxes = plansystem.boxes.map((box) => ({ box, types: byBox.get(box.id) ?? [] }));
  const bands = new Map<BandStep, Box[]>();
  if (outside.length > 0)
    bands.set('outside', [{ ...noBox, types: outside.map((type) => boxType(type, shown, site)) }]);
  for (const { box, types } of boxes) {
    const step = stepOf(types);
    bands.set(step, [...(bands.get(step) ?? []), boxOf(box, types, { shown, site })]);
  }
  const order: readonly BandStep[] = [...steps.map(({ step }) => step), 'beside'];
  return {
    municipality: site.settings.municipality.name,
    bands: order.flatMap((step) => {
      const held = bands.get(step);
      return held === undefined ? [] : [{ step, boxes: held }];
    }),
    newest: newestOf(shown, site),
    documents: shown.length,
  };
}

const noBox = { id: 'utenfra', name: '', explanation: '' };

/** Where most of a box stands: its lowest level. */
function stepOf(types: readonly DocumentType[]): BandStep {
  const levels = types.flatMap(({ level }) => level ?? []);
  return bandOf(levels.length === 0 ? null : Math.min(...levels));
}

/** The step that a level of the ladder belongs to; `null`: what stands beside it. */
export function bandOf(level: number | null): BandStep {
  return level === null ? 'beside' : (steps.find(({ to }) => level <= to)?.step ?? 'units');
}

interface Drawing {
  readonly shown: readonly DocumentNode[];
  readonly site: Site;
}

function boxOf(box: FigureBox, types: readonly DocumentType[], { shown, site }: Drawing): Box {
  return {
    id: box.id,
    name: nameOf(box.names, box.id, site.naming),
    explanation: box.explanation,
    types: joined(types.map((type) => boxType(type, shown, site))),
  };
}

/** Types that one and the same document is: an økonomiplan that holds the handlingsdel and the årsbudsjett is named once. */
function joined(types: readonly BoxType[]): readonly BoxType[] {
  const found = new Map<string, BoxType>();
  for (const type of types) {
    const key = type.documents.length === 0 ? type.type : type.documents.map(({ link }) => link.ref).join(' ');
    const known = found.get(key);
    found.set(key, known === undefined ? type : { ...known, name: `${known.name}, ${uncapital(type.name)}` });
  }
  return [...found.values()];
}

function boxType(type: DocumentType, shown: readonly DocumentNode[], site: Site): BoxType {
  const standing = shown
    .filter((document) => isOfType(document, [type.id]))
    .map((document) => ({ document, state: stateOf(document, site).kind }))
    .filter(({ state }) => state === 'in-force' || state === 'draft')
    .sort(
      (a, b) =>
        Number(a.state === 'draft') - Number(b.state === 'draft') ||
        compareText(titleOf(a.document), titleOf(b.document)),
    );
  return {
    type: type.id,
    name: nameOf(type.names, type.id, site.naming),
    explanation: type.explanation,
    horizon: type.horizon,
    adoption: type.adoption,
    adoptedBy: type.adoptedBy.map((id) =>
      uncapital(nameOf(site.scene.plansystem.bodies.get(id)?.names, id, site.naming)),
    ),
    documents: standing.slice(0, mostNamed).map(({ document, state }) => ({
      link: linkTo(document, site),
      period: document.facts.period && formatPeriod(document.facts.period.value),
      isDraft: state === 'draft',
    })),
    more: Math.max(0, standing.length - mostNamed),
  };
}

function titleOf({ facts, id }: DocumentNode): string {
  return facts.title?.value ?? id;
}

function newestOf(shown: readonly DocumentNode[], site: Site): StartPage['newest'] {
  const { asOf } = site.scene;
  return shown
    .flatMap((document) => {
      const date = adoptionDate(document);
      return date === null || date.from !== date.to || date.from > asOf ? [] : [{ document, date: date.from }];
    })
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.document.ref, b.document.ref))
    .slice(0, mostNew)
    .map(({ document, date }) => ({ link: linkTo(document, site), date }));
}
