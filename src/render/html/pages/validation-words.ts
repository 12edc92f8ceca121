import type { Locale } from '../../../config/settings.ts';
import type { Severity } from '../../../core/severity.ts';

/** What the page of findings says: complete in each language by its type. */
export interface ValidationWords {
  readonly title: string;
  readonly lead: (day: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: Readonly<Record<Severity, string>>;
  readonly rules: string;
  readonly rulesLead: string;
  readonly times: (count: number) => string;
  readonly line: (line: number) => string;
  readonly setup: string;
  readonly nothing: string;
}

const all: Readonly<Record<Locale, ValidationWords>> = {
  nb: {
    title: 'Funn i planene',
    lead: (day) => `Alt «plans validate» sier om planene per ${day}. Siden er bare med i den interne utgaven.`,
    severity: { error: 'Feil', warning: 'Advarsel', info: 'Til orientering' },
    count: { error: 'feil', warning: 'advarsler', info: 'til orientering' },
    rules: 'Hva reglene ser etter',
    rulesLead: 'Reglene som har funnet noe. «plans explain» viser mer om hver av dem.',
    times: (count) => (count === 1 ? '1 funn' : `${count} funn`),
    line: (line) => `linje ${line}`,
    setup: 'Oppsettet',
    nothing: 'Ingen funn. Alt henger sammen.',
  },
  nn: {
    title: 'Funn i planane',
    lead: (day) => `Alt «plans validate» seier om planane per ${day}. Sida er berre med i den interne utgåva.`,
    severity: { error: 'Feil', warning: 'Åtvaring', info: 'Til orientering' },
    count: { error: 'feil', warning: 'åtvaringar', info: 'til orientering' },
    rules: 'Kva reglane ser etter',
    rulesLead: 'Reglane som har funne noko. «plans explain» viser meir om kvar av dei.',
    times: (count) => (count === 1 ? '1 funn' : `${count} funn`),
    line: (line) => `linje ${line}`,
    setup: 'Oppsettet',
    nothing: 'Ingen funn. Alt heng saman.',
  },
  en: {
    title: 'Findings in the plans',
    lead: (day) =>
      `All that “plans validate” says of the plans as of ${day}. The page is in the internal edition only.`,
    severity: { error: 'Error', warning: 'Warning', info: 'For information' },
    count: { error: 'errors', warning: 'warnings', info: 'for information' },
    rules: 'What the rules look for',
    rulesLead: 'The rules that have found something. “plans explain” tells more of each.',
    times: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    line: (line) => `line ${line}`,
    setup: 'The set-up',
    nothing: 'No findings. Everything hangs together.',
  },
};

/** The words of a language. */
export function validationWords(locale: Locale): ValidationWords {
  return all[locale];
}
