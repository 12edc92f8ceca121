/** A size of text in pixels, and whether it is set semi-bold. */
export interface Font {
  readonly size: number;
  readonly strong: boolean;
}

type Widths = readonly (readonly [thousandths: number, signs: string])[];

/** Advance widths in thousandths of the size, rounded up to 20: the wider of Inter and of Liberation Sans, which has Arial's metrics. */
const regular: Widths = [
  [240, "'ijlįĵĺļł‘’"],
  [280, '!,.:;I¦·ÌÍÎÏìíîïĩĪīĬĭĮİıſ'],
  [300, ' '],
  [320, 'ľ'],
  [340, '|¡¸¹ŀ'],
  [360, '/\\'],
  [380, '()[]frt{}ŕŗřţťŧ'],
  [400, '“”'],
  [420, '"'],
  [440, '²³'],
  [460, 'ª°ºĨ'],
  [480, '-^ĳ'],
  [500, '*`´'],
  [540, 'sxśŝşš'],
  [560, '1?J_ckvyz¢¥§«¯»çýÿćĉċčĴķŷźżž–'],
  [580, '7LaàáâãäåðāăąĹĻĽĿŁ•'],
  [600, 'ehnou¨¬¶èéêëñòóôõöùúûüēĕėęěĥħńņňŋōŏőũūŭůűų'],
  [620, '258Fgpq¿ßøþĝğġģŉ'],
  [640, '0369#$Zbd£µđĸŹŻŽ'],
  [660, '4+<=>T~±×÷ŢŤŦ−'],
  [680, '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄďĒĔĖĘĚĶŚŜŞŠŶŸ'],
  [740, 'CDR¤®ÇÐĆĈĊČĎĐŔŖŘ'],
  [760, 'HNUÑÙÚÛÜĤŃŅŇŊŨŪŬŮŰŲ'],
  [780, 'GOQÒÓÔÕÖØĜĞĠĢĦŌŎŐ'],
  [820, 'wĲŵ'],
  [880, 'm'],
  [900, '%M¼'],
  [920, '©'],
  [940, '½æ'],
  [960, 'W¾Ŵ'],
  [1000, 'ÆŒœ—…→'],
  [1020, '@'],
];

/** The same for weight 600, or bold where a font has no other. */
const strong: Widths = [
  [240, "'"],
  [280, ' IijlÌÍÎÏìíîïĪīĬĭĮįİıĵĺļł‘’'],
  [300, ',.·ĩſ'],
  [320, '¦'],
  [340, '!:;¡¸¹'],
  [360, '|'],
  [380, '/\\ftţŧ'],
  [400, '()[]r{}ľŕŗř'],
  [440, '²³'],
  [460, '°Ĩ'],
  [480, '"-ªºŀť'],
  [500, '`´“”•'],
  [560, '1*_s¨¯ĳśŝşš–'],
  [580, 'Jackvxyz¢¥§àáâãäåçýÿāăąćĉċčĴķŷźżž'],
  [600, '7^e«¬»èéêëēĕėęě'],
  [620, '?FLhnou¶¿ðñòóôõöøùúûüþĥħĹĻĽĿŁńņňŋōŏőũūŭůűų'],
  [640, '25bdgpqđĝğġģ'],
  [660, '3689#$TZ£µßĸŢŤŦŹŻŽ'],
  [680, '04+<=>EPS~±ÈÉÊË×Þ÷ĒĔĖĘĚŚŜŞŠ−'],
  [700, 'X'],
  [720, 'YÝďŶŸ'],
  [740, '&ABDKRUV®ÀÁÂÃÄÅÐÙÚÛÜĀĂĄĎĐĶŉŔŖŘŨŪŬŮŰŲ'],
  [760, 'CHN¤ÇÑĆĈĊČĤŃŅŇŊ'],
  [780, 'GOQÒÓÔÕÖØĜĞĠĢŌŎŐ'],
  [800, 'Ħ'],
  [840, 'wĲŵ'],
  [900, '%m¼'],
  [920, 'M©½æ'],
  [960, '¾'],
  [1000, '@Œœ—…→'],
  [1020, 'WÆŴ'],
];

/** For signs of other alphabets: as wide as they come; signs that take no room are counted all the same. */
const unknown = 1040;

const tables = { regular: new Map(regular.flatMap(unfold)), strong: new Map(strong.flatMap(unfold)) };

function unfold([width, signs]: Widths[number]): readonly (readonly [string, number])[] {
  return Array.from(signs, (sign) => [sign, width] as const);
}

/** The width of a text in pixels, not less than what a browser needs; spaces at the end take none. */
export function widthOf(text: string, font: Font): number {
  const table = font.strong ? tables.strong : tables.regular;
  let thousandths = 0;
  for (const sign of text.trimEnd()) thousandths += table.get(sign) ?? unknown;
  return (thousandths * font.size) / 1000;
}
