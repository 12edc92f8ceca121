import { parse } from 'yaml';
import type { Files } from '../../../src/workspace/check-files.ts';

/** What a browser, a template, a file system or a data file could take for something else than text. */
export const hostile = {
  script: '</title></textarea></style><script>alert("XSS")</script>',
  attribute: `"><img src=x onerror=alert('XSS')>' onfocus=alert('XSS') autofocus x='`,
  liquid: '{{ 1291 | times: 1301 }} {% raw %} {% include "footer" %} ${1291*1301} <%= 1291*1301 %>',
  data: `]]></script> --> ?> \\"},"__proto__":{"hacked":true}`,
  broken: 'null\u0000 lone\uD800 surrogate\uDFFF \u202Eright-to-left\u202C \u0085\u2028\uFEFF',
  paths: '../../../x/..\\x/%2e%2e/%00',
  markdown: '[a](javascript:alert(1)) ![b](data:text/html,<script>alert(1)</script>) <svg onload=alert(1)>',
  emoji: '👩‍👩‍👧‍👦 e\u0301 '.repeat(3),
  key: '__proto__ constructor toString',
  long: 'Ordsomerlangt'.repeat(800),
} as const;

const payloads = Object.values(hostile);

/** Prose with hostile headings, links, pictures, tables and notes. */
const prose = `# Overskrift ${hostile.script}

## ${hostile.attribute}

[lenke](javascript:alert(1)) [to](<JaVaScRiPt:alert(1)> "${hostile.markdown}") [tre](data:text/html;base64,PHNjcmlwdD4=)
[fire](vbscript:x) [fem](//ond.example/x) [seks](../../../etc/passwd) [sju](java&#x73;cript:alert(1)) <javascript:alert(1)>
[åtte]( &#1;javascript:alert(1)) [ni](figur.svg?"onload=alert(1))

![bilde"><script>alert(1)</script>](javascript:alert(1) "x") ![to](figur.svg) ![tre](../utenfor.svg)

<script>alert(1)</script> <iframe src="javascript:alert(1)"></iframe> <style>*{display:none}</style>

| ${hostile.liquid} | <b onclick=alert(1)> |
|---|---|
| <img src=x onerror=alert(1)> | ${hostile.paths} |

Note[^<script>]. ${hostile.liquid} ${hostile.broken}

[^<script>]: ${hostile.script} [x](javascript:alert(1))

\`\`\`html" onclick="alert(1)
<script>alert(1)</script>
\`\`\`

${hostile.long}
`;

/** Files that no chain has: ids and paths that are something else to a disk or to JavaScript. */
const odd: Files = {
  'plans.config.yaml': JSON.stringify({
    kommune: { navn: `Eksempelvik ${hostile.script}${hostile.attribute}${hostile.liquid}`, nummer: '9901' },
    nettadresse: 'https://planer.eksempelvik.example/"><script>alert(1)</script>',
    organisasjon: 'organisasjon.yaml',
    utseende: {
      logo: 'figur.svg',
      lenker: [
        { tekst: hostile.attribute, adresse: 'https://eksempelvik.example/"onclick=alert(1)' },
        { tekst: hostile.script, adresse: 'javascript:alert(1)' },
        { tekst: 'data', adresse: 'data:text/html,<script>alert(1)</script>' },
      ],
    },
  }),
  'rare/prosa.md': `---
type: strategi
id: constructor
tittel: ${JSON.stringify(hostile.script)}
periode: 2025-2028
vedtak: { organ: kommunestyret, dato: 2025-01-15, sak: 3/25 }
forankring: samfunnsdel-2024
vedlegg:
  - { tittel: ${JSON.stringify(hostile.attribute)}, fil: 'vedlegg/<img src=x onerror=alert(1)>.pdf' }
  - { tittel: ${JSON.stringify(hostile.script)}, fil: ../../../etc/passwd.txt }
  - { tittel: ${JSON.stringify(hostile.markdown)}, fil: 'javascript:alert(1)' }
---

${prose}

:::mål[Mål <script>alert(1)</script> {{ 1291 | times: 1301 }}]{id=__proto__ forankring="samfunnsdel-2024#M1.1" ansvarlig=oppvekst}
${prose}
:::

::mål["><img src=x onerror=alert(1)>]{id=toString forankring="samfunnsdel-2024#M1.1"}
::mål[Prikker]{id=.. forankring="samfunnsdel-2024#M1.1"}
::mål[Vertsmaskin]{id=con.txt forankring="samfunnsdel-2024#M1.1"}
::mål[Side]{id=index.html forankring="samfunnsdel-2024#M1.1"}
`,
  'rare/ider.yaml': JSON.stringify({
    type: 'temaplan',
    id: '../../x"><script>alert(1)</script>',
    tittel: hostile.broken,
    periode: '2025-2028',
    vedtak: { organ: 'kommunestyret', dato: '2025-01-15', sak: '3/25' },
    tiltak: [
      { id: '"onclick=alert(1)', tittel: hostile.paths },
      { id: '../..', tittel: hostile.emoji },
      { id: '<svg>', tittel: hostile.key, tidligere_id: '../../../../y', ansvarlig: hostile.attribute },
      { id: '{{ 1291 | times: 1301 }}', tittel: hostile.liquid, frist: hostile.script },
    ],
  }),
};

/** Files that stand beside the plans, by path. */
export const attachments = ['rare/figur.svg', 'figur.svg', 'rare/vedlegg/<img src=x onerror=alert(1)>.pdf'];

/** The plans of a municipality with something hostile in place of every text that is free; what joins the chain is left. */
export function hostileFiles(plans: Files): Files {
  let at = 0;
  const replaced = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => replaced(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, name)]));
    if (typeof value !== 'string' || joining.has(key)) return value;
    return payloads[at++ % payloads.length];
  };
  const changed = Object.entries(plans).map(([path, text]) =>
    path.endsWith('.yaml') ? [path, JSON.stringify(replaced(parse(text), ''))] : [path, text],
  );
  return { ...Object.fromEntries(changed), ...odd };
}

/** Keys whose values hold the chain together, and days, numbers and states. */
const joining = new Set(
  `type id periode gyldig fra til status forankring følger_opp viderefører erstatter endrer se_også forlenger del_av omfatter
  gjelder gjelder_enhet mottakere enhet rolle rapporteres tilgang svar valg utfall retning bærekraftsmål ansvarlig medansvarlig
  frist ny_frist dato hva språk unntatt_enheter tidligere_id neste_revisjon fil gjelder_fra utgangspunkt målverdi verdier`.split(
    /\s+/,
  ),
);
