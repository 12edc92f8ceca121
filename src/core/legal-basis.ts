/** A paragraph of law that a rule rests on, as Norwegians cite it (`kommuneloven`, `§ 14-4`), with its page at lovdata.no. */
export interface LegalBasis {
  readonly law: string;
  readonly section: string;
  readonly url: string;
}
