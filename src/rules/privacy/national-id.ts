import type { FilePath } from '../../core/place.ts';
import { isOpenIn, partFiles } from '../../graph/queries/open-parts.ts';
import { isOpenAt, isPart } from '../../model/open-at.ts';
import { type NationalId, nationalIdsIn } from '../../parse/sensitive/national-id.ts';
import { blotOut } from '../../parse/sensitive/blot-out.ts';
import { textRule } from '../define.ts';

/** A fødselsnummer or D-number stands in a file. */
export const nationalId = textRule({
  meta: {
    id: 'privacy/national-id',
    severity: 'error',
    summary: 'A national identity number (fødselsnummer or D-number) stands in a file.',
    legalBasis: [
      {
        law: 'offentlegforskrifta',
        section: '§ 7 andre ledd',
        url: 'https://lovdata.no/forskrift/2008-10-17-1119/§7',
      },
      { law: 'personopplysningsloven', section: '§ 12', url: 'https://lovdata.no/lov/2018-06-15-38/§12' },
    ],
    messages: {
      open: {
        nb: 'Her står et fødselsnummer eller D-nummer ({number}). Slike numre skal ikke legges ut på nettet. Ta det bort, og husk at det fortsatt ligger i historikken til filen: be den som har ansvar for løsningen, om å fjerne det der også.',
        nn: 'Her står eit fødselsnummer eller D-nummer ({number}). Slike nummer skal ikkje leggjast ut på nettet. Ta det bort, og hugs at det framleis ligg i historikken til fila: be den som har ansvar for løysinga, om å fjerne det der også.',
        en: 'A national identity number stands here ({number}). Such numbers must not be put on the internet. Remove it, and remember that it is still in the history of the file: ask whoever runs the solution to remove it there too.',
      },
      closed: {
        nb: 'Her står et fødselsnummer eller D-nummer ({number}) i noe som ikke er offentlig. Trengs det for å vite sikkert hvem det gjelder? Hvis ikke, ta det bort, også fra historikken til filen.',
        nn: 'Her står eit fødselsnummer eller D-nummer ({number}) i noko som ikkje er offentleg. Trengst det for å vite sikkert kven det gjeld? Om ikkje, ta det bort, også frå historikken til fila.',
        en: 'A national identity number ({number}) stands in something that is not public. Is it needed to know for certain who is meant? If not, remove it, from the history of the file too.',
      },
      test: {
        nb: 'Her står et nummer ({number}) som er bygd som et fødselsnummer, men laget for testing. Det er ingen persons nummer.',
        nn: 'Her står eit nummer ({number}) som er bygd som eit fødselsnummer, men laga for testing. Det er ikkje nummeret til nokon person.',
        en: 'A number ({number}) stands here that is built like a national identity number but made for testing. It is no person’s number.',
      },
      later: {
        nb: 'Her står et nummer ({number}) som kan være et fødselsnummer etter regelen som gjelder fra 2032. Er det et konto-, kunde- eller saksnummer, så skriv det foran.',
        nn: 'Her står eit nummer ({number}) som kan vere eit fødselsnummer etter regelen som gjeld frå 2032. Er det eit konto-, kunde- eller saksnummer, så skriv det framfor.',
        en: 'A number ({number}) stands here that may be a national identity number by the rule that applies from 2032. If it is an account, customer or case number, say so before it.',
      },
    },
  },
  *check({ path, text, summary, plansystem }) {
    if (summary !== null && isPart(summary)) return;
    for (const found of nationalIdsIn(text))
      yield tell(found, { path, text, isOpen: summary === null || isOpenAt(found.at.start, summary, plansystem) });
  },
  *checkParts({ graph, plansystem, textOf }) {
    for (const file of partFiles(graph)) {
      const { path } = file.summary;
      const text = textOf(path);
      for (const found of nationalIdsIn(text))
        yield tell(found, { path, text, isOpen: isOpenIn(file, found.at.start, plansystem) });
    }
  },
});

function tell(
  found: NationalId,
  { path, text, isOpen }: { readonly path: FilePath; readonly text: string; readonly isOpen: boolean },
) {
  const data = { number: blotOut(text.slice(found.at.start, found.at.end)) };
  return { ...verdicts[verdictOn(found, isOpen)], at: { path, span: found.at }, data };
}

const verdicts = {
  open: { message: 'open' },
  closed: { message: 'closed', severity: 'warning' },
  test: { message: 'test', severity: 'info' },
  later: { message: 'later', severity: 'info' },
} as const;

function verdictOn({ kind }: NationalId, isOpen: boolean): keyof typeof verdicts {
  if (kind === 'today') return isOpen ? 'open' : 'closed';
  return kind === 'test' ? 'test' : 'later';
}
