import { stageRule } from '../define.ts';

/** A key that must be there is missing. */
export const required = stageRule({
  meta: {
    id: 'schema/required',
    severity: 'error',
    summary: 'A key that must be there is missing.',
    legalBasis: [],
    messages: {
      document: {
        nb: 'Dokumentet mangler «{key}». Legg til en linje som begynner med «{key}:».',
        en: 'The document lacks “{key}”. Add a line that begins with “{key}:”.',
      },
      item: {
        nb: '«{id}» mangler «{key}». Legg til en linje som begynner med «{key}:».',
        en: '“{id}” lacks “{key}”. Add a line that begins with “{key}:”.',
      },
      'nameless-item': {
        nb: 'Her mangler «{key}». Legg til en linje som begynner med «{key}:».',
        en: '“{key}” is missing here. Add a line that begins with “{key}:”.',
      },
      'item-either': {
        nb: '«{id}» mangler «{other}» eller «{key}». Legg til en linje som begynner med en av dem.',
        en: '“{id}” lacks “{other}” or “{key}”. Add a line that begins with one of them.',
      },
      'nameless-item-either': {
        nb: 'Her mangler «{other}» eller «{key}». Legg til en linje som begynner med en av dem.',
        en: '“{other}” or “{key}” is missing here. Add a line that begins with one of them.',
      },
      part: {
        nb: '«{part}» mangler «{key}». Legg det til, eller stryk «{part}».',
        en: '“{part}” lacks “{key}”. Add it, or delete “{part}”.',
      },
      'element-part': {
        nb: 'Et punkt i listen «{part}» mangler «{key}».',
        en: 'An entry in the list “{part}” lacks “{key}”.',
      },
      'vote-part': {
        nb: '«{part}» mangler «{key}». Er det ikke kjent, skriv «{key}: ukjent».',
        en: '“{part}” lacks “{key}”. If it is not known, write “{key}: ukjent”.',
      },
      'vote-parts': {
        nb: '«{part}» mangler «{key}». Skriv «ukjent» etter det av dem som ikke er kjent.',
        en: '“{part}” lacks “{key}”. Write “ukjent” after the one that is not known.',
      },
    },
  },
});
