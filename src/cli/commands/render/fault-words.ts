import type { Locale } from '../../../config/settings.ts';

/** What `plans render` says of PDFs that it could not make: complete in each language by its type. */
export interface FaultWords {
  readonly tooSlow: (pdf: string, seconds: number) => string;
  readonly crashed: (pdf: string, detail: string) => string;
  /** `own`: the workspace has templates of its own. */
  readonly refused: (pdf: string, message: string, own: boolean) => string;
  /** `place` is `null` where the sign is written in another way, as an entity. */
  readonly sign: (pdf: string, sign: string, place: string | null) => string;
  readonly image: (path: string) => string;
}

const all: Readonly<Record<Locale, FaultWords>> = {
  nb: {
    tooSlow: (pdf, seconds) =>
      `${pdf} er ikke laget: det tok mer enn ${seconds} sekunder. Del dokumentet i flere, eller ta bort det som er uvanlig stort i det.`,
    crashed: (pdf, detail) =>
      `${pdf} er ikke laget: programmet som lager PDF (Typst), stoppet. Det siste det sa: ${detail}. Dette er en feil i plans; meld den gjerne.`,
    refused: (pdf, message, own) =>
      own
        ? `${pdf} er ikke laget: ${message}. Mappen har egne maler i templates/pdf/; feilen kan ligge i dem.`
        : `${pdf} er ikke laget: ${message}. Dette er en feil i plans; meld den gjerne.`,
    sign: (pdf, sign, place) =>
      `${pdf} er ikke laget: tegnet ${sign}${place === null ? '' : ` i ${place}`} finnes ikke i skriftene som PDF-er lages med. Skriv det på en annen måte.`,
    image: (path) =>
      `Bildet ${path} kan ikke vises i PDF; teksten som beskriver det, står i stedet. Bruk PNG, JPEG eller en SVG som er tegnet uten bilder og nettsider i.`,
  },
  nn: {
    tooSlow: (pdf, seconds) =>
      `${pdf} er ikkje laga: det tok meir enn ${seconds} sekund. Del dokumentet i fleire, eller ta bort det som er uvanleg stort i det.`,
    crashed: (pdf, detail) =>
      `${pdf} er ikkje laga: programmet som lagar PDF (Typst), stoppa. Det siste det sa: ${detail}. Dette er ein feil i plans; meld han gjerne.`,
    refused: (pdf, message, own) =>
      own
        ? `${pdf} er ikkje laga: ${message}. Mappa har eigne malar i templates/pdf/; feilen kan liggje i dei.`
        : `${pdf} er ikkje laga: ${message}. Dette er ein feil i plans; meld han gjerne.`,
    sign: (pdf, sign, place) =>
      `${pdf} er ikkje laga: teiknet ${sign}${place === null ? '' : ` i ${place}`} finst ikkje i skriftene som PDF-ar blir laga med. Skriv det på ein annan måte.`,
    image: (path) =>
      `Biletet ${path} kan ikkje visast i PDF; teksten som skildrar det, står i staden. Bruk PNG, JPEG eller ein SVG som er teikna utan bilete og nettsider i.`,
  },
  en: {
    tooSlow: (pdf, seconds) =>
      `${pdf} was not made: it took more than ${seconds} seconds. Part the document in several, or take out what is unusually large in it.`,
    crashed: (pdf, detail) =>
      `${pdf} was not made: the program that makes PDFs (Typst) stopped. The last it said: ${detail}. This is a bug in plans; please report it.`,
    refused: (pdf, message, own) =>
      own
        ? `${pdf} was not made: ${message}. The folder has templates of its own in templates/pdf/; the fault may be in them.`
        : `${pdf} was not made: ${message}. This is a bug in plans; please report it.`,
    sign: (pdf, sign, place) =>
      `${pdf} was not made: the sign ${sign}${place === null ? '' : ` in ${place}`} is not in the fonts that PDFs are made with. Write it in another way.`,
    image: (path) =>
      `The image ${path} cannot be shown in PDF; the text that describes it stands in its place. Use PNG, JPEG or an SVG that is drawn without images and web pages in it.`,
  },
};

/** The words of a language. */
export function faultWords(locale: Locale): FaultWords {
  return all[locale];
}
