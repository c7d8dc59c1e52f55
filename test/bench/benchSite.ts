import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createLanguageService, type LanguageService } from '../../src/core/languageService';
import { loadSite } from '../../src/core/site/store/loadSite';
import type { SiteSnapshot } from '../../src/core/site/siteSnapshot';
import { createMemoryWorkspace, type MemoryWorkspace } from '../core/memoryWorkspace';

const root = 'memory:/site';

/** A site to measure, in memory: the disk plays no part. */
export interface BenchSite {
  readonly name: string;
  readonly snapshot: SiteSnapshot;
  readonly workspace: MemoryWorkspace;
  /** The home page, from the root. */
  readonly path: string;
  readonly text: string;
}

export async function readBenchSite(folder: string, page = '_pages/about.md'): Promise<BenchSite> {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (!/^(?:\.git|node_modules|_site)(?:[\\/]|$)/.test(name) && statSync(file).isFile())
      files[name.replaceAll(path.sep, '/')] = readFileSync(file);
  }
  const workspace = createMemoryWorkspace(files, root);
  const snapshot = await loadSite(workspace, root);
  const text = snapshot.files.get(page)?.text;
  if (text === undefined) throw new Error(`${folder} has no ${page}.`);
  return { name: path.basename(folder), snapshot, workspace, path: page, text };
}

/** The page in the same service as the editor's, with its text as an open document. */
export interface OpenPage {
  readonly service: LanguageService;
  /** Takes the text of a keystroke and renders the page as the preview does; gives its HTML. */
  type(text: string): Promise<string>;
}

export function openPage({ workspace, path: page }: BenchSite): OpenPage {
  const uri = workspace.join(root, page);
  const service = serviceOver(workspace);
  return {
    service,
    async type(text) {
      service.setDocument(uri, text);
      const result = await service.renderPage(uri);
      if (result.kind === 'broken') throw new Error(JSON.stringify(result.problems[0]?.message));
      return result.html;
    },
  };
}

/** The site with more pages, in a service of its own. `root` and `uri` say how it names them. */
export function openSite(
  { snapshot }: BenchSite,
  pages: Readonly<Record<string, string>>,
): { readonly service: LanguageService; readonly root: string; readonly uri: (path: string) => string } {
  const files: Record<string, string> = { ...pages };
  for (const [name, { text }] of snapshot.files) files[name] ??= text;
  const workspace = createMemoryWorkspace(files, root);
  return { service: serviceOver(workspace), root: root, uri: name => workspace.join(root, name) };
}

function serviceOver(workspace: MemoryWorkspace): LanguageService {
  return createLanguageService(
    {
      workspace,
      http: { send: () => Promise.resolve({ kind: 'failure', reason: 'network', detail: 'not here' }) },
      logger: { log: () => undefined },
      clock: { now: () => new Date(), sleep: () => Promise.resolve() },
      styles: { compile: () => Promise.reject(new Error('no styles are asked for here')) },
    },
    () => ({ rules: {}, registries: {}, mailto: undefined }),
  );
}
