import type { Locale } from '../../../config/settings.ts';
import type { BandStep } from '../../pages/start.ts';

/** What the start page and the list of documents say: complete in each language by its type. */
export interface StartWords {
  readonly title: (municipality: string | null) => string;
  readonly lead: string;
  readonly figure: string;
  readonly figureLead: string;
  readonly band: Readonly<Record<BandStep, { readonly name: string; readonly explanation: string | null }>>;
  readonly outside: string;
  readonly newest: string;
  readonly draft: string;
  readonly ways: readonly {
    readonly to: 'units' | 'goals' | 'states' | 'wheel' | 'breaks' | 'documents';
    readonly name: string;
    readonly text: string;
  }[];
  readonly documents: string;
  readonly documentsLead: (count: number) => string;
  readonly column: Readonly<Record<'title' | 'type' | 'period' | 'state' | 'adopted', string>>;
  readonly nothing: string;
}

const nb: StartWords = {
  title: (municipality) => (municipality === null ? 'Kommunens planer' : `Planene til ${municipality}`),
  lead: 'Hva kommunen vil, hvem som skal gjøre det, og hvordan det går: fra mål i kommuneplanen til arbeidet i enhetene.',
  figure: 'Slik henger planene sammen',
  figureLead: 'Øverst står det som gjelder lengst. Hvert nivå bygger på nivåene over.',
  band: {
    outside: { name: 'Utenfra', explanation: 'Lover og forventninger fra stat og fylke.' },
    strategy: { name: 'Planstrategi', explanation: 'Hvilke planer kommunestyret vil lage i perioden.' },
    municipal: { name: 'Kommuneplan', explanation: 'Retningen for samfunnet og arealene.' },
    thematic: { name: 'Strategier og planer', explanation: 'Innenfor et tema eller et område.' },
    money: { name: 'Økonomi', explanation: 'Tiltak og penger de neste fire årene.' },
    letter: { name: 'Styring', explanation: 'Oppdragene kommunedirektøren gir.' },
    units: { name: 'Enhetene', explanation: 'Hva hver enhet og leder skal gjøre i år.' },
    beside: { name: 'Rapporter og regler', explanation: 'Hvordan det gikk, og hva alle skal følge.' },
  },
  outside: 'Nasjonale og regionale føringer',
  newest: 'Nylig vedtatt',
  draft: 'forslag',
  ways: [
    { to: 'units', name: 'Finn en enhet', text: 'Oppdrag, frister og plan for hver sektor, stab og virksomhet.' },
    { to: 'goals', name: 'Målene', text: 'Hva kommunen vil oppnå, og hva indikatorene viser.' },
    { to: 'states', name: 'Oppdragene i år', text: 'Hva kommunedirektøren har bedt om, med frist og status.' },
    { to: 'breaks', name: 'Der tråden ryker', text: 'Mål uten tiltak, vedtak uten oppfølging, oppdrag uten svar.' },
    { to: 'wheel', name: 'Årshjulet', text: 'Hva som skal vedtas og rapporteres, og når.' },
    { to: 'documents', name: 'Alle dokumenter', text: 'Planer, styringsbrev, rapporter og regler i én liste.' },
  ],
  documents: 'Alle planer og dokumenter',
  documentsLead: (count) => (count === 1 ? '1 dokument.' : `${count} dokumenter, de som gjelder lengst først.`),
  column: { title: 'Dokument', type: 'Type', period: 'Periode', state: 'Status', adopted: 'Vedtatt' },
  nothing: 'Det er ingen dokumenter å vise.',
};

const nn: StartWords = {
  title: (municipality) => (municipality === null ? 'Planane til kommunen' : `Planane til ${municipality}`),
  lead: 'Kva kommunen vil, kven som skal gjere det, og korleis det går: frå mål i kommuneplanen til arbeidet i einingane.',
  figure: 'Slik heng planane saman',
  figureLead: 'Øvst står det som gjeld lengst. Kvart nivå byggjer på nivåa over.',
  band: {
    outside: { name: 'Utanfrå', explanation: 'Lover og forventningar frå stat og fylke.' },
    strategy: { name: 'Planstrategi', explanation: 'Kva planar kommunestyret vil lage i perioden.' },
    municipal: { name: 'Kommuneplan', explanation: 'Retninga for samfunnet og areala.' },
    thematic: { name: 'Strategiar og planar', explanation: 'Innanfor eit tema eller eit område.' },
    money: { name: 'Økonomi', explanation: 'Tiltak og pengar dei neste fire åra.' },
    letter: { name: 'Styring', explanation: 'Oppdraga kommunedirektøren gir.' },
    units: { name: 'Einingane', explanation: 'Kva kvar eining og leiar skal gjere i år.' },
    beside: { name: 'Rapportar og reglar', explanation: 'Korleis det gjekk, og kva alle skal følgje.' },
  },
  outside: 'Nasjonale og regionale føringar',
  newest: 'Nyleg vedteke',
  draft: 'framlegg',
  ways: [
    { to: 'units', name: 'Finn ei eining', text: 'Oppdrag, fristar og plan for kvar sektor, stab og verksemd.' },
    { to: 'goals', name: 'Måla', text: 'Kva kommunen vil oppnå, og kva indikatorane viser.' },
    { to: 'states', name: 'Oppdraga i år', text: 'Kva kommunedirektøren har bede om, med frist og status.' },
    { to: 'breaks', name: 'Der tråden ryk', text: 'Mål utan tiltak, vedtak utan oppfølging, oppdrag utan svar.' },
    { to: 'wheel', name: 'Årshjulet', text: 'Kva som skal vedtakast og rapporterast, og når.' },
    { to: 'documents', name: 'Alle dokument', text: 'Planar, styringsbrev, rapportar og reglar i éi liste.' },
  ],
  documents: 'Alle planar og dokument',
  documentsLead: (count) => (count === 1 ? '1 dokument.' : `${count} dokument, dei som gjeld lengst først.`),
  column: { title: 'Dokument', type: 'Type', period: 'Periode', state: 'Status', adopted: 'Vedteke' },
  nothing: 'Det er ingen dokument å vise.',
};

const en: StartWords = {
  title: (municipality) => (municipality === null ? 'The plans of the municipality' : `The plans of ${municipality}`),
  lead: 'What the municipality wants, who is to do it, and how it goes: from the goals of the kommuneplan to the work of the units.',
  figure: 'How the plans hang together',
  figureLead: 'At the top stands what holds longest. Each step rests on those above it.',
  band: {
    outside: { name: 'From outside', explanation: 'Laws and expectations of state and county.' },
    strategy: { name: 'Planning strategy', explanation: 'Which plans the council wants made in its term.' },
    municipal: { name: 'Kommuneplan', explanation: 'The direction for society and land.' },
    thematic: { name: 'Strategies and plans', explanation: 'Within a theme or an area.' },
    money: { name: 'Money', explanation: 'Measures and money of the next four years.' },
    letter: { name: 'Steering', explanation: 'The assignments that the kommunedirektør gives.' },
    units: { name: 'The units', explanation: 'What each unit and leader is to do this year.' },
    beside: { name: 'Reports and rules', explanation: 'How it went, and what all must follow.' },
  },
  outside: 'National and regional guidance',
  newest: 'Recently adopted',
  draft: 'proposal',
  ways: [
    {
      to: 'units',
      name: 'Find a unit',
      text: 'Assignments, deadlines and plan of each sector, staff and service unit.',
    },
    { to: 'goals', name: 'The goals', text: 'What the municipality wants to reach, and what the indicators show.' },
    {
      to: 'states',
      name: 'This year’s assignments',
      text: 'What the kommunedirektør has asked for, with deadline and status.',
    },
    {
      to: 'breaks',
      name: 'Where the thread breaks',
      text: 'Goals without measures, votes without follow-up, assignments without answer.',
    },
    { to: 'wheel', name: 'The year', text: 'What is to be adopted and reported, and when.' },
    { to: 'documents', name: 'All documents', text: 'Plans, letters of assignment, reports and rules in one list.' },
  ],
  documents: 'All plans and documents',
  documentsLead: (count) => (count === 1 ? '1 document.' : `${count} documents, those that hold longest first.`),
  column: { title: 'Document', type: 'Type', period: 'Period', state: 'Status', adopted: 'Adopted' },
  nothing: 'There are no documents to show.',
};

const all: Readonly<Record<Locale, StartWords>> = { nb, nn, en };

/** The words of a language. */
export function startWords(locale: Locale): StartWords {
  return all[locale];
}
