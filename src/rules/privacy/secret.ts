import { secretsIn } from '../../parse/sensitive/secret.ts';
import { textRule } from '../define.ts';

/** A private key or an access token stands in a file. */
export const secret = textRule({
  meta: {
    id: 'privacy/secret',
    severity: 'error',
    summary: 'A private key or an access token stands in a file.',
    legalBasis: [],
    messages: {
      key: {
        nb: 'Her står en privat nøkkel. Alle som kan lese filen, kan bruke den. Lag en ny nøkkel, slutt å bruke denne, og ta den bort herfra.',
        nn: 'Her står ein privat nøkkel. Alle som kan lese fila, kan bruke han. Lag ein ny nøkkel, slutt å bruke denne, og ta han bort herfrå.',
        en: 'A private key stands here. Everybody who can read the file can use it. Make a new key, stop using this one, and remove it from here.',
      },
      token: {
        nb: 'Her står en tilgangsnøkkel til {service}. Alle som kan lese filen, kan bruke den. Trekk nøkkelen tilbake hos {service}, lag en ny, og ta denne bort herfra.',
        nn: 'Her står ein tilgangsnøkkel til {service}. Alle som kan lese fila, kan bruke han. Trekk nøkkelen tilbake hos {service}, lag ein ny, og ta denne bort herfrå.',
        en: 'An access token for {service} stands here. Everybody who can read the file can use it. Revoke it with {service}, make a new one, and remove this one from here.',
      },
    },
  },
  *check({ path, text }) {
    for (const { service, at: span } of secretsIn(text)) {
      const at = { path, span };
      if (service === null) yield { message: 'key', at };
      else yield { message: 'token', at, data: { service } };
    }
  },
});
