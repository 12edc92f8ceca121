import { formatDate } from '../../core/format-date.ts';
import { type LateAccounts, lateAccounts } from '../../graph/queries/late-accounts.ts';
import type { LegalBasis } from '../../core/legal-basis.ts';
import { graphRule } from '../define.ts';

const url = 'https://lovdata.no/lov/2018-06-22-83';
const law = 'kommuneloven';
const adoption: LegalBasis = { law, section: '§ 14-3 andre ledd', url: `${url}/§14-3` };
const accounts: LegalBasis = { law, section: '§ 14-6 sjette ledd', url: `${url}/§14-6` };
const statement: LegalBasis = { law, section: '§ 14-7 andre ledd', url: `${url}/§14-7` };

export const annualReportDeadline = graphRule({
  meta: {
    id: 'law/annual-report-deadline',
    severity: 'warning',
    strict: 'error',
    summary: 'Annual accounts or an annual statement were presented or adopted too late.',
    legalBasis: [],
    messages: {
      accounts: {
        nb: 'Årsregnskapet for {year} er avlagt {date}. Fristen var {due} ({law}).',
        nn: 'Årsrekneskapen for {year} er lagd fram {date}. Fristen var {due} ({law}).',
        en: 'The annual accounts for {year} were presented {date}. The limit was {due} ({law}).',
      },
      statement: {
        nb: 'Årsberetningen for {year} er avlagt {date}. Fristen var {due} ({law}).',
        nn: 'Årsmeldinga for {year} er lagd fram {date}. Fristen var {due} ({law}).',
        en: 'The annual statement for {year} was presented {date}. The limit was {due} ({law}).',
      },
      adopted: {
        nb: 'Kommunestyret vedtok dette for {year} den {date}. Fristen var {due} ({law}).',
        nn: 'Kommunestyret vedtok dette for {year} den {date}. Fristen var {due} ({law}).',
        en: 'The council adopted this for {year} on {date}. The limit was {due} ({law}).',
      },
    },
  },
  *check(scene) {
    for (const late of lateAccounts(scene)) yield tell(late);
  },
});

function tell({ document, type, step, year, day, due, at }: LateAccounts) {
  const basis = step === 'adopted' ? adoption : type === 'årsregnskap' ? accounts : statement;
  const message = step === 'adopted' ? 'adopted' : type === 'årsregnskap' ? 'accounts' : 'statement';
  const data = { year, date: formatDate(day), due, law: `${basis.law} ${basis.section}` };
  return { message, at, ref: document.ref, legalBasis: [basis], data } as const;
}
