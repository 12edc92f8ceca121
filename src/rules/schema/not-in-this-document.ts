import { stageRule } from '../define.ts';

/** A list of items that the document's type does not hold, or that stands under an item it cannot rest on. */
export const notInThisDocument = stageRule({
  meta: {
    id: 'schema/not-in-this-document',
    severity: 'warning',
    summary: 'A list of items stands in a type of document, or under a type of item, that does not hold such items.',
    legalBasis: [],
    messages: {
      document: {
        nb: 'Et dokument av typen «{type}» skal ikke ha «{key}». Flytt innholdet til et dokument der det hører hjemme.',
        nn: 'Eit dokument av typen «{type}» skal ikkje ha «{key}». Flytt innhaldet til eit dokument der det høyrer heime.',
        en: 'A document of type “{type}” should not have “{key}”. Move the content to a document where it belongs.',
      },
      nested: {
        nb: '«{key}» kan ikke stå under et element av typen «{parent}». La det stå for seg, i et dokument som har slikt, og vis sammenhengen med «forankring».',
        nn: '«{key}» kan ikkje stå under eit element av typen «{parent}». La det stå for seg, i eit dokument som har slikt, og vis samanhengen med «forankring».',
        en: '“{key}” cannot stand under an item of type “{parent}”. Let it stand by itself, in a document that has such items, and show the connection with “forankring”.',
      },
    },
  },
});
