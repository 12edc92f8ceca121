/** A drawing of vectors and text; points from its top left corner. It holds nothing that `alt` does not say. */
export interface PdfDrawing {
  readonly kind: 'drawing';
  /** At most `sheet.width`. */
  readonly width: number;
  readonly height: number;
  /** All that is drawn, in words. */
  readonly alt: string;
  /** Shown above it. */
  readonly caption: string | null;
  readonly marks: readonly PdfMark[];
}

export type PdfMark = PdfRectangle | PdfCircle | PdfPath | PdfLabel;

export interface PdfRectangle extends PdfLook {
  readonly mark: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

export interface PdfCircle extends PdfLook {
  readonly mark: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A line or an area: where it begins, then an end for each stretch, with two points before it that a curve is drawn to. */
export interface PdfPath extends PdfLook {
  readonly mark: 'path';
  readonly from: PdfPoint;
  readonly stretches: readonly (readonly [PdfPoint] | readonly [PdfPoint, PdfPoint, PdfPoint])[];
  readonly closed: boolean;
}

/** A line of text on its own; `y` is its foot. */
export interface PdfLabel {
  readonly mark: 'label';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly strong: boolean;
  /** `#1e2b3c`. */
  readonly colour: string;
  readonly text: string;
}

export type PdfPoint = readonly [x: number, y: number];

interface PdfLook {
  readonly fill: PdfFill | null;
  readonly stroke: PdfStroke | null;
}

/** `stripes` and `dots` are cut out of the colour, `lines` are thin on paper: no two marks differ by colour alone. */
export interface PdfFill {
  readonly colour: string;
  readonly pattern: 'solid' | 'stripes' | 'dots' | 'lines';
}

export interface PdfStroke {
  readonly colour: string;
  readonly thickness: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
}
