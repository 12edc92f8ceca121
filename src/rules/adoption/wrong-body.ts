import { bodyNames } from '../../graph/queries/body.ts';
import { wrongBody as wrongBodyOf } from '../../graph/queries/wrong-body.ts';
import { graphRule } from '../define.ts';

export const wrongBody = graphRule({
  meta: {
    id: 'adoption/wrong-body',
    severity: 'warning',
    summary: 'A document was adopted by a body that may not adopt its type.',
    legalBasis: [],
    messages: {
      law: {
        nb: 'Her står «{by}», men etter {law} vedtas dokumenter av typen «{type}» av {bodies}. Var dette en innstilling, så skriv «utfall: innstilling», og før opp det endelige vedtaket.',
        nn: 'Her står «{by}», men etter {law} blir dokument av typen «{type}» vedtekne av {bodies}. Var dette ei tilråding, så skriv «utfall: tilråding», og før opp det endelege vedtaket.',
        en: 'This says “{by}”, but by {law} documents of the type “{type}” are adopted by {bodies}. If this was a recommendation, write “utfall: innstilling” and state the final vote.',
      },
      practice: {
        nb: 'Her står «{by}», men etter plansystemet vedtas dokumenter av typen «{type}» av {bodies}. Rett organet, eller si fra til dem som holder plansystemet om kommunen gjør det annerledes.',
        nn: 'Her står «{by}», men etter plansystemet blir dokument av typen «{type}» vedtekne av {bodies}. Rett organet, eller sei frå til dei som held plansystemet om kommunen gjer det annleis.',
        en: 'This says “{by}”, but by the plan system documents of the type “{type}” are adopted by {bodies}. Correct the body, or have the plan system changed if the municipality does otherwise.',
      },
    },
  },
  *check(scene) {
    for (const document of scene.graph.documents) {
      const wrong = wrongBodyOf(document, scene);
      if (wrong === null) continue;
      const { at, by, type } = wrong;
      const data = { by, type: type.id, bodies: bodyNames(type.adoptedBy, scene.plansystem) };
      const law = type.adoptedByLaw;
      if (law === null) yield { message: 'practice', at, ref: document.ref, data };
      else
        yield {
          message: 'law',
          at,
          ref: document.ref,
          legalBasis: [law],
          data: { ...data, law: `${law.law} ${law.section}` },
        };
    }
  },
});
