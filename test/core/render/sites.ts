import { renderPage } from '../../../src/core/render/renderPage';
import type { RenderedPage, RenderOptions } from '../../../src/core/render/renderedPage';
import { loadSite } from '../../../src/core/site/store/loadSite';
import type { SiteSnapshot } from '../../../src/core/site/siteSnapshot';
import { createMemoryWorkspace } from '../memoryWorkspace';

/** 14 November 2023, 22:13:20 in Greenwich. */
export const now = new Date(1_700_000_000_000);

/** A site of these files; without a `_config.yml` it has Jekyll's defaults. */
export function siteOf(files: Readonly<Record<string, string>>): Promise<SiteSnapshot> {
  return loadSite(createMemoryWorkspace({ '_config.yml': '', ...files }), 'memory:/site');
}

/** The page at `path` of a site of these files. */
export async function rendered(
  files: Readonly<Record<string, string>>,
  path = 'index.md',
  options: Partial<RenderOptions> = {},
): Promise<RenderedPage> {
  return renderPage(await siteOf(files), path, {
    now,
    environment: 'production',
    semantics: 'github-pages',
    ...options,
  });
}

/** What Liquid prints for a template in a page of its own, in a site of these files. */
export async function printed(template: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const page = await rendered({ ...files, 'index.html': `---\n---\n${template}` }, 'index.html');
  return page.problems[0]?.message ?? page.html;
}
