/** Words that people write for those of the format: what they come to, the likeliest first. */
const meant: Readonly<Record<string, readonly string[]>> = {
  opp: ['stigende', 'stigande', 'økende', 'aukande', 'øke', 'auke', 'høyere', 'høgare', 'mer', 'up', 'pluss', '+'],
  ned: ['synkende', 'synkande', 'fallende', 'fallande', 'redusere', 'lavere', 'lågare', 'mindre', 'down', 'minus', '-'],
  'ikke-startet': ['ikke påbegynt', 'ikke begynt', 'ny', 'planlagt', 'not-started'],
  pågår: ['startet', 'påbegynt', 'begynt', 'i gang', 'igangsatt', 'pågående', 'under arbeid', 'started'],
  'i-rute': ['etter planen', 'på plan', 'som planlagt', 'grønn', 'ok'],
  forsinket: ['forseinka', 'etter skjema', 'rød', 'delayed'],
  'på-vent': ['utsatt', 'utsett', 'venter', 'stanset', 'pause'],
  fullført: ['ferdig', 'gjennomført', 'utført', 'levert', 'done'],
  avsluttet: ['lukket', 'avslutta', 'closed'],
  utgår: ['avlyst', 'avbrutt', 'droppet', 'kansellert', 'strøket'],
  vedtatt: ['gjeldende', 'vedteke', 'i kraft', 'adopted'],
  utkast: ['kladd', 'arbeidsversjon', 'under arbeid', 'draft'],
  høring: ['på høring', 'høyring', 'offentlig ettersyn'],
  'til-behandling': ['til politisk behandling', 'innstilling', 'fremmet'],
  godkjent: ['godkjend', 'approved'],
  erstattet: ['utgått', 'avløst'],
  'løses-i-drift': ['i drift', 'drift', 'løses innenfor drift'],
  ivaretatt: ['ja', 'fulgt opp', 'ok'],
  'ikke-aktuelt': ['nei', 'ikke relevant', 'uaktuelt'],
};

const byWord: ReadonlyMap<string, readonly string[]> = Object.entries(meant).reduce((words, [value, written]) => {
  for (const word of written) words.set(word, [...(words.get(word) ?? []), value]);
  return words;
}, new Map<string, readonly string[]>());

/** The only one of the words to choose among that people write another for; `null` where there is none, or more than one. */
export function valueMeantBy(word: string, allowed: readonly string[]): string | null {
  const found = (byWord.get(word.trim().toLowerCase()) ?? []).filter((value) => allowed.includes(value));
  return found.length === 1 ? (found[0] ?? null) : null;
}
