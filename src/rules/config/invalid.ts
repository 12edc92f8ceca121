import { stageRule } from '../define.ts';

/** Something in `plans.config.yaml` is not as it must be. */
export const invalid = stageRule({
  meta: {
    id: 'config/invalid',
    severity: 'error',
    summary: 'Something in plans.config.yaml cannot be used as it stands.',
    legalBasis: [],
    messages: {
      'only-list': {
        nb: 'Filen er bare en liste. Innstillinger skrives som nøkler med kolon og verdi, for eksempel «språk: nb».',
        nn: 'Fila er berre ei liste. Innstillingar blir skrivne som nøklar med kolon og verdi, til dømes «språk: nn».',
        en: 'The file is only a list. Settings are written as keys with a colon and a value, for example “språk: nb”.',
      },
      'only-text': {
        nb: 'Filen er bare tekst. Innstillinger skrives som nøkler med kolon og verdi, for eksempel «språk: nb».',
        nn: 'Fila er berre tekst. Innstillingar blir skrivne som nøklar med kolon og verdi, til dømes «språk: nn».',
        en: 'The file is only text. Settings are written as keys with a colon and a value, for example “språk: nb”.',
      },
      'unknown-key': {
        nb: '«{key}» er ikke en innstilling her. Her kan du bruke {known}.',
        nn: '«{key}» er ikkje ei innstilling her. Her kan du bruke {known}.',
        en: '“{key}” is not a setting here. You can use {known} here.',
      },
      'missing-key': { nb: 'Her mangler «{key}».', nn: 'Her manglar «{key}».', en: '“{key}” is missing here.' },
      'not-one-of': {
        nb: '«{key}» kan ikke være «{value}». Velg mellom «{allowed}».',
        nn: '«{key}» kan ikkje vere «{value}». Vel mellom «{allowed}».',
        en: '“{key}” cannot be “{value}”. Choose between “{allowed}”.',
      },
      'out-of-range': {
        nb: '«{value}» kan ikke stå under «{key}».',
        nn: '«{value}» kan ikkje stå under «{key}».',
        en: '“{value}” cannot stand under “{key}”.',
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
        nb: '«{key}» skal være en liste, for eksempel [a, b].',
        nn: '«{key}» skal vere ei liste, til dømes [a, b].',
        en: '“{key}” must be a list, for example [a, b].',
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
      'not-municipality-number': {
        nb: 'Kommunenummeret «{value}» har ikke fire sifre. Ta med null foran, for eksempel "0301".',
        nn: 'Kommunenummeret «{value}» har ikkje fire siffer. Ta med null framfor, til dømes "0301".',
        en: 'The municipality number “{value}” does not have four digits. Keep a leading zero, for example "0301".',
      },
      'not-date': {
        nb: '«{value}» er ingen dato. Skriv år, måned og dag, for eksempel 2023-10-12.',
        nn: '«{value}» er ingen dato. Skriv år, månad og dag, til dømes 2023-10-12.',
        en: '“{value}” is not a date. Write year, month and day, for example 2023-10-12.',
      },
      'not-year': {
        nb: '«{value}» er ikke et årstall. Skriv året med fire sifre.',
        nn: '«{value}» er ikkje eit årstal. Skriv året med fire siffer.',
        en: '“{value}” is not a year. Write the year with four digits.',
      },
      'not-colour': {
        nb: '«{value}» er ingen farge. Skriv den med # og seks sifre eller bokstaver, i anførselstegn: "#0b5a8f".',
        nn: '«{value}» er ingen farge. Skriv han med # og seks siffer eller bokstavar, i hermeteikn: "#0b5a8f".',
        en: '“{value}” is not a colour. Write it with # and six digits or letters, in quotes: "#0b5a8f".',
      },
      'not-address': {
        nb: '«{value}» er ingen nettadresse. Den skal begynne med https://.',
        nn: '«{value}» er inga nettadresse. Ho skal begynne med https://.',
        en: '“{value}” is not a web address. It must begin with https://.',
      },
      'unknown-plan-system': {
        nb: 'Det finnes ikke noe plansystem som heter «{name}». Velg mellom «{shipped}», eller skriv stien til kommunens eget, for eksempel plansystem.yaml.',
        nn: 'Det finst ikkje noko plansystem som heiter «{name}». Vel mellom «{shipped}», eller skriv stien til kommunen sitt eige, til dømes plansystem.yaml.',
        en: 'There is no plan system called “{name}”. Choose between “{shipped}”, or write the path to the municipality’s own, for example plansystem.yaml.',
      },
      'no-plan-system-file': {
        nb: 'Filen «{path}» finnes ikke. Her skal det stå hvor kommunens plansystem ligger, regnet fra denne mappen.',
        nn: 'Fila «{path}» finst ikkje. Her skal det stå kvar plansystemet til kommunen ligg, rekna frå denne mappa.',
        en: 'There is no file “{path}”. This must say where the municipality’s plan system is, seen from this folder.',
      },
      'unknown-document-type': {
        nb: 'Plansystemet har ingen dokumenttype som heter «{type}».',
        nn: 'Plansystemet har ingen dokumenttype som heiter «{type}».',
        en: 'The plan system has no document type called “{type}”.',
      },
      'unknown-rule': {
        nb: 'Det finnes ingen regel som heter «{rule}». «plans explain» viser alle reglene.',
        nn: 'Det finst ingen regel som heiter «{rule}». «plans explain» viser alle reglane.',
        en: 'There is no rule called “{rule}”. “plans explain” shows all rules.',
      },
      'not-severity': {
        nb: '«{value}» sier ikke hvor alvorlig «{rule}» er. Velg mellom «{allowed}».',
        nn: '«{value}» seier ikkje kor alvorleg «{rule}» er. Vel mellom «{allowed}».',
        en: '“{value}” does not say how grave “{rule}” is. Choose between “{allowed}”.',
      },
      'rule-form': {
        nb: 'Innstillingen for «{rule}» kan ikke leses. Skriv bare hvor alvorlig den er (warning), eller det og innstillinger: [warning, { uker: 12 }].',
        nn: 'Innstillinga for «{rule}» kan ikkje lesast. Skriv berre kor alvorleg han er (warning), eller det og innstillingar: [warning, { uker: 12 }].',
        en: 'The setting of “{rule}” cannot be read. Write how grave it is (warning), or that and options: [warning, { uker: 12 }].',
      },
      'area-form': {
        nb: '«{area}» er et helt område av regler. Skriv bare off, info, warning eller error. Innstillinger skrives under hver regel.',
        nn: '«{area}» er eit heilt område av reglar. Skriv berre off, info, warning eller error. Innstillingar skal stå under kvar regel.',
        en: '“{area}” is a whole area of rules. Write only off, info, warning or error. Options are written under each rule.',
      },
      'option-form': {
        nb: '«{key}» for regelen «{rule}» skal være en tekst, et tall, true, false eller en liste med tekster.',
        nn: '«{key}» for regelen «{rule}» skal vere ein tekst, eit tal, true, false eller ei liste med tekstar.',
        en: '“{key}” of the rule “{rule}” must be a text, a number, true, false or a list of texts.',
      },
      'unknown-option': {
        nb: 'Regelen «{rule}» har ingen innstilling som heter «{key}».',
        nn: 'Regelen «{rule}» har inga innstilling som heiter «{key}».',
        en: 'The rule “{rule}” has no option called “{key}”.',
      },
      'no-organisation-file': {
        nb: 'Det finnes ikke noe dokument i filen «{path}». Her skal det stå hvor organisasjonsdokumentet ligger, regnet fra denne mappen.',
        nn: 'Det finst ikkje noko dokument i fila «{path}». Her skal det stå kvar organisasjonsdokumentet ligg, rekna frå denne mappa.',
        en: 'There is no document in a file “{path}”. This must say where the organisation document is, seen from this folder.',
      },
      'not-organisation': {
        nb: '«{path}» er ikke et dokument av typen «organisasjon». Her skal det stå hvor organisasjonsdokumentet ligger, regnet fra denne mappen.',
        nn: '«{path}» er ikkje eit dokument av typen «organisasjon». Her skal det stå kvar organisasjonsdokumentet ligg, rekna frå denne mappa.',
        en: '“{path}” is not a document of the type “organisasjon”. This must say where the organisation document is, seen from this folder.',
      },
      outside: {
        nb: '«{path}» fører ut av mappen med planene. Skriv en sti som begynner i denne mappen.',
        nn: '«{path}» fører ut av mappa med planane. Skriv ein sti som begynner i denne mappa.',
        en: '“{path}” leads out of the folder with the plans. Write a path that begins in this folder.',
      },
    },
  },
});
