import { stageRule } from '../define.ts';

/** Something in the municipality's own plan system is not as it must be. */
export const invalid = stageRule({
  meta: {
    id: 'plansystem/invalid',
    severity: 'error',
    summary: 'Something in the municipality’s own plan system cannot be used as it stands.',
    legalBasis: [],
    messages: {
      empty: {
        nb: 'Plansystemet er tomt. Skriv «id», «navn» og hva det bygger på, for eksempel «bygger_på: norge».',
        nn: 'Plansystemet er tomt. Skriv «id», «namn» og kva det byggjer på, til dømes «byggjer_på: norge».',
        en: 'The plan system is empty. Write “id”, “navn” and what it builds on, for example “bygger_på: norge”.',
      },
      'only-list': {
        nb: 'Filen er bare en liste. Et plansystem skrives som nøkler med kolon og verdi, for eksempel «bygger_på: norge».',
        nn: 'Fila er berre ei liste. Eit plansystem blir skrive som nøklar med kolon og verdi, til dømes «byggjer_på: norge».',
        en: 'The file is only a list. A plan system is written as keys with a colon and a value, for example “bygger_på: norge”.',
      },
      'only-text': {
        nb: 'Filen er bare tekst. Et plansystem skrives som nøkler med kolon og verdi, for eksempel «bygger_på: norge».',
        nn: 'Fila er berre tekst. Eit plansystem blir skrive som nøklar med kolon og verdi, til dømes «byggjer_på: norge».',
        en: 'The file is only text. A plan system is written as keys with a colon and a value, for example “bygger_på: norge”.',
      },
      'unknown-key': {
        nb: '«{key}» kan ikke brukes her. Her kan du bruke {known}.',
        nn: '«{key}» kan ikkje brukast her. Her kan du bruke {known}.',
        en: '“{key}” cannot be used here. You can use {known} here.',
      },
      'missing-key': { nb: 'Her mangler «{key}».', nn: 'Her manglar «{key}».', en: '“{key}” is missing here.' },
      'not-one-of': {
        nb: '«{key}» kan ikke være «{value}». Velg mellom «{allowed}».',
        nn: '«{key}» kan ikkje vere «{value}». Vel mellom «{allowed}».',
        en: '“{key}” cannot be “{value}”. Choose between “{allowed}”.',
      },
      'out-of-range': {
        nb: '«{value}» er for lavt eller for høyt for «{key}».',
        nn: '«{value}» er for lågt eller for høgt for «{key}».',
        en: '“{value}” is too low or too high for “{key}”.',
      },
      'not-text': {
        nb: '«{key}» skal være en tekst.',
        nn: '«{key}» skal vere ein tekst.',
        en: '“{key}” must be a text.',
      },
      'not-number': {
        nb: '«{key}» skal være et helt tall.',
        nn: '«{key}» skal vere eit heilt tal.',
        en: '“{key}” must be a whole number.',
      },
      'not-list': {
        nb: '«{key}» skal være en liste, for eksempel [mål, tiltak].',
        nn: '«{key}» skal vere ei liste, til dømes [mål, tiltak].',
        en: '“{key}” must be a list, for example [mål, tiltak].',
      },
      'not-map': {
        nb: 'Under «{key}» skal det stå linjer med nøkkel, kolon og verdi.',
        nn: 'Under «{key}» skal det stå linjer med nøkkel, kolon og verdi.',
        en: 'Under “{key}” there must be lines with a key, a colon and a value.',
      },
      'not-true-or-false': {
        nb: '«{key}» skal være true eller false.',
        nn: '«{key}» skal vere true eller false.',
        en: '“{key}” must be true or false.',
      },
      'not-name': {
        nb: '«{value}» kan ikke brukes som navn her. Bruk små bokstaver, sifre og bindestrek, uten mellomrom.',
        nn: '«{value}» kan ikkje brukast som namn her. Bruk små bokstavar, siffer og bindestrek, utan mellomrom.',
        en: '“{value}” cannot be used as a name here. Use small letters, digits and hyphens, without spaces.',
      },
      'not-date': {
        nb: '«{value}» er ingen dato. Skriv år, måned og dag, for eksempel 2027-09-13.',
        nn: '«{value}» er ingen dato. Skriv år, månad og dag, til dømes 2027-09-13.',
        en: '“{value}” is not a date. Write year, month and day, for example 2027-09-13.',
      },
      'not-month-day': {
        nb: '«{value}» er ingen dag i året. Skriv måned og dag med to sifre hver: 03-01 er 1. mars.',
        nn: '«{value}» er ingen dag i året. Skriv månad og dag med to siffer kvar: 03-01 er 1. mars.',
        en: '“{value}” is not a day of the year. Write month and day with two digits each: 03-01 is 1 March.',
      },
      'not-citation': {
        nb: '«{value}» er ingen hjemmel. Skriv lovens kortnavn og paragrafen, for eksempel koml § 14-4.',
        nn: '«{value}» er ingen heimel. Skriv kortnamnet på lova og paragrafen, til dømes koml § 14-4.',
        en: '“{value}” is no legal basis. Write the law’s short name and the section, for example koml § 14-4.',
      },
      'not-address': {
        nb: '«{value}» er ingen nettadresse. Den skal begynne med https://.',
        nn: '«{value}» er inga nettadresse. Ho skal begynne med https://.',
        en: '“{value}” is not a web address. It must begin with https://.',
      },
      'unknown-base': {
        nb: 'Det finnes ikke noe plansystem «{base}» å bygge på. Velg mellom «{shipped}», eller skriv stien til en fil.',
        nn: 'Det finst ikkje noko plansystem «{base}» å byggje på. Vel mellom «{shipped}», eller skriv stien til ei fil.',
        en: 'There is no plan system “{base}” to build on. Choose between “{shipped}”, or write the path to a file.',
      },
      'no-file': {
        nb: 'Filen «{path}» finnes ikke. Her skal det stå hvilket plansystem dette bygger på.',
        nn: 'Fila «{path}» finst ikkje. Her skal det stå kva plansystem dette byggjer på.',
        en: 'There is no file “{path}”. This must say which plan system this one builds on.',
      },
      cycle: {
        nb: 'Plansystemene bygger på hverandre i ring: «{chain}».',
        nn: 'Plansystema byggjer på kvarandre i ring: «{chain}».',
        en: 'The plan systems build on each other in a circle: “{chain}”.',
      },
      'no-base': {
        nb: 'Plansystemet bygger ikke på noe annet og har ikke egne «{section}». Legg til en linje med «bygger_på: norge».',
        nn: 'Plansystemet byggjer ikkje på noko anna og har ikkje eigne «{section}». Legg til ei linje med «byggjer_på: norge».',
        en: 'The plan system builds on no other and has no “{section}” of its own. Add a line with “bygger_på: norge”.',
      },
      'unknown-document-type': {
        nb: 'Plansystemet har ingen dokumenttype som heter «{name}».',
        nn: 'Plansystemet har ingen dokumenttype som heiter «{name}».',
        en: 'The plan system has no document type called “{name}”.',
      },
      'unknown-item-type': {
        nb: 'Plansystemet har ingen elementtype eller elementgruppe som heter «{name}».',
        nn: 'Plansystemet har ingen elementtype eller elementgruppe som heiter «{name}».',
        en: 'The plan system has no item type or group of item types called “{name}”.',
      },
      'unknown-group': {
        nb: 'Plansystemet har ingen elementgruppe som heter «{name}».',
        nn: 'Plansystemet har inga elementgruppe som heiter «{name}».',
        en: 'The plan system has no group of item types called “{name}”.',
      },
      'unknown-body': {
        nb: 'Plansystemet har ikke noe organ som heter «{name}».',
        nn: 'Plansystemet har ikkje noko organ som heiter «{name}».',
        en: 'The plan system has no body called “{name}”.',
      },
      'unknown-unit-type': {
        nb: 'Plansystemet har ingen enhetstype som heter «{name}».',
        nn: 'Plansystemet har ingen einingstype som heiter «{name}».',
        en: 'The plan system has no unit type called “{name}”.',
      },
      'unknown-box': {
        nb: 'Planfiguren har ingen boks som heter «{name}». Legg den til under «bokser».',
        nn: 'Planfiguren har ingen boks som heiter «{name}». Legg han til under «boksar».',
        en: 'The plan figure has no box called “{name}”. Add it under “bokser”.',
      },
      'unknown-law': {
        nb: 'Plansystemet kjenner ingen lov med kortnavnet «{name}». Legg den til under «lover».',
        nn: 'Plansystemet kjenner inga lov med kortnamnet «{name}». Legg ho til under «lover».',
        en: 'The plan system knows no law with the short name “{name}”. Add it under “lover”.',
      },
      'same-spelling': {
        nb: '«{spelling}» betyr allerede «{other}». Samme ord kan ikke stå for to ting.',
        nn: '«{spelling}» tyder alt «{other}». Same ord kan ikkje stå for to ting.',
        en: '“{spelling}” already means “{other}”. One word cannot stand for two things.',
      },
      'same-collection': {
        nb: 'Samlingen «{collection}» hører allerede til elementtypen «{other}». Gi samlingen et eget navn.',
        nn: 'Samlinga «{collection}» høyrer alt til elementtypen «{other}». Gi samlinga eit eige namn.',
        en: 'The collection “{collection}” already belongs to the item type “{other}”. Give the collection a name of its own.',
      },
      'drops-nothing': {
        nb: '«{name}» er ikke arvet og kan derfor ikke tas bort. Skal «{name}» være ny, må den få innhold.',
        nn: '«{name}» er ikkje arva og kan derfor ikkje takast bort. Skal «{name}» vere ny, må typen få innhald.',
        en: '“{name}” is not inherited and so cannot be taken away. If “{name}” is to be new, it needs content.',
      },
      'new-without': {
        nb: '«{name}» er ny i plansystemet og mangler «{key}».',
        nn: '«{name}» er ny i plansystemet og manglar «{key}».',
        en: '“{name}” is new in the plan system and lacks “{key}”.',
      },
      'group-named-as-type': {
        nb: 'Elementgruppen «{name}» heter det samme som en elementtype. Gi en av dem et annet navn.',
        nn: 'Elementgruppa «{name}» heiter det same som ein elementtype. Gi ein av dei eit anna namn.',
        en: 'The group “{name}” has the same name as an item type. Give one of them another name.',
      },
      'own-schema': {
        nb: 'JSON Schema-en for dokumenttypen «{type}» kan ikke brukes: {reason}.',
        nn: 'JSON Schema-et for dokumenttypen «{type}» kan ikkje brukast: {reason}.',
        en: 'The JSON Schema of the document type “{type}” cannot be used: {reason}.',
      },
      'reserved-collection': {
        nb: 'Samlingen kan ikke hete «{name}», for det er en vanlig nøkkel i dokumenter. Velg et annet ord.',
        nn: 'Samlinga kan ikkje heite «{name}», for det er ein vanleg nøkkel i dokument. Vel eit anna ord.',
        en: 'The collection cannot be called “{name}”, since that is an ordinary key of documents. Choose another word.',
      },
    },
  },
});
