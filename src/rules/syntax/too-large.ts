import { stageRule } from '../define.ts';

/** A file is larger than what is read. */
export const tooLarge = stageRule({
  meta: {
    id: 'syntax/too-large',
    severity: 'error',
    summary: 'A file is over 10 MB and is not read.',
    legalBasis: [],
    messages: {
      large: {
        nb: 'Filen er på {megabytes} MB og leses ikke, for grensen er {limit} MB. Er det virkelig et plandokument? Del det i så fall i flere filer med «type: del».',
        nn: 'Fila er på {megabytes} MB og blir ikkje lesen, for grensa er {limit} MB. Er det verkeleg eit plandokument? Del det i så fall i fleire filer med «type: del».',
        en: 'The file is {megabytes} MB and is not read, for the limit is {limit} MB. Is it really a plan document? If so, split it into several files with “type: del”.',
      },
    },
  },
});
