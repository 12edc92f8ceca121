/** A value as JSON for people and programs alike: indented, and with signs escaped that a terminal would act on. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    // JSON itself escapes the signs below U+0020 only.
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
