import type { Span } from '../../core/place.ts';

export interface Contact {
  readonly kind: 'email' | 'phone';
  readonly at: Span;
}

const email =
  /(?<![\p{L}\d._%+@/-])[\p{L}\d](?:[\p{L}\d._%+-]{0,62}[\p{L}\d])?@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,18}(?![\p{L}\d@-])/gu;
/** Where people have addresses of their own. */
const privateAddress =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ymail|online|broadpark|getmail|proton|protonmail|pm|start|frisurf|c2i|lyse|altibox|haugnett|bluezone|epost|mail)\.(?:com|no|net|me|ch)$/iu;
/** Words in the address of an office, a service or a function: whoever reads the mailbox, it is not one person's. */
const role =
  /post|mottak|kontakt|servi[cs]e|tjenest|info|innsyn|arkiv|skole|sfo|barnehage|bhg|helse|omsorg|syke|hjem|bolig|plan|bygg|teknisk|teknikk|kultur|bibliotek|nav|barnevern|legevakt|lege|kommune|fylke|kontor|senter|sentral|avdeling|drift|vann|avl[øo]p|renovasjon|avfall|brann|redning|beredskap|krise|vakt|[øo]konomi|regnskap|budsjett|faktura|innkj[øo]p|anskaffelse|l[øo]nn|personal|rekruttering|stilling|ikt|support|hjelp|data|system|politi[ks]|sekretariat|valg|skatt|eiendom|areal|n[æa]ring|landbruk|skog|milj[øo]|klima|oppvekst|oppl[æa]ring|utdanning|undervisning|voksen|ppt|flyktning|integrering|velferd|sosial|frivillig|ungdom|barn|fritid|idrett|svømme|park|veg|vei|trafikk|samferdsel|parkering|havn|personvern|varsl|ombud|tilsyn|revisjon|kontroll|utvalg|r[åa]d(?![a-z])|redaksjon|presse|media|kommunikasjon|nyhet|reply|admin|webmaster|web|nett|styring|styre|stab|virksomhet|prosjekt|team|felles|booking|utleie|kunde|torg|sektor|enhet|ordf[øo]rer|leder|direkt[øo]r|sjef|r[åa]dmann|h[øo]ring|medvirkning|innspill|fornavn|etternavn|navnesen|test|example|eksempel|abuse|security|noreply|hr(?![a-zæøå])|it(?![a-zæøå])/iu;

/**
 * A mobile number (4 or 9 first) in the writings `912 34 567`, `91 23 45 67` and `91234567`; without spaces only where it is
 * said to be a telephone.
 */
const mobile = /[49]\d(?:\d{6}|\d[ \u00a0]\d\d[ \u00a0]\d{3}|[ \u00a0]\d\d[ \u00a0]\d\d[ \u00a0]\d\d)/g;
/** The country before it; then neither a longer number, a date, an address nor a word. */
const country = /(?:\+|(?<!\d)00)47[ \u00a0]?$/;
const notBefore = /(?:[\p{L}\p{M}\d_+•=&?%#]|\d[.,/:–-]|\d[ \u00a0]|:\/\/\S*)$/u;
const notAfter = /^(?:[\p{L}\p{M}\d_•]|[ \u00a0.,/:–-]\d)/u;
const phoneWord =
  /(?<!\p{L})(?:telefon(?:en|nummer(?:et)?|nr)?|tlf|tel|mob|mobil(?:en|telefon|nummer(?:et)?|nr)?|ring(?:e|es)?|sms|whatsapp|phone)(?!\p{L})/iu;
/** A telephone that is an office's, whoever answers it. */
const sharedPhone =
  /sentralbord|servicetorg|innbyggertorg|kundesenter|kundetorg|legevakt|vakttelefon|døgnvakt|vakta?(?!\p{L})|vaktnummer|beredskap|krisetelefon|kontortelefon|felles|resepsjon|ekspedisjon|servicetelefon|alarmtelefon|hjelpetelefon|ungdomstelefon/iu;
const numberWord =
  /(?<!\p{L})(?:konto\w*|kid|saks?nr|sak|arkivsak|org\.?\s?nr|organisasjonsnummer|kr|kroner|nok|gnr|bnr|prosjektnr|ref|isbn|issn|faktura\w*|kundenr|målernr)(?!\p{L})[^\p{L}]{0,12}$/iu;
const amountWord = /^[ \u00a0]?(?:kr(?:oner)?|nok|mill|tonn|m2|m²|stk|innbyggere|elever|%)(?!\p{L})/iu;

/** Addresses and telephones of single persons in a text; mailboxes of offices, switchboards and fixed telephones are left out. */
export function contactsIn(text: string): readonly Contact[] {
  const found = [...emailsIn(text), ...phonesIn(text)];
  return found.length < 2 ? found : found.toSorted((a, b) => a.at.start - b.at.start);
}

function emailsIn(text: string): readonly Contact[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(email)).flatMap((match): readonly Contact[] => {
    if (!isPersonal(match[0])) return [];
    return [{ kind: 'email', at: { start: match.index, end: match.index + match[0].length } }];
  });
}

/** `kari.nordmann@…`, or an address where only persons have theirs; a single word may be a function. */
function isPersonal(address: string): boolean {
  const [name = ''] = address.split('@');
  if (role.test(name)) return false;
  return privateAddress.test(address) || /^\p{L}[\p{L}-]*(?:\.\p{L}[\p{L}-]*)*\.\p{L}[\p{L}-]+\d{0,3}$/u.test(name);
}

function phonesIn(text: string): readonly Contact[] {
  const found: Contact[] = [];
  mobile.lastIndex = 0;
  for (let match = mobile.exec(text); match !== null; match = mobile.exec(text)) {
    const before = lineBefore(text, match.index);
    const prefix = country.exec(before)?.[0] ?? '';
    const at = { start: match.index - prefix.length, end: match.index + match[0].length };
    if (isPhone(text, match[0], { before: before.slice(0, before.length - prefix.length), prefix, end: at.end }))
      found.push({ kind: 'phone', at });
    else mobile.lastIndex = match.index + 1;
  }
  return found;
}

function isPhone(
  text: string,
  digits: string,
  { before, prefix, end }: { readonly before: string; readonly prefix: string; readonly end: number },
): boolean {
  const isSaid = prefix !== '' || phoneWord.test(before.slice(-40));
  if (!isSaid && !digits.includes(' ') && !digits.includes('\u00a0')) return false;
  const rest = text.slice(end, end + 40).split('\n', 1)[0] ?? '';
  if (notBefore.test(before) || notAfter.test(rest)) return false;
  return !sharedPhone.test(before) && !numberWord.test(before) && !amountWord.test(rest);
}

function lineBefore(text: string, offset: number): string {
  const line = text.slice(Math.max(0, offset - 80), offset);
  return line.slice(line.lastIndexOf('\n') + 1);
}
