import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All documents in Markdown that are read at the repository: those at its root and below docs/, with `/`. */
export function documents(): readonly string[] {
  const below = readdirSync('docs', { recursive: true }).map(name => `docs/${String(name).replaceAll(path.sep, '/')}`);
  return [...readdirSync('.'), ...below].filter(name => name.endsWith('.md')).sort();
}

/** The text of a document with what is code blanked out: `[a](b)` in code is no link. Offsets and lines stay. */
export function proseOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*$|(`+)(?!`)[^\n]*?[^`]\2(?!`)/gm, code =>
    code.replace(/[^\n]/g, ' '),
  );
}

/** What stands in code spans, without the marks. */
export function codeSpansOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/`([^`\n]+)`/g)].map(match => match[1] ?? '');
}

/** Blocks of code of one language, without the marks. */
export function blocksOf(file: string, language: string): readonly string[] {
  const blocks = readFileSync(file, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```/gm);
  return [...blocks].flatMap(([, name, text = '']) => (name === language ? [text] : []));
}

/** The anchors that GitHub gives the headings of a document: `## In the browser` → `in-the-browser`. */
export function anchorsOf(file: string): ReadonlySet<string> {
  // headings are looked for where there is no code, and read with what is code in them
  const lines = readFileSync(file, 'utf8').split('\n');
  const anchors = new Set<string>();
  proseOf(file)
    .split('\n')
    .forEach((line, at) => {
      if (!/^#{1,6} /.test(line)) return;
      const words = (lines[at] ?? '').replace(/^#+ /, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
      const slug = words
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-');
      let free = slug;
      for (let again = 1; anchors.has(free); again++) free = `${slug}-${String(again)}`;
      anchors.add(free);
    });
  return anchors;
}

export interface DocumentLink {
  readonly isPicture: boolean;
  readonly words: string;
  /** As written: `../rules/empty-link.md#fix`. */
  readonly target: string;
}

/** Links and pictures of a document, addresses on the web included. */
export function linksOf(file: string): readonly DocumentLink[] {
  return [...proseOf(file).matchAll(/(!?)\[([^\][]*(?:!?\[[^\][]*\]\([^)]*\)[^\][]*)?)\]\(([^)\s]+)\)/g)].map(
    ([, mark, words = '', target = '']) => ({ isPicture: mark === '!', words, target }),
  );
}
