import { stageRule } from '../define.ts';

/** A file or folder is there, but cannot be read. */
export const unreadable = stageRule({
  meta: {
    id: 'syntax/unreadable',
    severity: 'error',
    summary: 'A file is there but cannot be read.',
    legalBasis: [],
    messages: {
      permission: {
        nb: 'Filen kan ikke leses, fordi du mangler tilgang til den. Be den som eier filen om lesetilgang.',
        nn: 'Fila kan ikkje lesast, fordi du manglar tilgang til ho. Be den som eig fila, om lesetilgang.',
        en: 'The file cannot be read, because you have no access to it. Ask its owner for permission to read it.',
      },
      denied: {
        nb: 'Filen kan ikke leses, fordi du mangler tilgang til den. Be den som eier filen om lesetilgang.',
        nn: 'Fila kan ikkje lesast, fordi du manglar tilgang til ho. Be den som eig fila, om lesetilgang.',
        en: 'The file cannot be read, because you have no access to it. Ask its owner for permission to read it.',
      },
      folder: {
        nb: 'Mappen kan ikke leses, fordi du mangler tilgang til den, så dokumentene i den er ikke med. Be den som eier mappen om lesetilgang.',
        nn: 'Mappa kan ikkje lesast, fordi du manglar tilgang til ho, så dokumenta i ho er ikkje med. Be den som eig mappa, om lesetilgang.',
        en: 'The folder cannot be read, because you have no access to it, so its documents are left out. Ask its owner for permission to read it.',
      },
      missing: {
        nb: 'Filen finnes ikke lenger. Den kan være flyttet eller slettet mens kontrollen gikk; kjør den på nytt.',
        nn: 'Fila finst ikkje lenger. Ho kan vere flytta eller sletta medan kontrollen gjekk; køyr han på nytt.',
        en: 'The file is no longer there. It may have been moved or deleted during the check; run it again.',
      },
      'broken-link': {
        nb: 'Filen er en snarvei til noe som ikke finnes. Legg selve filen her, eller slett snarveien.',
        nn: 'Fila er ein snarveg til noko som ikkje finst. Legg sjølve fila her, eller slett snarvegen.',
        en: 'The file is a link to something that does not exist. Put the file itself here, or delete the link.',
      },
      outside: {
        nb: 'Filen er en snarvei til et sted utenfor arbeidsområdet og leses derfor ikke. Legg selve filen i arbeidsområdet.',
        nn: 'Fila er ein snarveg til ein stad utanfor arbeidsområdet og blir derfor ikkje lesen. Legg sjølve fila i arbeidsområdet.',
        en: 'The file is a link to a place outside the workspace and is therefore not read. Put the file itself into the workspace.',
      },
      special: {
        nb: 'Dette er ingen vanlig fil og leses derfor ikke. Slett den, eller gi den et annet navn.',
        nn: 'Dette er inga vanleg fil og blir derfor ikkje lese. Slett ho, eller gi ho eit anna namn.',
        en: 'This is no ordinary file and is therefore not read. Delete it, or give it another name.',
      },
      failed: {
        nb: 'Filen kan ikke leses; maskinen svarte «{code}». Prøv å åpne den i et annet program, og hent den eventuelt fra en sikkerhetskopi.',
        nn: 'Fila kan ikkje lesast; maskina svarte «{code}». Prøv å opne ho i eit anna program, og hent ho eventuelt frå ein tryggingskopi.',
        en: 'The file cannot be read; the machine answered “{code}”. Try to open it in another program, and restore it from a backup if need be.',
      },
      other: {
        nb: 'Filen kan ikke leses. Prøv å åpne den i et annet program, og hent den eventuelt fra en sikkerhetskopi.',
        nn: 'Fila kan ikkje lesast. Prøv å opne ho i eit anna program, og hent ho eventuelt frå ein tryggingskopi.',
        en: 'The file cannot be read. Try to open it in another program, and restore it from a backup if need be.',
      },
    },
  },
});
