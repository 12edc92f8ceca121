import { bytesAsText, textAsBytes } from './latin.ts';

/**
 * Writes into a PDF of Typst that it is PDF/A-2a and PDF/UA-1 and that readers show its title. Typst exports one of the two at most,
 * and its portable build none; what the three exports hold is otherwise the same. Throws where the file is not laid out as Typst 0.14
 * lays it out: metadata and catalogue last, then the table of places.
 */
export function declareStandards(pdf: Uint8Array): Uint8Array {
  const { start, number, xmp, catalogue, count, places, trailer } = readTail(pdf);
  const claimed = insertOnce(xmp, '</rdf:RDF>', claims, 'before');
  const shown = insertOnce(catalogue, '/ViewerPreferences <<\n', '    /DisplayDocTitle true\n', 'after');
  const metadata = `${number} 0 obj\n<<\n  /Length ${claimed.length}${between}${claimed}\nendstream\nendobj\n\n`;
  const place = `${String(start + metadata.length).padStart(10, '0')} 00000 n\r\n`;
  const table = `xref\n0 ${count}\n${places.slice(0, -place.length)}${place}`;
  const end = `${trailer}startxref\n${start + metadata.length + shown.length}\n%%EOF`;
  const whole = new Uint8Array(start + metadata.length + shown.length + table.length + end.length);
  whole.set(pdf.subarray(0, start));
  whole.set(textAsBytes(metadata + shown + table + end), start);
  return whole;
}

const between = '\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n';

/** Metadata, catalogue, table of places and trailer. */
const layout = new RegExp(
  [
    '^(\\d+) 0 obj\\n<<\\n  /Length (\\d+)',
    between,
    '(<\\?xpacket [^]*?<\\?xpacket end="r"\\?>)\\nendstream\\nendobj\\n\\n',
    '(\\d+ 0 obj\\n<<\\n  /Type /Catalog\\n[^]*?\\n>>\\nendobj\\n\\n)',
    'xref\\n0 (\\d+)\\n((?:\\d{10} \\d{5} [fn]\\r\\n)+)',
    '(?=trailer\\n<<\\n(?:  .*\\n)*?  /Root (\\d+) 0 R\\n)(trailer\\n<<\\n(?:  .*\\n)+>>\\n)',
    'startxref\\n\\d+\\n%%EOF$',
  ].join(''),
);

/** The file from its metadata on, cut into its parts. */
function readTail(pdf: Uint8Array) {
  const [, table = fail('its last line')] = /startxref\n(\d+)\n%%EOF$/.exec(bytesAsText(pdf.subarray(-64))) ?? [];
  const allPlaces = /^xref\n0 \d+\n((?:\d{10} \d{5} [fn]\r\n)+)/.exec(bytesAsText(pdf.subarray(Number(table))));
  const [start, second] = lastPlaces(allPlaces?.[1] ?? '');
  const tail = bytesAsText(pdf.subarray(start));
  const [, number = '', length, xmp = '', catalogue = '', count = '', places = '', root, trailer = ''] =
    layout.exec(tail) ?? fail('its end');
  if (Number(length) !== xmp.length) fail('its metadata');
  if (Number(root) !== Number(count) - 1 || !catalogue.startsWith(`${root} 0 obj\n`)) fail('its catalogue');
  if (second !== start + tail.indexOf(catalogue)) fail('its places');
  return { start, number, xmp, catalogue, count, places, trailer };
}

function lastPlaces(places: string): readonly [metadata: number, catalogue: number] {
  if (places.length < 40) fail('its places');
  return [Number(places.slice(-40, -30)), Number(places.slice(-20, -10))];
}

function insertOnce(text: string, mark: string, added: string, side: 'before' | 'after'): string {
  const at = text.indexOf(mark);
  if (at === -1 || text.includes(mark, at + 1)) fail(`«${mark.trim()}»`);
  const cut = side === 'before' ? at : at + mark.length;
  return text.slice(0, cut) + added + text.slice(cut);
}

function fail(what: string): never {
  throw new Error(`The PDF is not laid out as expected: ${what}`);
}

/** PDF/A wants properties that it does not know itself described: that of PDF/UA is. */
const claims = [
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('');
