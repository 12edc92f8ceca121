/** A file of a package that the site needs a copy of, and what it is called there. */
export interface PackageFile {
  readonly path: string;
  /** The package and the path in it, as `import` would name it. */
  readonly source: string;
}

/** Inter, and its licence, which must follow it (SIL OFL 1.1). The second face has the Sami letters; browsers fetch it where a page has one. */
export const fontFiles: readonly PackageFile[] = [
  { path: 'inter-latin.woff2', source: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2' },
  { path: 'inter-latin-ext.woff2', source: '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2' },
  { path: 'inter-license.txt', source: '@fontsource-variable/inter/LICENSE' },
];

/** Which letters each face has, as the package's `unicode.json` says; those in both are the first one's. */
const letters = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

/** The style rules that bring the font in. */
export const fontFaces = (['latin-ext', 'latin'] as const)
  .map(
    (face) =>
      `@font-face{font-family:Inter;font-weight:100 900;font-display:swap;src:url(inter-${face}.woff2) format("woff2");unicode-range:${letters[face]}}`,
  )
  .join('\n');
