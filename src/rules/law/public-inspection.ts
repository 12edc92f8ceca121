import { formatDate } from '../../core/format-date.ts';
import { type ShortInspection, shortInspections } from '../../graph/queries/public-inspection.ts';
import { graphRule } from '../define.ts';

export const publicInspection = graphRule({
  meta: {
    id: 'law/public-inspection',
    severity: 'warning',
    strict: 'error',
    summary: 'A proposal or an innstilling was public for fewer days before the vote than the law says.',
    legalBasis: [],
    messages: {
      proposal: {
        nb: 'Forslaget ble lagt ut {from}, {days} dager før vedtaket {vote}. Det skal være offentlig i minst {needed} dager ({law}).',
        nn: 'Framlegget vart lagt ut {from}, {days} dagar før vedtaket {vote}. Det skal vere offentleg i minst {needed} dagar ({law}).',
        en: 'The proposal was made public {from}, {days} days before the vote {vote}. It is to be public for at least {needed} days ({law}).',
      },
      innstilling: {
        nb: 'Innstillingen ble lagt ut {from}, {days} dager før vedtaket {vote}. Den skal være offentlig i minst {needed} dager ({law}).',
        nn: 'Tilrådinga vart lagd ut {from}, {days} dagar før vedtaket {vote}. Ho skal vere offentleg i minst {needed} dagar ({law}).',
        en: 'The recommendation was made public {from}, {days} days before the vote {vote}. It is to be public for at least {needed} days ({law}).',
      },
      given: {
        nb: 'Innstillingen ble gitt {from}, {days} dager før vedtaket {vote}, og kan ikke ha vært offentlig lenger. Loven krever minst {needed} dager ({law}). Ble det lagt ut en innstilling før, så før den opp i «høring» med «hva: innstilling» og dagen i «fra».',
        nn: 'Tilrådinga vart gitt {from}, {days} dagar før vedtaket {vote}, og kan ikkje ha vore offentleg lenger. Lova krev minst {needed} dagar ({law}). Vart det lagt ut ei tilråding før, så før ho opp i «høyring» med «kva: tilråding» og dagen i «frå».',
        en: 'The recommendation was given {from}, {days} days before the vote {vote}, and cannot have been public for longer. The law demands at least {needed} days ({law}). If a recommendation was made public before, state it under “høring” with “hva: innstilling” and the day in “fra”.',
      },
      after: {
        nb: 'Her står {from}, men vedtaket ble gjort {vote}. Det som vedtas, skal være offentlig i minst {needed} dager før vedtaket ({law}). Rett den datoen som er feil.',
        nn: 'Her står {from}, men vedtaket vart gjort {vote}. Det som blir vedteke, skal vere offentleg i minst {needed} dagar før vedtaket ({law}). Rett den datoen som er feil.',
        en: 'This says {from}, but the vote was made {vote}. What is voted on is to be public for at least {needed} days before the vote ({law}). Correct the date that is wrong.',
      },
      vote: { nb: 'Vedtaket', nn: 'Vedtaket', en: 'The vote' },
    },
  },
  *check(scene) {
    for (const short of shortInspections(scene)) yield tell(short);
  },
});

function tell({ document, shown, from, at, vote, days, needed, law }: ShortInspection) {
  const place = {
    at,
    ref: document.ref,
    legalBasis: [law],
    related: [{ at: vote.at, message: 'vote' as const }],
  };
  const data = { from: formatDate(from), vote: formatDate(vote.day), needed, law: `${law.law} ${law.section}` };
  if (days < 0) return { ...place, message: 'after', data } as const;
  return { ...place, message: shown, data: { ...data, days } } as const;
}
