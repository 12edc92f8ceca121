import type { Locale } from '../../../config/settings.ts';

/** What the page on accessibility says: complete in each language by its type. */
export interface AccessibilityWords {
  readonly title: string;
  readonly lead: string;
  readonly official: { readonly title: string; readonly text: string; readonly link: string };
  readonly done: { readonly title: string; readonly lead: string; readonly all: readonly string[] };
  readonly tested: { readonly title: string; readonly text: string };
  readonly lacks: { readonly title: string; readonly lead: string; readonly all: readonly string[] };
  readonly report: {
    readonly title: string;
    /** Before the link to where one reports. */
    readonly text: string;
    /** Where the site names no such link. */
    readonly without: (municipality: string | null) => string;
    readonly complain: string;
  };
}

const nb: AccessibilityWords = {
  title: 'Tilgjengelighet',
  lead: 'Hva som er gjort for at alle skal kunne bruke sidene, hva vi vet mangler, og hvordan du sier fra.',
  official: {
    title: 'Den offisielle erklæringen',
    text: 'Kommuner skal ha en tilgjengelighetserklæring for hvert nettsted. Den lages og oppdateres av kommunen selv på uustatus.no, minst en gang i året. Denne siden er ikke den erklæringen.',
    link: 'Se uustatus.no',
  },
  done: {
    title: 'Hva som er gjort',
    lead: 'Sidene er laget av programmet plans, som har WCAG 2.2 på nivå A og AA som mål. De er laget slik:',
    all: [
      'Lenker, søk og bokser som kan åpnes, er vanlige elementer som nås med tastatur, og det synes hvor du er.',
      'Hver side har én overskrift øverst, språket er oppgitt, og en lenke går rett til innholdet.',
      'Farger for tekst og figurer har nok kontrast, både lyst og mørkt. Status vises med ord og tegn, ikke bare farge.',
      'Diagrammer har tittel og beskrivelse, og det samme står som tekst eller tabell.',
      'Sidene virker uten JavaScript, på liten skjerm, forstørret og på papir. Bare søket trenger JavaScript; listene gjør det ikke.',
    ],
  },
  tested: {
    title: 'Hvordan det er prøvd',
    text: 'Programmet blir prøvd på eksempelplaner med axe-core og Nu HTML Checker, på bred og smal skjerm, lyst og mørkt. Slike verktøy finner bare en del av feilene. Akkurat disse sidene er ikke prøvd av programmet, heller ikke med skjermleser.',
  },
  lacks: {
    title: 'Hva vi vet kan mangle',
    lead: 'Dette kommer fra planene selv, og programmet kan ikke rette det:',
    all: [
      'Vedlegg, som PDF og kart, er lagt ut slik de er. De kan mangle det skjermlesere trenger.',
      'Bilder har den teksten planen gir dem. Noen kan mangle den.',
      'Tekster kan være skrevet vanskelig.',
      'Brede tabeller og diagrammer må flyttes sidelengs på liten skjerm.',
    ],
  },
  report: {
    title: 'Si fra',
    text: 'Finner du noe du ikke kan bruke? Si fra her:',
    without: (municipality) =>
      `Finner du noe du ikke kan bruke? Si fra til ${municipality ?? 'kommunen'}. Kontaktinformasjonen står på kommunens egne nettsider.`,
    complain: 'Får du ikke hjelp, kan du klage til Diskrimineringsnemnda.',
  },
};

const nn: AccessibilityWords = {
  title: 'Tilgjenge',
  lead: 'Kva som er gjort for at alle skal kunne bruke sidene, kva vi veit manglar, og korleis du seier frå.',
  official: {
    title: 'Den offisielle erklæringa',
    text: 'Kommunar skal ha ei tilgjengeerklæring for kvar nettstad. Kommunen lagar og oppdaterer henne sjølv på uustatus.no, minst ein gong i året. Denne sida er ikkje den erklæringa.',
    link: 'Sjå uustatus.no',
  },
  done: {
    title: 'Kva som er gjort',
    lead: 'Sidene er laga av programmet plans, som har WCAG 2.2 på nivå A og AA som mål. Dei er laga slik:',
    all: [
      'Lenkjer, søk og boksar som kan opnast, er vanlege element som ein når med tastatur, og det synest kvar du er.',
      'Kvar side har éi overskrift øvst, språket er oppgitt, og ei lenkje går rett til innhaldet.',
      'Fargar for tekst og figurar har nok kontrast, både lyst og mørkt. Status blir vist med ord og teikn, ikkje berre farge.',
      'Diagram har tittel og omtale, og det same står som tekst eller tabell.',
      'Sidene verkar utan JavaScript, på liten skjerm, forstørra og på papir. Berre søket treng JavaScript; listene gjer det ikkje.',
    ],
  },
  tested: {
    title: 'Korleis det er prøvd',
    text: 'Programmet blir prøvd på eksempelplanar med axe-core og Nu HTML Checker, på brei og smal skjerm, lyst og mørkt. Slike verktøy finn berre ein del av feila. Akkurat desse sidene er ikkje prøvde av programmet, heller ikkje med skjermlesar.',
  },
  lacks: {
    title: 'Kva vi veit kan mangle',
    lead: 'Dette kjem frå planane sjølve, og programmet kan ikkje rette det:',
    all: [
      'Vedlegg, som PDF og kart, er lagde ut slik dei er. Dei kan mangle det skjermlesarar treng.',
      'Bilete har den teksten planen gir dei. Nokre kan mangle han.',
      'Tekstar kan vere skrivne vanskeleg.',
      'Breie tabellar og diagram må flyttast sidelengs på liten skjerm.',
    ],
  },
  report: {
    title: 'Sei frå',
    text: 'Finn du noko du ikkje kan bruke? Sei frå her:',
    without: (municipality) =>
      `Finn du noko du ikkje kan bruke? Sei frå til ${municipality ?? 'kommunen'}. Kontaktinformasjonen står på nettsidene til kommunen.`,
    complain: 'Får du ikkje hjelp, kan du klage til Diskrimineringsnemnda.',
  },
};

const en: AccessibilityWords = {
  title: 'Accessibility',
  lead: 'What has been done so that everybody can use the pages, what we know is lacking, and how to tell us.',
  official: {
    title: 'The official statement',
    text: 'Municipalities must have an accessibility statement for each web site. The municipality makes it and keeps it up to date at uustatus.no, at least once a year. This page is not that statement.',
    link: 'See uustatus.no (in Norwegian)',
  },
  done: {
    title: 'What has been done',
    lead: 'The pages are made by the program plans, which aims at WCAG 2.2, levels A and AA. They are made so:',
    all: [
      'Links, search and boxes that open are ordinary elements that are reached by keyboard, and it shows where you are.',
      'Each page has one heading at the top, states its language, and has a link straight to its content.',
      'Colours of text and figures have enough contrast, in light and dark. Status is shown by word and sign, not by colour alone.',
      'Diagrams have a title and a description, and the same stands as text or in a table.',
      'The pages work without JavaScript, on a small screen, enlarged and on paper. Only the search needs JavaScript; the lists do not.',
    ],
  },
  tested: {
    title: 'How it is tested',
    text: 'The program is tested on example plans with axe-core and the Nu HTML Checker, on wide and narrow screens, in light and dark. Such tools find only some of the faults. These very pages have not been tested by the program, nor with a screen reader.',
  },
  lacks: {
    title: 'What we know may be lacking',
    lead: 'This comes from the plans themselves, and the program cannot mend it:',
    all: [
      'Attachments, such as PDFs and maps, are published as they are. They may lack what screen readers need.',
      'Images have the text that the plan gives them. Some may lack it.',
      'Texts may be hard to read.',
      'Wide tables and diagrams have to be moved sideways on a small screen.',
    ],
  },
  report: {
    title: 'Tell us',
    text: 'Have you found something you cannot use? Tell us here:',
    without: (municipality) =>
      `Have you found something you cannot use? Tell ${municipality ?? 'the municipality'}. How to reach it stands on its own web site.`,
    complain: 'If you get no help, you can complain to Diskrimineringsnemnda, the anti-discrimination tribunal.',
  },
};

const all: Readonly<Record<Locale, AccessibilityWords>> = { nb, nn, en };

/** The words of a language. */
export function accessibilityWords(locale: Locale): AccessibilityWords {
  return all[locale];
}
