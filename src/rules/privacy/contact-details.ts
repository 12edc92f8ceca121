import { isOpenIn, partFiles } from '../../graph/queries/open-parts.ts';
import { isOpenAt, isPart } from '../../model/open-at.ts';
import { contactsIn } from '../../parse/sensitive/contact.ts';
import { textRule } from '../define.ts';

/** The address or telephone of a single person stands in something public. */
export const contactDetails = textRule({
  meta: {
    id: 'privacy/contact-details',
    severity: 'warning',
    summary: 'A personal e-mail address or mobile number stands in a public document.',
    legalBasis: [],
    messages: {
      email: {
        nb: 'Her står en e-postadresse som hører til én person. Bruk heller adressen til enheten, så når innbyggerne fram også når noen slutter.',
        nn: 'Her står ei e-postadresse som høyrer til éin person. Bruk heller adressa til eininga, så når innbyggjarane fram også når nokon sluttar.',
        en: 'An e-mail address of a single person stands here. Use the unit’s address instead, so that people get through also when somebody leaves.',
      },
      phone: {
        nb: 'Her står et mobilnummer. Bruk heller nummeret til enheten eller sentralbordet. Er det en vakttelefon eller en annen felles telefon, så skriv det foran nummeret.',
        nn: 'Her står eit mobilnummer. Bruk heller nummeret til eininga eller sentralbordet. Er det ein vakttelefon eller ein annan felles telefon, så skriv det framfor nummeret.',
        en: 'A mobile number stands here. Use the number of the unit or the switchboard instead. If it is an on-call or another shared telephone, say so before the number.',
      },
    },
  },
  *check({ path, text, summary, plansystem }) {
    if (summary !== null && isPart(summary)) return;
    for (const { kind, at: span } of contactsIn(text)) {
      if (summary === null || isOpenAt(span.start, summary, plansystem)) yield { message: kind, at: { path, span } };
    }
  },
  *checkParts({ graph, plansystem, textOf }) {
    for (const file of partFiles(graph)) {
      const { path } = file.summary;
      for (const { kind, at: span } of contactsIn(textOf(path)))
        if (isOpenIn(file, span.start, plansystem)) yield { message: kind, at: { path, span } };
    }
  },
});
