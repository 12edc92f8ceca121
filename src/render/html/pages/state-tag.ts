import type { DocumentState } from '../../pages/document.ts';
import type { Status } from '../components/status-tag.ts';
import type { Desk } from '../desk.ts';
import { documentWords } from './document-words.ts';
import { capital } from '../../../core/first-letter.ts';

/** How a document stands, as a tag; nothing where that is not to be said. */
export function stateTag(state: DocumentState, desk: Desk): Status | null {
  const words = documentWords(desk.locale);
  const day = (date: string | null) => (date === null ? null : desk.day(date));
  switch (state.kind) {
    case 'draft':
      return { tone: 'late', text: capital(desk.words.status[state.status]) };
    case 'in-force':
      return { tone: 'good', text: words.state.inForce(day(state.until)) };
    case 'to-come':
      return { tone: 'info', text: words.state.toCome(day(state.from)) };
    case 'lapsed':
      return { tone: 'plain', text: words.state.lapsed(day(state.on)) };
    case 'replaced':
      return { tone: 'plain', text: words.state.replaced };
    case 'repealed':
      return { tone: 'plain', text: words.state.repealed };
    case 'unsaid':
      return null;
  }
}
