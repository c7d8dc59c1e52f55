import assert from 'node:assert/strict';
import { hover } from '../../../../src/core/features/hover/hover';
import type { Block, Wording } from '../../../../src/core/features/wording';
import type { Kept, LastingAnswer } from '../../../../src/core/publications/registries/keptRecord';
import { createPageModels } from '../../../../src/core/page/pageModels';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import { createMemoryWorkspace } from '../../memoryWorkspace';
import { sampleFiles } from '../../rules/sampleSite';

type Records = Readonly<Record<string, Kept<LastingAnswer>>>;
type SiteFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * What is told at `‸` of a file of the sample site, line by line: `# title`, plain text, `[picture path]`, code as it is; `''`
 * where nothing is; `records` are known by their DOIs. The text may have ⟦ and ⟧ around the range that is spoken of: another range is an error.
 */
export async function hoverText(
  path: string,
  document: string,
  files: SiteFiles = {},
  records: Records = {},
): Promise<string> {
  const text = document.replace(/[⟦⟧‸]/gu, '');
  const workspace = createMemoryWorkspace({ ...sampleFiles, ...files, [path]: text });
  const site = await loadSite(workspace, 'memory:/site');
  const models = createPageModels();
  const info = await hover({
    path,
    text,
    offset: document.replace(/[⟦⟧]/gu, '').indexOf('‸'),
    site,
    semantics: 'github-pages',
    now: new Date('2026-11-25T12:00:00Z'),
    read: (_, name) => workspace.read(workspace.join('memory:/site', name)),
    recordOf: doi => Promise.resolve(records[doi.toLowerCase()]),
    citations: () => Promise.resolve(undefined),
    pageModel(wanted) {
      const file = site.files.get(wanted);
      return file && models(file);
    },
  });
  if (info === undefined) return '';
  const { start, end } = info.range;
  const shown = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
  if (document.includes('⟦')) assert.equal(shown, document.replace('‸', ''));
  return info.blocks.map(lineOf).join('\n');
}

function lineOf(block: Block): string {
  if (block.kind === 'picture') return `[picture ${block.path}]`;
  if (block.kind === 'code') return block.text;
  if (block.kind === 'again') return `[again ${block.doi}]`;
  return `${block.kind === 'title' ? '# ' : ''}${plain(block.wording)}`;
}

function plain(wording: Wording): string {
  if (wording.kind === 'site') return wording.text;
  if (wording.kind === 'both') return wording.both.en;
  const { text, values } = wording.message;
  return text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
}

/** The first bytes of a PNG of this size. */
export function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x89504e47);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}
