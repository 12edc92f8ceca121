import type { Root } from 'mdast';

/** Reads Markdown (CommonMark with GitHub's tables, footnotes and links) into a tree whose positions are offsets of the text. */
export type MarkdownParser = (text: string) => Root;

/** Loads the fast parser, and remark where its binary does not run here. Both give the same tree; tests hold them to it. */
export async function loadMarkdownParser(): Promise<MarkdownParser> {
  return (await loadSatteri()) ?? (await loadRemark());
}

/** The parser in Rust; `null` where there is no binary for the machine. */
export async function loadSatteri(): Promise<MarkdownParser | null> {
  try {
    const { markdownToMdast } = await import('satteri');
    const options = { features: { gfm: true } };
    // Its tree is that of mdast as long as no other features are on.
    return (text) => markdownToMdast(text, options) as Root;
  } catch {
    return null;
  }
}

/** The parser in JavaScript: the reference, thirty times slower. */
export async function loadRemark(): Promise<MarkdownParser> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ]);
  const processor = unified().use(remarkParse).use(remarkGfm).freeze();
  return (text) => processor.parse(text);
}
