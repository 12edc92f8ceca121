import { stageRule } from '../define.ts';

/** A key that must be there is missing. */
export const required = stageRule({
  meta: {
    id: 'schema/required',
    severity: 'error',
    summary: 'A key that must be there is missing.',
    legalBasis: [],
    messages: {
      document: {
        nb: 'Dokumentet mangler «{key}». Legg til en linje som begynner med «{key}:».',
        nn: 'Dokumentet manglar «{key}». Legg til ei linje som begynner med «{key}:».',
        en: 'The document lacks “{key}”. Add a line that begins with “{key}:”.',
      },
      item: {
        nb: '«{id}» mangler «{key}». Legg til en linje som begynner med «{key}:».',
        nn: '«{id}» manglar «{key}». Legg til ei linje som begynner med «{key}:».',
        en: '“{id}” lacks “{key}”. Add a line that begins with “{key}:”.',
      },
      'nameless-item': {
        nb: 'Her mangler «{key}». Legg til en linje som begynner med «{key}:».',
        nn: 'Her manglar «{key}». Legg til ei linje som begynner med «{key}:».',
        en: '“{key}” is missing here. Add a line that begins with “{key}:”.',
      },
      'item-either': {
        nb: '«{id}» mangler «{other}» eller «{key}». Legg til en linje som begynner med en av dem.',
        nn: '«{id}» manglar «{other}» eller «{key}». Legg til ei linje som begynner med ein av dei.',
        en: '“{id}” lacks “{other}” or “{key}”. Add a line that begins with one of them.',
      },
      'nameless-item-either': {
        nb: 'Her mangler «{other}» eller «{key}». Legg til en linje som begynner med en av dem.',
        nn: 'Her manglar «{other}» eller «{key}». Legg til ei linje som begynner med ein av dei.',
        en: '“{other}” or “{key}” is missing here. Add a line that begins with one of them.',
      },
      'document-in-markdown': {
        nb: 'Dokumentet mangler «{key}». Legg til en linje som begynner med «{key}:» mellom de to linjene --- øverst i filen.',
        nn: 'Dokumentet manglar «{key}». Legg til ei linje som begynner med «{key}:» mellom dei to linjene --- øvst i fila.',
        en: 'The document lacks “{key}”. Add a line that begins with “{key}:” between the two lines --- at the top of the file.',
      },
      'item-in-head': {
        nb: '«{id}» mangler «{key}». Skriv {key}=… i krøllparentesene etter tittelen.',
        nn: '«{id}» manglar «{key}». Skriv {key}=… i krøllparentesane etter tittelen.',
        en: '“{id}” lacks “{key}”. Write {key}=… in the braces after the title.',
      },
      'nameless-item-in-head': {
        nb: 'Elementet mangler «{key}». Skriv {key}=… i krøllparentesene etter tittelen.',
        nn: 'Elementet manglar «{key}». Skriv {key}=… i krøllparentesane etter tittelen.',
        en: 'The item lacks “{key}”. Write {key}=… in the braces after the title.',
      },
      'nameless-item-id-in-head': {
        nb: 'Elementet mangler «id», som andre dokumenter viser til det med. Skriv den i krøllparentesene rett etter tittelen, slik: [Tittel]{open}id=T1{close}',
        nn: 'Elementet manglar «id», som andre dokument viser til det med. Skriv han i krøllparentesane rett etter tittelen, slik: [Tittel]{open}id=T1{close}',
        en: 'The item lacks “id”, by which other documents refer to it. Write it in the braces right after the title, like this: [Title]{open}id=T1{close}',
      },
      'item-tittel-in-head': {
        nb: '«{id}» mangler tittel. Skriv den i hakeklammer foran krøllparentesen, slik: [Tittel]{open}id={id}{close}',
        nn: '«{id}» manglar tittel. Skriv han i hakeparentesar framfor krøllparentesen, slik: [Tittel]{open}id={id}{close}',
        en: '“{id}” lacks a title. Write it in square brackets before the brace, like this: [Title]{open}id={id}{close}',
      },
      'nameless-item-tittel-in-head': {
        nb: 'Elementet mangler tittel. Skriv den i hakeklammer etter kolonene og elementtypen, slik: ::tiltak[Tittel]{open}id=T1{close}',
        nn: 'Elementet manglar tittel. Skriv han i hakeparentesar etter kolona og elementtypen, slik: ::tiltak[Tittel]{open}id=T1{close}',
        en: 'The item lacks a title. Write it in square brackets after the colons and the type, like this: ::tiltak[Title]{open}id=T1{close}',
      },
      'item-either-tittel-in-head': {
        nb: '«{id}» mangler tittel og «{other}»; én av dem må stå der. Skriv tittelen i hakeklammer foran krøllparentesen, eller {other}=… i den.',
        nn: '«{id}» manglar tittel og «{other}»; éin av dei må stå der. Skriv tittelen i hakeparentesar framfor krøllparentesen, eller {other}=… i han.',
        en: '“{id}” lacks both a title and “{other}”; one of them must be there. Write the title in square brackets before the brace, or {other}=… in it.',
      },
      'nameless-item-either-tittel-in-head': {
        nb: 'Elementet mangler tittel og «{other}»; én av dem må stå der. Skriv tittelen i hakeklammer foran krøllparentesen, eller {other}=… i den.',
        nn: 'Elementet manglar tittel og «{other}»; éin av dei må stå der. Skriv tittelen i hakeparentesar framfor krøllparentesen, eller {other}=… i han.',
        en: 'The item lacks both a title and “{other}”; one of them must be there. Write the title in square brackets before the brace, or {other}=… in it.',
      },
      part: {
        nb: '«{part}» mangler «{key}». Legg det til, eller stryk «{part}».',
        nn: '«{part}» manglar «{key}». Legg det til, eller stryk «{part}».',
        en: '“{part}” lacks “{key}”. Add it, or delete “{part}”.',
      },
      'element-part': {
        nb: 'Et punkt i listen «{part}» mangler «{key}».',
        nn: 'Eit punkt i lista «{part}» manglar «{key}».',
        en: 'An entry in the list “{part}” lacks “{key}”.',
      },
      'vote-part': {
        nb: '«{part}» mangler «{key}». Er det ikke kjent, skriv «{key}: ukjent».',
        nn: '«{part}» manglar «{key}». Er det ikkje kjent, skriv «{key}: ukjend».',
        en: '“{part}” lacks “{key}”. If it is not known, write “{key}: ukjent”.',
      },
      'vote-parts': {
        nb: '«{part}» mangler «{key}». Skriv «ukjent» etter det av dem som ikke er kjent.',
        nn: '«{part}» manglar «{key}». Skriv «ukjend» etter det av dei som ikkje er kjent.',
        en: '“{part}” lacks “{key}”. Write “ukjent” after the one that is not known.',
      },
      'part-in-head': {
        nb: '«{part}» mangler «{key}». Skriv {key}=… mellom anførselstegnene, eller ta bort «{part}».',
        nn: '«{part}» manglar «{key}». Skriv {key}=… mellom hermeteikna, eller ta bort «{part}».',
        en: '“{part}” lacks “{key}”. Write {key}=… between the quotation marks, or remove “{part}”.',
      },
      'vote-part-in-head': {
        nb: '«{part}» mangler «{key}». Skriv {key}=… mellom anførselstegnene. Er det ikke kjent, skriv {key}=ukjent.',
        nn: '«{part}» manglar «{key}». Skriv {key}=… mellom hermeteikna. Er det ikkje kjent, skriv {key}=ukjend.',
        en: '“{part}” lacks “{key}”. Write {key}=… between the quotation marks. If it is not known, write {key}=ukjent.',
      },
      'vote-parts-in-head': {
        nb: '«{part}» mangler «{key}». Skriv begge mellom anførselstegnene, med = foran verdien, og =ukjent etter det av dem som ikke er kjent.',
        nn: '«{part}» manglar «{key}». Skriv begge mellom hermeteikna, med = framfor verdien, og =ukjend etter det av dei som ikkje er kjent.',
        en: '“{part}” lacks “{key}”. Write both between the quotation marks, with = before the value, and =ukjent after the one that is not known.',
      },
    },
  },
});
