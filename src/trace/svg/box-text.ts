import { toVisible } from '../../report/visible.ts';
import type { DiagramNode } from '../diagram.ts';
import { type Mark, markOf } from './marks.ts';
import { type Font, widthOf } from './measure.ts';
import { wrapToWidth } from './wrap-text.ts';

/** A line of a box's text. */
export interface BoxLine {
  readonly text: string;
  readonly look: Look;
  /** Pixels from the box's left edge, and from its top to the line's foot. */
  readonly x: number;
  readonly y: number;
  /** Drawn before the line. */
  readonly mark: Mark | null;
}

export type Look = 'type' | 'reference' | 'title' | 'fact' | 'status' | 'access' | 'broken';

/** The text of a box, laid out, and how high the box must be for it. */
export interface BoxText {
  readonly lines: readonly BoxLine[];
  readonly width: number;
  readonly height: number;
}

/** How boxes are set; `isBrief`, where readers know things by their names and every box takes room: no reference, no mark of the status. */
export interface Setting {
  /** Pixels. */
  readonly width: number;
  readonly isBrief: boolean;
}

interface Row {
  readonly text: string;
  readonly look: Look;
  readonly mark?: Mark;
  readonly mostLines?: number;
}

/** Boxes of a drawing that stands alone; pixels. */
export const boxWidth = 236;
const roomy: Setting = { width: boxWidth, isBrief: false };
const left = 16;
const right = 12;
const top = 10;
const markWidth = 16;

/** How each kind of line is set, and the room it takes. */
export const looks: Readonly<Record<Look, Font & { readonly height: number }>> = {
  type: { size: 11.5, strong: false, height: 15 },
  reference: { size: 11.5, strong: false, height: 15 },
  title: { size: 13, strong: true, height: 17 },
  fact: { size: 11.5, strong: false, height: 16 },
  status: { size: 11.5, strong: true, height: 17 },
  access: { size: 11.5, strong: true, height: 17 },
  broken: { size: 11.5, strong: true, height: 17 },
};

/** Type and reference, title, unit and deadline, status, and marks: the reference is never cut, a title after three lines. */
export function textOf(node: DiagramNode, setting = roomy): BoxText {
  const lines: BoxLine[] = [];
  let y = top;
  for (const row of rowsOf(node, setting)) {
    const { height, ...font } = looks[row.look];
    const indent = row.mark === undefined ? 0 : markWidth;
    const width = setting.width - left - right - indent;
    const wrapped = wrapToWidth(`${row.text} `, { font, width, mostLines: row.mostLines ?? Infinity });
    for (const [at, text] of wrapped.entries()) {
      y += height;
      lines.push({ text, look: row.look, x: left + indent, y: y - 4, mark: (at === 0 && row.mark) || null });
    }
  }
  return { lines, width: setting.width, height: y + top };
}

function rowsOf(node: DiagramNode, { isBrief, width }: Setting): readonly Row[] {
  const rows: readonly (Row | null)[] = [
    ...(isBrief ? [{ text: node.type, look: 'type', mostLines: 2 } as const] : headOf(node)),
    { text: node.title, look: 'title', mostLines: 3 },
    ...factsOf(node, width),
    node.status === null ? null : { text: node.status, look: 'status', ...(isBrief ? {} : { mark: markOf(node) }) },
    node.access === null ? null : { text: node.access, look: 'access', mark: 'lock' },
    node.broken === null ? null : { text: node.broken, look: 'broken', mark: 'warning' },
  ];
  return rows.flatMap((row) => (row === null || row.text.trim() === '' ? [] : [{ ...row, text: toVisible(row.text) }]));
}

/** On one line where there is room for all, else each on its own. */
function factsOf({ facts }: DiagramNode, width: number): readonly Row[] {
  const all = facts.join(' · ');
  const fits = widthOf(all, looks.fact) <= width - left - right;
  const texts = facts.length === 0 ? [] : fits ? [all] : facts;
  return texts.map((text) => ({ text, look: 'fact', mostLines: 2 }));
}

/** On one line where there is room for both. */
function headOf({ type, node }: DiagramNode): readonly Row[] {
  if (node === null) return [{ text: type, look: 'type', mostLines: 2 }];
  const both = `${type} · ${node.ref}`;
  if (widthOf(both, looks.type) <= boxWidth - left - right) return [{ text: both, look: 'reference' }];
  return [
    { text: type, look: 'reference', mostLines: 2 },
    { text: node.ref, look: 'reference' },
  ];
}
