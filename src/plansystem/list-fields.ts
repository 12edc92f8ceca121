/** What the names of a list must be: names of these kinds exist in the plan system. */
export type NameKind = 'document-type' | 'item-type' | 'group' | 'body' | 'unit-type' | 'box' | 'law';

/** A field of the rows of a section whose value names other rows. */
export interface NamingField {
  readonly section: string;
  /** Keys from the row to the value; none: the row itself is the list. */
  readonly path: readonly string[];
  readonly kind: NameKind;
}

/** Every field of a plan system that names something else in it. */
export const namingFields: readonly NamingField[] = [
  { section: 'dokumenttyper', path: ['forankres_i', 'må'], kind: 'document-type' },
  { section: 'dokumenttyper', path: ['forankres_i', 'kan'], kind: 'document-type' },
  { section: 'dokumenttyper', path: ['inneholder'], kind: 'item-type' },
  { section: 'dokumenttyper', path: ['vedtas_av'], kind: 'body' },
  { section: 'dokumenttyper', path: ['boks'], kind: 'box' },
  { section: 'dokumenttyper', path: ['hjemmel'], kind: 'law' },
  { section: 'dokumenttyper', path: ['vedtas_av_hjemmel'], kind: 'law' },
  { section: 'dokumenttyper', path: ['høring_hjemmel'], kind: 'law' },
  { section: 'elementtyper', path: ['grupper'], kind: 'group' },
  { section: 'elementtyper', path: ['forankres_i', 'må'], kind: 'item-type' },
  { section: 'elementtyper', path: ['forankres_i', 'kan'], kind: 'item-type' },
  { section: 'elementtyper', path: ['forankres_i', 'kan_ovenfra'], kind: 'item-type' },
  { section: 'elementtyper', path: ['forankret_når'], kind: 'document-type' },
  { section: 'elementtyper', path: ['følges_opp', 'av'], kind: 'item-type' },
  { section: 'elementtyper', path: ['følges_opp', 'i'], kind: 'document-type' },
  { section: 'elementtyper', path: ['følges_opp', 'når'], kind: 'document-type' },
  { section: 'mottakere', path: [], kind: 'unit-type' },
  { section: 'virksomhetsplaner', path: [], kind: 'unit-type' },
  { section: 'årshjul', path: ['dokumenttyper'], kind: 'document-type' },
  { section: 'årshjul', path: ['hjemmel'], kind: 'law' },
  { section: 'prosesser', path: ['dokumenttyper'], kind: 'document-type' },
  { section: 'arenaer', path: ['dokumenttyper'], kind: 'document-type' },
];
