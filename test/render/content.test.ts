import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSummary } from '../../src/model/read-summary.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { readContent } from '../../src/render/content.ts';
import { textOf } from '../../src/render/prose/text-of.ts';
import { shippedPlanSystem } from '../support/shipped.ts';
import { flowOf, readFiles, readOne } from './support/content.ts';
import { tools } from './support/prose.ts';

const front = `---
type: temaplan
id: temaplan-oppvekst
tittel: Temaplan for oppvekst
---
`;
const markdown = (body: string) => readOne('temaplan.md', front + body);
const internally = (body: string) => readOne('temaplan.md', front + body, 'internal');

describe('the flow of a Markdown document', () => {
  test('has text and items in place, and no heading that only says the title again', async () => {
    const file = await markdown(`
# Temaplan for  oppvekst

Innledning.

## Språk

::::mål[Rikt språk]{id=M1}
Alle barn.

::tiltak[Lesestund]{id=T1}

- Hver uke
::::

### Mer

::tiltak[Bokbuss]{id=T2}

Til slutt.
`);
    expect(flowOf(file)).toEqual(['Innledning.\n\nSpråk', '#M1 (1)', 'Mer', '#T2 (2)', 'Til slutt.']);
    expect(file?.content.items.map((item) => item && textOf(item.description))).toEqual([
      'Alle barn.\n\n- Hver uke',
      '',
      '',
    ]);
    expect(file?.content.items.map((item) => item?.json)).toEqual([
      { tittel: 'Rikt språk', id: 'M1', beskrivelse: 'Alle barn.\n\n- Hver uke' },
      { tittel: 'Lesestund', id: 'T1' },
      { tittel: 'Bokbuss', id: 'T2' },
    ]);
  });

  test('begins with what stands in the front matter', async () => {
    const file = await readOne(
      'temaplan.md',
      `${front.slice(0, -4)}beskrivelse: Kort *sagt*.\nmål:\n  - id: M1\n    tittel: Språk\n    beskrivelse: Om språk\n---\n\nInnledning.\n`,
    );
    expect(flowOf(file)).toEqual(['Kort sagt.', '#M1 (0)', 'Innledning.']);
    expect(file?.content.json).toEqual({
      type: 'temaplan',
      id: 'temaplan-oppvekst',
      tittel: 'Temaplan for oppvekst',
      beskrivelse: 'Kort sagt.',
    });
  });

  test('shares footnotes and link definitions between text and items', async () => {
    const file = await markdown(
      'Se[^1].\n\n:::mål[Språk]{id=M1}\nOgså[^1], [planen][p].\n:::\n\n[p]: plan.md\n\n[^1]: Noten.\n',
    );
    const note = { id: '1', blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Noten.' }] }] };
    expect(file?.content.items[0]?.description).toEqual({
      blocks: [
        {
          kind: 'paragraph',
          children: [
            { kind: 'text', text: 'Også' },
            { kind: 'note', id: '1' },
            { kind: 'text', text: ', ' },
            { kind: 'link', href: '/plan.html', children: [{ kind: 'text', text: 'planen' }] },
            { kind: 'text', text: '.' },
          ],
        },
      ],
      notes: [note],
    });
    expect(file?.content.flow[0]).toMatchObject({ kind: 'prose', prose: { notes: [note] } });
  });

  test('parts a list that an item stands in, and loses no word', async () => {
    const file = await markdown('- a\n- b\n::tiltak[Midt i]{id=T1}\n- c\n\n1. x\n::tiltak[Igjen]{id=T2}\n2. y\n');
    expect(flowOf(file)).toEqual(['- a\n- b', '#T1 (0)', '- c\n\n1. x', '#T2 (0)', '2. y']);
  });

  test('names headings apart, from items too', async () => {
    const file = await markdown('## M1\n\n## Mål\n\n:::mål[Språk]{id=m1}\n### Mål\n:::\n');
    const headings = [file?.content.flow[0], { prose: file?.content.items[0]?.description }].flatMap((part) =>
      part !== undefined && 'prose' in part ? (part.prose?.blocks ?? []) : [],
    );
    expect(headings.map((block) => block.kind === 'heading' && block.id)).toEqual(['m1-1', 'mål', 'mål-1']);
  });

  test('leaves out fences that end nothing and comments', async () => {
    expect(flowOf(await markdown('A\n\n:::\n\n# plans-disable-next-line x/y -- z\n\nB <!-- c -->\n'))).toEqual([
      'A\n\nB',
    ]);
  });

  test('shows the text of an item of unknown type to those who may see all', async () => {
    const body = 'Før\n\n:::kvakk[Tittel]\nTekst\n::mål[Språk]{id=M1}\n:::\n\nEtter\n';
    expect(flowOf(await internally(body))).toEqual(['Før\n\nTittel\n\nTekst', '#M1 (0)', 'Etter']);
    expect(flowOf(await markdown(body))).toEqual(['Før', '#M1 (0)', 'Etter']);
  });
});

describe('the content of a YAML document', () => {
  test('is all its keys in canonical words, items by themselves', async () => {
    const file = await readOne(
      'plan.yaml',
      `type: temaplan
id: temaplan-oppvekst
tittel: Temaplan for oppvekst
ansvarleg: oppvekst
arkivsak: 2026/10
beskrivelse: |
  ## Mål

  Alle *barn*.
egne: { farge: blå, nummer: 0301 }
vedlegg:
  - { tittel: Kart, fil: kart.pdf }
mål:
  - id: 1.10
    tittel: Språk
    bærekraftsmål: [4.7, 8.10]
    egne: { nivå: 2, __proto__: x }
    tiltak:
      - { id: T1, tittel: Lesestund, beløp: { 2026: 1200000 } }
`,
    );
    expect(file?.content.json).toEqual({
      type: 'temaplan',
      id: 'temaplan-oppvekst',
      tittel: 'Temaplan for oppvekst',
      ansvarlig: 'oppvekst',
      arkivsak: '2026/10',
      egne: { farge: 'blå', nummer: '0301' },
      vedlegg: [{ tittel: 'Kart', fil: 'kart.pdf' }],
      beskrivelse: 'Mål\n\nAlle barn.',
    });
    expect(JSON.stringify(file?.content.items.map((item) => item?.json))).toBe(
      '[{"id":"1.10","tittel":"Språk","bærekraftsmål":["4.7","8.10"],"egne":{"nivå":2,"__proto__":"x"}},{"id":"T1","tittel":"Lesestund","beløp":{"2026":1200000}}]',
    );
    expect(flowOf(file)).toEqual(['Mål\n\nAlle barn.', '#1.10 (1)']);
  });
});

describe('those who may see all', () => {
  test('see what is restricted, marked as such', async () => {
    const file = await internally(
      'Åpent.\n\n::::unntatt{unntakshjemmel="offl. § 13"}\nLukket.\n\n::mål[Språk]{id=M1}\n\nMer.\n::::\n\n:::tiltak[Buss]{id=T1}\nKort.\n::::ikke-publisert\nLangt.\n::::\n:::\n',
    );
    expect(flowOf(file)).toEqual(['Åpent.\n\nLukket.', '#M1 (0)', 'Mer.', '#T1 (0)']);
    const part = file?.content.flow[2];
    expect(part?.kind === 'prose' && part.prose.blocks).toEqual([
      {
        kind: 'restricted',
        access: 'unntatt',
        basis: 'offl. § 13',
        blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Mer.' }] }],
      },
    ]);
    expect(file?.content.items[1]?.description.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'restricted']);
  });
});

const secret = 'HEMMELIG';

/** Ways to hold something back, and what may be shown beside it. */
const closed: Readonly<Record<string, readonly [text: string, shown: readonly string[]]>> = {
  'a block': [`A\n\n:::unntatt\n${secret}\n:::\n\nB`, ['A\n\nB']],
  'a block with items, one of which claims to be open': [
    `A\n\n::::unntatt\n${secret}\n::mål[${secret}]{id=M1 tilgang=offentlig}\n::::\n\nB`,
    ['A\n\nB'],
  ],
  'a block in an item': [`::::mål[Språk]{id=M1}\nA\n:::unntatt\n${secret}\n:::\nB\n::::`, ['#M1 (0)']],
  'an item with all it holds': [
    `A\n\n::::mål[${secret}]{id=${secret} tilgang=unntatt}\n${secret}\n::tiltak[${secret}]{id=T1}\n::::\n\nB`,
    ['A\n\nB'],
  ],
  'an item whose access is misspelt': [`A\n\n:::mål[${secret}]{id=M1 tilgang=unntat}\n${secret}\n:::\n\nB`, ['A\n\nB']],
  'a block that nobody ended': [`A\n\n:::unntatt\n${secret}\n\n## ${secret}\n\n${secret}`, ['A']],
  'a block of two colons': [`A\n\n::unntatt\n${secret}\n:::\n\n${secret}`, ['A']],
  'a block in misspelt words': [`A\n\n:::untatt\n${secret}\n:::\n\nB`, ['A\n\nB']],
  'a block with a blank before its word': [`A\n\n::: unntatt\n${secret}\n:::\n\nB`, ['A\n\nB']],
  'a block whose word is a class': [`A\n\n::: {.unntatt}\n${secret}\n:::\n\nB`, ['A\n\nB']],
  'a block in a quote, where its end is none': [`A\n\n> :::unntatt\n> ${secret}\n> :::\n\n${secret}`, ['A']],
  'a block in a list': [`- A\n  :::unntatt\n  ${secret}\n  :::\n- B`, ['- A\n\n- B']],
  'an item of unknown type that says so': [
    `A\n\n:::kvakk[${secret}]{tilgang=unntatt}\n${secret}\n:::\n\nB`,
    ['A\n\nB'],
  ],
  'a block that begins a text without blank lines': [
    `A\n\n:::unntatt\n${'[x] '.repeat(3000)}\n${secret}\n:::\n\n${secret}`,
    ['A'],
  ],
  'a block in HTML that nobody ended': [`A\n\n<pre>\n:::unntatt\n${secret}\n:::\n\n${secret}`, ['A']],
  'a block after code that nobody ended': [`A\n\n\`\`\`\nkode\n:::unntatt\n${secret}\n:::\n`, ['A\n\nkode']],
  'a comment': [`A <!-- ${secret} --> B\n\n<!-- ${secret}\n\n${secret} -->\n\nC\n\n<!-- ${secret}`, ['A  B\n\nC']],
  'the definitions of footnotes and links in a block': [
    `A[^1] [b][x]\n\n:::unntatt\n[^1]: ${secret}\n\n[x]: ${secret}.md "${secret}"\n:::\n`,
    ['A[^1] [b][x]'],
  ],
  'a link to what is hidden': [
    `[A](../${secret.toLowerCase()}.md "${secret}") ![B](${secret.toLowerCase()}.png "${secret}")`,
    ['A B'],
  ],
};

describe('the public sees nothing of', () => {
  test.each(Object.entries(closed))('%s', async (_, [body, shown]) => {
    const file = await markdown(body);
    expect(flowOf(file)).toEqual(shown);
    expect(JSON.stringify(file?.content)).not.toMatch(/hemmelig/i);
  });

  test.each(['bare ord', '"a', '- a\n- b'])('a file that does not parse: %s', (yaml) => {
    const text = `---\n${yaml}\n---\n\n${secret}\n\n:::mål[${secret}]{id=${secret}}\n:::\n`;
    const { document } = parseDocument('a.md', text, null, tools.parse);
    const plansystem = shippedPlanSystem('norge');
    const { summary } = readSummary(document, plansystem);
    const content = readContent({ text, summary }, { ...tools, plansystem, hides: (access) => access !== 'offentlig' });
    expect(content.flow).toEqual([]);
    expect(JSON.stringify(content)).not.toContain(secret);
  });

  test('what keys of a YAML document hold back', async () => {
    const files = {
      'hemmelig.yaml': `type: notat\nid: ${secret.toLowerCase()}\ntittel: Notat\ntilgang: unntatt\nunntakshjemmel: offl. § 15\nmål:\n  - { id: X, tittel: X }\n`,
      'plan.yaml': `type: økonomiplan
id: plan
tittel: Plan
periode: 2026-2029
forankring: [åpen, hemmelig]
se_også: hemmelig
beskrivelse: |
  A

  :::unntatt
  ${secret} [x](${secret}.md)
  :::

  B
vedlegg:
  - { tittel: Åpent, fil: a.pdf }
  - { tittel: ${secret}, fil: ${secret}.pdf, tilgang: ikke-publisert }
  - { tittel: ${secret}, fil: ${secret}.pdf, tilgang: lukka }
svar:
  - { gjelder: hemmelig#X, svar: ivaretatt, begrunnelse: ${secret} }
egne:
  notat: |
    C
    :::unntatt
    ${secret}
mål:
  - id: M1
    tittel: Mål
    forankring: [hemmelig#X, åpen#Å]
    beskrivelse: |
      :::ikke-publisert
      ${secret}
      :::
  - id: ${secret}
    tittel: ${secret}
    tilgang: unntatt
    tiltak:
      - { id: T1, tittel: ${secret} }
`,
      'åpen.yaml': 'type: notat\nid: åpen\ntittel: Åpen\nmål:\n  - { id: Å, tittel: Å }\n',
    };
    const shown = (await readFiles(files, 'public')).get('plan.yaml');
    expect(JSON.stringify(shown?.content)).not.toMatch(/hemmelig/i);
    expect(shown?.content.json).toEqual({
      type: 'økonomiplan',
      id: 'plan',
      tittel: 'Plan',
      periode: '2026-2029',
      forankring: ['åpen'],
      vedlegg: [{ tittel: 'Åpent', fil: 'a.pdf' }],
      egne: { notat: 'C' },
      beskrivelse: 'A\n\nB',
    });
    expect(shown?.content.items).toEqual([
      { json: { id: 'M1', tittel: 'Mål', forankring: ['åpen#Å'] }, description: { blocks: [], notes: [] } },
    ]);
    const all = (await readFiles(files, 'internal')).get('plan.yaml');
    expect(all?.content.items.length).toBe(3);
    const attached = all?.content.json['vedlegg'] as readonly { readonly tilgang?: string }[];
    expect(attached.map(({ tilgang }) => tilgang)).toEqual([undefined, 'ikke-publisert', 'lukka']);
    expect(JSON.stringify(all?.content).split(secret).length).toBeGreaterThan(10);
  });

  test('an item that the caller holds back, and what is in it', () => {
    const text = `${front}A\n\n::::mål[${secret}]{id=M1}\n${secret}\n::tiltak[${secret}]{id=T1}\n::::\n`;
    const plansystem = shippedPlanSystem('norge');
    const { summary } = readSummary(parseDocument('a.md', text, null, tools.parse).document, plansystem);
    const hides = (access: string) => access !== 'offentlig';
    const content = readContent({ text, summary }, { ...tools, plansystem, hides, isHidden: (index) => index === 0 });
    expect(content.items).toEqual([null, null]);
    expect(JSON.stringify(content)).not.toContain(secret);
  });
});

/** Documents made of open and closed parts in each other. What is closed says HEMMELIG; what is open ÅPEN. */
interface Part {
  readonly kind: 'text' | 'list' | 'code' | 'quote' | 'note' | 'heading' | 'item' | 'closed-item' | 'block';
  readonly parts: readonly Part[];
}

const leaf = fc
  .constantFrom<Part['kind']>('text', 'list', 'code', 'quote', 'note', 'heading')
  .map((kind): Part => ({ kind, parts: [] }));

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({
      kind: fc.constantFrom<Part['kind']>('item', 'closed-item', 'block'),
      parts: fc.array(tie('part'), { maxLength: 3 }),
    }),
  ),
}));

let count = 0;

function write({ kind, parts }: Part, colons: number, isClosed: boolean): string {
  const word = `${isClosed ? secret : 'ÅPEN'}${++count}`;
  const sign = ':'.repeat(colons);
  const inner = (closes: boolean) => parts.map((one) => write(one, colons - 1, closes)).join('\n');
  switch (kind) {
    case 'list':
      return `- ${word}\n- x\n`;
    case 'code':
      return `\`\`\`\n${word}\n\`\`\`\n`;
    case 'quote':
      return `> ${word}\n`;
    case 'note':
      return `x[^${word}]\n\n[^${word}]: ${word} [l${word}]\n\n[l${word}]: ${word}.md\n`;
    case 'heading':
      return isClosed || colons < 12 ? `${word}\n` : `## ${word}\n`;
    case 'item':
      return `${sign}mål[${word}]{id=${word}}\n${word}\n${inner(isClosed)}\n${sign}\n`;
    case 'closed-item':
      return `${sign}tiltak[${secret}${count}]{id=${secret}${count} tilgang=unntatt}\n${secret}\n${inner(true)}\n${sign}\n`;
    case 'block':
      return `${sign}unntatt\n${secret}${count}\n${inner(true)}\n${sign}\n`;
    default:
      return `${word} ord\n`;
  }
}

describe('any document', () => {
  test('shows the public all that is open and nothing that is closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        count = 0;
        const text = parts.map((one) => write(one, 12, false)).join('\n');
        const json = JSON.stringify(
          await markdown(text).then((file) => [file?.content, file?.summary.items.map(({ title }) => title)]),
        );
        expect(json).not.toContain(secret);
        expect([...new Set(text.match(/ÅPEN\d+/g))].filter((word) => !json.includes(word))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test.each([
    ['blocks that nobody ended', ':::unntatt\nord\n\n'.repeat(3000)],
    ['blocks', ':::unntatt\nord\n:::\n'.repeat(3000)],
    [
      'items',
      Array.from({ length: 3000 }, (_, at) => `::tiltak[A]{id=T${at}}\n\nord[^${at}]\n\n[^${at}]: b\n\n`).join(''),
    ],
  ])(
    'with thousands of %s is read in a moment',
    (_, body) => {
      const start = performance.now();
      const plansystem = shippedPlanSystem('norge');
      const text = front + body;
      const { summary } = readSummary(parseDocument('a.md', text, null, tools.parse).document, plansystem);
      expect(readContent({ text, summary }, { ...tools, plansystem, hides: () => false }).flow.length).toBeGreaterThan(
        0,
      );
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    30_000,
  );

  test('is read without an error, whatever is in it', () => {
    const plansystem = shippedPlanSystem('norge');
    const piece = fc.constantFrom(
      ...[
        '---\n',
        'type: temaplan\n',
        'id: a\n',
        'tittel: b\n',
        'beskrivelse: |\n  ',
        'mål:\n',
        '  - id: M1\n',
        '    tittel: x\n',
        'vedlegg: [',
        '{ fil: a',
        ' }',
        ']',
        'tilgang: unntatt\n',
      ],
      ...[
        ':::mål[a]{id=M1}\n',
        '::::tiltak[b]{id=T1 tilgang=unntatt}\n',
        ':::unntatt\n',
        '::unntatt[a]\n',
        ':::\n',
        '::::\n',
        '::kvakk[c]\n',
        '> ',
        '- ',
        '```\n',
        '<!--',
        '-->',
        '<pre>\n',
      ],
      ...['[^1]', '[^1]: x\n', '[a]: b\n', '[a]', '# T\n', '| a |\n|---|\n', '\n', ' ', '"', '\u0000', '\uD800', 'å'],
    );
    const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(anyText, fc.constantFrom('a.md', 'a.yaml'), fc.boolean(), (body, path, isPublic) => {
        const text = path.endsWith('.md') ? front + body : `type: temaplan\nid: a\ntittel: b\n${body}`;
        const { summary } = readSummary(parseDocument(path, text, null, tools.parse).document, plansystem);
        const hides = (access: string) => isPublic && access !== 'offentlig';
        const content = readContent({ text, summary }, { ...tools, plansystem, hides });
        expect(content.items).toHaveLength(summary.items.length);
        expect(JSON.parse(JSON.stringify(content))).toEqual(content);
      }),
      { numRuns: 1500 },
    );
  }, 120_000);
});
