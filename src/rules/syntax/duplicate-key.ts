import { stageRule } from '../define.ts';

/** A key stands twice in one map. */
export const duplicateKey = stageRule({
  meta: {
    id: 'syntax/duplicate-key',
    severity: 'error',
    summary: 'A key is written twice in the same place of a document.',
    legalBasis: [],
    messages: {
      duplicate: {
        nb: 'Nøkkelen «{key}» står to ganger her, og bare den første leses. Slå de to sammen, eller ta bort den ene.',
        nn: 'Nøkkelen «{key}» står to gonger her, og berre den første blir lesen. Slå dei to saman, eller ta bort den eine.',
        en: 'The key “{key}” stands twice here, and only the first is read. Join the two, or remove one.',
      },
      list: {
        nb: 'Listen «{key}» står to ganger. Begge leses, men flytt punktene hit sammen med de andre, så de står på ett sted.',
        nn: 'Lista «{key}» står to gonger. Begge blir lesne, men flytt punkta hit saman med dei andre, så dei står på éin stad.',
        en: 'The list “{key}” stands twice. Both are read, but move these entries to the others, so that they stand in one place.',
      },
      again: {
        nb: 'Nøkkelen «{sign}» står to ganger her. Slå de to sammen, eller ta bort den ene.',
        nn: 'Nøkkelen «{sign}» står to gonger her. Slå dei to saman, eller ta bort den eine.',
        en: 'The key “{sign}” stands twice here. Join the two, or remove one.',
      },
      'same-key': {
        nb: '«{key}» og «{name}» er to skrivemåter av samme nøkkel, og bare den første er lest. Behold én av dem.',
        nn: '«{key}» og «{name}» er to skrivemåtar av same nøkkel, og berre den første er lesen. Behald ein av dei.',
        en: '“{key}” and “{name}” are two spellings of one key, and only the first was read. Keep one of them.',
      },
      first: { nb: '«{key}» står først her', nn: '«{key}» står først her', en: '“{key}” stands here first' },
    },
  },
});
