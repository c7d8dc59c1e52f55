import { completions } from '../../../../src/core/features/completion/completions';
import type { CompletionItem } from '../../../../src/core/features/completion/completionItem';
import { createPageModels } from '../../../../src/core/page/pageModels';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import { createMemoryWorkspace } from '../../memoryWorkspace';
import { sampleFiles } from '../../rules/sampleSite';

export type SiteFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * What is suggested at `‸` of a file of the sample site, in order. The text may have ⟦ and ⟧ around the range that every
 * suggestion must replace: another range is an error.
 */
export async function suggested(
  path: string,
  document: string,
  files: SiteFiles = {},
  opensByItself = false,
): Promise<readonly CompletionItem[]> {
  const text = document.replace(/[⟦⟧‸]/gu, '');
  const offset = document.replace(/[⟦⟧]/gu, '').indexOf('‸');
  if (offset < 0) throw new Error('no ‸ in the document');
  const site = await loadSite(createMemoryWorkspace({ ...sampleFiles, ...files, [path]: text }), 'memory:/site');
  const models = createPageModels();
  const items = completions({
    path,
    text,
    offset,
    opensByItself,
    site,
    semantics: 'github-pages',
    pageModel(wanted) {
      const file = site.files.get(wanted);
      return file && models(file);
    },
  });
  const plain = document.replace(/‸/gu, '');
  for (const { label, range } of items) {
    if (!plain.includes('⟦')) break;
    const shown = `${text.slice(0, range.start)}⟦${text.slice(range.start, range.end)}⟧${text.slice(range.end)}`;
    if (shown !== plain) throw new Error(`“${label}” replaces another range:\n${shown}`);
  }
  return items;
}

/** The labels of what is suggested. */
export async function labels(path: string, document: string, files: SiteFiles = {}): Promise<readonly string[]> {
  return (await suggested(path, document, files)).map(({ label }) => label);
}

/**
 * The text of the file after the item with this label was chosen, `‸` where the insertion ends. VS Code puts the blanks before the line
 * before further lines of what it inserts.
 */
export async function chosen(path: string, document: string, label: string, files: SiteFiles = {}): Promise<string> {
  const items = await suggested(path, document, files);
  const item = items.find(candidate => candidate.label === label);
  if (item === undefined) throw new Error(`no “${label}” among ${items.map(({ label: other }) => other).join(', ')}`);
  const text = document.replace(/[⟦⟧‸]/gu, '');
  const before = text.slice(0, item.range.start);
  const indent = /(?:^|\n)([ \t]*)[^\n]*$/.exec(before)?.[1] ?? '';
  return `${before}${item.insertText.replaceAll('\n', `\n${indent}`)}‸${text.slice(item.range.end)}`;
}
