/** The contrast of two colours such as `#0062ba`, from 1 to 21, by WCAG 2.2's formula; `NaN` where one of them is no such colour. */
export function contrast(hexA: string, hexB: string): number {
  const [darker = Number.NaN, lighter = Number.NaN] = [luminance(hexA), luminance(hexB)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  const [red, green, blue] = [1, 2, 3].map((at) => linear(Number.parseInt(parts?.[at] ?? '', 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
