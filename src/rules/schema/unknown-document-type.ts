import { stageRule } from '../define.ts';

/** The document's `type` is no type of the plan system. */
export const unknownDocumentType = stageRule({
  meta: {
    id: 'schema/unknown-document-type',
    severity: 'error',
    summary: "A document's type is not one of the plan system's.",
    legalBasis: [],
    messages: {
      unknown: {
        nb: 'Dokumenttypen «{type}» finnes ikke i kommunens plansystem.',
        nn: 'Dokumenttypen «{type}» finst ikkje i plansystemet til kommunen.',
        en: 'The document type “{type}” does not exist in the municipality’s plan system.',
      },
      replace: { nb: 'Skriv {value}', nn: 'Skriv {value}', en: 'Write {value}' },
    },
  },
});
