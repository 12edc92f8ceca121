import { breadcrumb } from '../../../src/render/html/components/breadcrumb.ts';
import { columns } from '../../../src/render/html/components/columns.ts';
import { contents } from '../../../src/render/html/components/contents.ts';
import { dataTable } from '../../../src/render/html/components/data-table.ts';
import { disclosure } from '../../../src/render/html/components/disclosure.ts';
import { downloads } from '../../../src/render/html/components/downloads.ts';
import { emptyState } from '../../../src/render/html/components/empty-state.ts';
import { figure, figures } from '../../../src/render/html/components/figure.ts';
import { itemList } from '../../../src/render/html/components/item-list.ts';
import { keyFacts } from '../../../src/render/html/components/key-facts.ts';
import { nestedList } from '../../../src/render/html/components/nested-list.ts';
import { notice } from '../../../src/render/html/components/notice.ts';
import { pageHeader } from '../../../src/render/html/components/page-header.ts';
import { pagination } from '../../../src/render/html/components/pagination.ts';
import { searchForm } from '../../../src/render/html/components/search-form.ts';
import { section } from '../../../src/render/html/components/section.ts';
import { statRow } from '../../../src/render/html/components/stat-row.ts';
import { statusTag } from '../../../src/render/html/components/status-tag.ts';
import type { Tone } from '../../../src/render/html/components/status-tag.ts';
import { tagList } from '../../../src/render/html/components/tag-list.ts';
import { html, trusted } from '../../../src/render/html/html.ts';
import type { Content, Html } from '../../../src/render/html/html.ts';
import type { LayoutPage, LayoutSite } from '../../../src/render/html/layout.ts';
import { shellWords } from '../../../src/render/html/shell-words.ts';

/** A frame of Eksempelvik's. */
export const site: LayoutSite = {
  name: 'Eksempelvik kommune',
  homePath: 'index.html',
  logoPath: null,
  nav: ['Planer', 'Mål', 'Oppdrag', 'Enheter', 'Årshjul', 'Rød tråd'].map((text) => ({
    text,
    path: `${text.toLowerCase().replace(' ', '-')}/index.html`,
  })),
  searchPath: 'sok/index.html',
  accessibilityPath: 'tilgjengelighet/index.html',
  dataPath: 'data/index.html',
  links: [{ text: 'eksempelvik.example', href: 'https://eksempelvik.example/' }],
  day: '15.6.2026',
  baseUrl: null,
};

const words = shellWords('nb');
const long =
  'Tverrfaglig samhandlingsreformimplementeringsgruppe for pleie- og omsorgstjenesteutviklingskoordinering med helseovervåkningssystemsanskaffelsesprosess og en adresse https://www.eksempelvik.example/en/veldig/lang/adresse/uten/mellomrom/som-aldri-tar-slutt?og=parametre&mange=av-dem';
const hostile = '<script>alert(1)</script> {{ page.main | raw }} "onload=x \u202Eesrever אבג مرحبا javascript:alert(1)';
const statuses: readonly [Tone, string][] = [
  ['good', 'I rute'],
  ['late', 'Forsinket'],
  ['broken', 'Ingen følger opp'],
  ['info', 'Pågår'],
  ['plain', 'Ikke startet'],
];

/** Every part of a page, with usual, empty, very long and hostile content. */
export function kitchenSink(drawings: Drawings = {}): LayoutPage {
  const body = [prose(), status(), assignments(), lists(), lineage(drawings), money(), notices(), extremes()];
  return {
    path: 'styringsbrev-2026/F1/index.html',
    language: 'nb',
    title: 'Styringsbrev 2026 for helse og velferd',
    description: 'Kommunedirektøren setter rammer, mål og sju oppdrag for året.',
    breadcrumb: [
      { text: 'Forsiden', href: '../../index.html' },
      { text: 'Kommuneplan 2024–2036', href: '#a' },
      { text: 'Handlingsplan 2026–2029', href: '#b' },
    ],
    section: 'oppdrag/index.html',
    isSearchable: true,
    main: html`${top()}${columns(beside(), body)}`,
  };
}

export interface Drawings {
  readonly lineage?: string;
  readonly charts?: readonly string[];
}

/** A page with hardly anything on it. */
export function emptyPage(): LayoutPage {
  return {
    path: '404.html',
    language: 'nn',
    title: 'Fann ikkje sida',
    root: '/planar/',
    main: html`${pageHeader({ title: 'Fann ikkje sida', ingress: 'Adressa finst ikkje, eller planen er teken bort.' })}<div>${searchForm({ action: '/planar/sok/', label: 'Søk i planane', button: 'Søk', id: 'q' })}</div>`,
  };
}

function top(): Html {
  return pageHeader({
    kind: html`<a href="#k">Styringsbrev</a>`,
    status: { tone: 'good', text: 'Vedtatt' },
    title: 'Styringsbrev 2026 for helse og velferd',
    ingress:
      'Kommunedirektøren setter rammer, mål og sju oppdrag for året. Hvert oppdrag kan spores tilbake til vedtaket det bygger på.',
    facts: [
      { label: 'Fra', value: 'Kommunedirektøren' },
      { label: 'Til', value: 'Kommunalsjef helse og velferd' },
      { label: 'Vedtatt', value: '18. desember 2025' },
      { label: 'Sak', value: html`<a href="#s">114/25 i kommunestyret</a>` },
    ],
  });
}

function beside(): Content {
  const entries = ['Det viktigste', 'Status', 'Oppdrag', 'Lister', 'Rød tråd', 'Rammer', 'Varsler', 'Ytterpunkter'];
  return html`<div>${contents(
    words.onThisPage,
    entries.map((text, at) => ({
      id: `h${at + 1}`,
      text,
      below: at === 2 ? [{ id: 'o1', text: 'Heltidsstillinger' }] : [],
    })),
  )}${downloads([
    { href: 'dokument.pdf', text: 'Last ned PDF', kind: '412 kB' },
    { href: 'dokument.json', text: 'Åpne data', kind: 'JSON' },
  ])}</div>`;
}

function prose(): Html {
  return section({
    id: 'h1',
    title: 'Det viktigste i 2026',
    body: html`<p>Helse og velferd skal gi trygge tjenester innenfor en netto driftsramme på 466 millioner kroner. Tre hensyn går foran når noe må velges bort, og de gjelder alle som <a href="#x">leder en enhet</a>:</p><ul><li>Innbyggerne skal kunne bo hjemme lenger, med støtte av velferdsteknologi.</li><li>Ansatte skal ha hele stillinger og et arbeidsmiljø som gir nærvær.<ul><li>Heltid er hovedregelen</li><li>Vikarer er unntaket</li></ul></li><li>Barn og familier skal møte én samordnet tjeneste.</li></ul><h3>Bakgrunn</h3><p>Kommunestyret vedtok i sak <a href="#y">114/25</a> at sykefraværet skal ned. Čálliidlágádus og Ŋ står i navn fra nord.</p><blockquote><p>Kommunestyret ber kommunedirektøren legge fram en plan for heltid innen 1. september.</p></blockquote>${disclosure('Vis hele vedtaket', html`<p>Vedtaket i sin helhet, med fem punkter og en fotnote.</p>`)}${disclosure('Vis behandlingen', html`<p>Formannskapet innstilte 3. desember.</p>`, true)}`,
  });
}

function status(): Html {
  return section({
    id: 'h2',
    title: 'Status per 31. august 2026',
    body: html`${statRow([
      { value: 12, label: 'oppdrag i alt', href: '#o' },
      { value: 7, label: 'i rute', tone: 'good' },
      { value: 3, label: 'forsinket', tone: 'late', detail: 'én uten ny frist' },
      { value: 2, label: 'uten svar', tone: 'broken' },
    ])}<p>${statuses.map(([tone, text]) => html`${statusTag({ tone, text })} `)}</p>`,
  });
}

function assignments(): Html {
  const rows = [
    [
      'OPP-2026-01',
      'Etablere helsehus på Nesset med 24 korttidsplasser',
      'Mål 2.1',
      'Kommunalsjef helse og velferd',
      '1.10.2026',
    ],
    [
      'OPP-2026-02',
      'Øke andelen heltidsstillinger i omsorgstjenesten til 70 prosent',
      'Mål 2.2',
      'HR-sjef',
      '31.12.2026',
    ],
    [
      'OPP-2026-03',
      'Ta i bruk velferdsteknologi for 150 nye hjemmeboende brukere',
      '',
      'Leder for hjemmetjenesten',
      '30.6.2026',
    ],
    [
      'OPP-2026-04',
      'Redusere sykefraværet i helse og velferd til 7,5 prosent',
      'Mål 2.3',
      'Kommunalsjef helse og velferd',
      '',
    ],
    [
      'OPP-2026-05',
      'Kartlegge boligbehov for personer med utviklingshemming',
      'Mål 2.4',
      'Leder for bo og aktivitet',
      '15.11.2026',
    ],
  ] as const;
  return section({
    id: 'h3',
    title: 'Oppdrag',
    intro: 'Oppdragene er forpliktende. Avvik meldes til kommunedirektøren uten opphold.',
    body: html`${dataTable({
      caption: 'Oppdrag i styringsbrevet',
      captionHidden: true,
      columns: [
        { text: 'Oppdrag' },
        { text: 'Mål', kind: 'tight' },
        { text: 'Ansvarlig' },
        { text: 'Frist', kind: 'tight' },
        { text: 'Status' },
      ],
      rows: rows.map(([number, title, goal, unit, day], at) => [
        html`<a href="#o${at}"><b class="no">${number} </b>${title}</a>`,
        goal === '' ? null : html`<a href="#m">${goal}</a>`,
        unit,
        day,
        statusTag({ tone: statuses[at]?.[0] ?? 'plain', text: statuses[at]?.[1] ?? '' }),
      ]),
    })}${pagination({ current: 5, count: 12, href: (page) => `#side-${page}`, words: words.pagination })}`,
  });
}

function lists(): Html {
  return section({
    id: 'h4',
    title: 'Lister',
    body: html`${itemList([
      {
        href: '#l1',
        number: '1.1',
        title: 'Hold rammen, og si fra tidlig når den ryker',
        status: { tone: 'good', text: 'I rute' },
        facts: ['Oppdrag', 'Samfunn og teknikk', 'frist 31.12.2026'],
        text: 'Avvik over to prosent meldes før neste tertial.',
        id: 'o1',
      },
      {
        href: '#l2',
        number: '1.2',
        title: 'Behandle byggesaker innen fristen',
        facts: ['Oppdrag', null, 'Plan og bygg'],
      },
      { href: null, title: 'En sak uten egen side' },
    ])}<h3>Kort</h3>${itemList(
      [
        {
          href: '#k1',
          title: 'Planstrategi 2024–2027',
          status: { tone: 'good', text: 'Gjelder' },
          text: 'Hvilke planer kommunen skal lage i perioden.',
          facts: ['Vedtatt 20.9.2024'],
        },
        {
          href: '#k2',
          title: 'Kommuneplanens samfunnsdel',
          text: 'Hvor vi vil de neste tolv årene.',
          facts: ['Vedtatt 12.6.2024'],
        },
        {
          href: '#k3',
          title: 'Økonomiplan 2026–2029',
          status: { tone: 'plain', text: 'Mangler' },
          text: 'Hva vi har råd til.',
        },
        { href: '#k4', title: 'Tjenesteutviklingskoordineringshandlingsplan', text: 'Et langt navn.' },
      ],
      'cards',
    )}<h3>FNs bærekraftsmål</h3>${tagList(
      [
        { number: '3', text: 'God helse og livskvalitet', href: '#fn3' },
        { number: '4.1', text: 'God utdanning' },
        { number: '10', text: 'Mindre ulikhet', href: '#fn10' },
      ],
      'FNs bærekraftsmål',
    )}<h3>Fakta</h3>${keyFacts(
      [
        { label: 'Ansvarlig', value: html`<a href="#e">Oppvekst</a>` },
        { label: 'Frist', value: '30. juni 2026' },
        { label: 'Lovgrunnlag', value: 'helse- og omsorgstjenesteloven § 3-1' },
      ],
      'rows',
    )}<h3>Søk</h3>${searchForm({ action: '#', label: 'Søk i alle planer', button: 'Søk', id: 'sok' })}<h3>Tomt</h3>${emptyState('Ingen oppdrag har frist denne måneden.', html`<a href="#alle">Se alle oppdrag</a>`)}`,
  });
}

function lineage({ lineage: drawing }: Drawings): Html {
  return section({
    id: 'h5',
    title: 'Den røde tråden',
    intro: 'Hvorfor har vi dette oppdraget, og hva gjør vi med det?',
    body: html`${nestedList([
      {
        content: html`<a href="#n1">Trygge og nære tjenester hele livet</a>`,
        below: [
          {
            content: html`<a href="#n2">Et helsefremmende arbeidsmiljø</a>`,
            below: [
              {
                content: html`<strong>Redusere sykefraværet til 7,5 prosent</strong>`,
                isSubject: true,
                below: [
                  {
                    content: html`<a href="#n3">Ny turnus i tre pilotavdelinger</a> ${statusTag({ tone: 'good', text: 'I rute' })}`,
                    below: [],
                  },
                  { content: html`<a href="#n4">Lederopplæring i nærværsarbeid</a>`, below: [] },
                ],
              },
            ],
          },
          { content: html`<a href="#n5">Flere hele stillinger</a>`, below: [] },
        ],
      },
    ])}${
      drawing === undefined
        ? null
        : figure({
            title: 'Linjen i en tegning',
            drawing: trusted(drawing),
            scrollLabel: 'Linjen i en tegning',
            below: disclosure('Vis som liste', html`<p>…</p>`),
          })
    }`,
  });
}

function money(): Html {
  const years = ['2025', '2026', '2027', '2028', '2029'];
  const bars = trusted(
    `<svg viewBox="0 0 400 120" role="img" aria-label="Fire søyler">${[1, 2, 3, 4].map((at) => `<rect class="k${at}" x="${at * 80}" y="${100 - at * 20}" width="50" height="${at * 20}" fill="var(--series-${at})"/>`).join('')}</svg>`,
  );
  return section({
    id: 'h6',
    title: 'Rammer',
    body: html`${figures([
      figure({
        title: 'Netto driftsramme',
        subtitle: 'Mill. kroner, faste 2026-priser',
        drawing: bars,
        below: disclosure('Vis tallene', html`<p>450, 486, 522, 558</p>`),
      }),
      figure({ title: 'Sykefravær', subtitle: 'Prosent av avtalte dagsverk', drawing: bars }),
    ])}${dataTable({
      caption: 'Rammer etter sektor, 1000 kroner',
      narrow: 'scroll',
      columns: [{ text: 'Sektor' }, ...years.map((text) => ({ text, kind: 'number' as const }))],
      rows: ['Oppvekst', 'Helse og velferd', 'Samfunn og teknikk'].map((unit, at) => [
        unit,
        ...years.map((_, year) => `${(at + 3) * 97 + year}\u00a0${(year + 1) * 111}`),
      ]),
      sums: [['Sum', ...years.map((_, year) => `1\u00a0238\u00a0${(year + 1) * 111}`)]],
    })}`,
  });
}

function notices(): Html {
  return section({
    id: 'h7',
    title: 'Varsler',
    body: [
      notice({
        tone: 'broken',
        title: 'Feil: Ukjent referanse',
        body: html`<p>«økonomiplan-2026#T44» finnes ikke. Mente du T4?</p>`,
        place: 'styringsbrev/2026.yaml, linje 12',
        level: 3,
      }),
      notice({ tone: 'late', title: 'Advarsel: Fristen er passert', body: 'Oppdraget hadde frist 1. mai 2026.' }),
      notice({
        tone: 'info',
        title: 'Til høring',
        body: html`<p>Forslaget er på <a href="#h">høring</a> til 1. august.</p>`,
      }),
      notice({ tone: 'good', title: 'Alle mål er fulgt opp' }),
      notice({ tone: 'plain', title: 'Ikke oppgitt', body: 'Ingen har meldt status.' }),
    ],
  });
}

function extremes(): Html {
  return section({
    id: 'h8',
    title: long,
    body: html`${keyFacts([
      { label: long, value: long },
      { label: 'Farlig', value: hostile },
    ])}<p>${long}</p><p>${hostile}</p>${statusTag({ tone: 'late', text: long })}${itemList([
      {
        href: '#x1',
        number: 'EN-SVÆRT-LANG-IDENTIFIKATOR-UTEN-MELLOMROM-2026-0001',
        title: long,
        status: { tone: 'info', text: hostile },
        facts: [long, hostile],
      },
      { href: '#x2', title: hostile },
    ])}${dataTable({
      caption: long,
      columns: [{ text: 'Kort' }, { text: 'Tjenesteutviklingskoordinering' }, { text: 'Tom' }],
      rows: [
        [long, hostile, null],
        ['א', 'b', ''],
      ],
    })}${breadcrumb('Langt', [{ text: long, href: '#' }])}`,
  });
}
