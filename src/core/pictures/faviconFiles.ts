import { htmlFileTags } from '../page/html/htmlFileTags';
import type { HtmlTag } from '../syntax/htmlTag';
import { extensionOf, folderOf } from '../site/fileName';
import { allFrameFiles } from '../site/frameFiles';
import { localAddress, pathInSite } from '../site/addresses/localAddress';
import { stringOr } from '../site/plainValue';
import { publishedSite } from '../site/addresses/publishedSite';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { attributeOf } from '../syntax/html';
import { isMapping } from '../syntax/plainMapping';

/** A file that browsers and phones show for the site. */
export interface FaviconFile {
  /** From the site's root. */
  readonly path: string;
  readonly format: 'png' | 'ico' | 'svg';
  /** Widths in pixels, ascending; one but for `ico`. */
  readonly sizes: readonly number[];
  /** Phones put it on a coloured square of their own: it has no transparent corners. */
  readonly square: boolean;
}

/** The icons that a site without any gets, with what its pages say of them. */
export const usualFavicons: readonly FaviconFile[] = [
  { path: 'images/favicon-32x32.png', format: 'png', sizes: [32], square: false },
  { path: 'images/favicon-16x16.png', format: 'png', sizes: [16], square: false },
  { path: 'images/apple-touch-icon.png', format: 'png', sizes: [180], square: true },
];

/** The file that browsers ask for where a page names no icon. */
const unasked = 'favicon.ico';

/**
 * The icons that the heads of a site's pages name, and the manifests they name: PNG, ICO and SVG, each file once, in the order of the
 * pages' heads; whether the files are there or not. With them `favicon.ico` at the root, where there is one. Empty where none is named.
 */
export function faviconFiles(site: SiteSnapshot, remote: string | undefined): readonly FaviconFile[] {
  const { bases } = publishedSite(site, remote);
  const found = new Map<string, FaviconFile>();
  const add = (file: FaviconFile | undefined): void => {
    const known = file && found.get(file.path);
    if (file === undefined) return;
    if (known === undefined || Math.max(...known.sizes) < Math.max(...file.sizes)) found.set(file.path, file);
  };
  for (const frame of allFrameFiles(site)) {
    for (const tag of htmlFileTags(frame)) {
      const address = addressIn(tag);
      const path = address === undefined ? undefined : fileOf(address, '/', bases, site);
      if (path === undefined) continue;
      if (relOf(tag) === 'manifest') for (const file of manifestFiles(site, path, bases)) add(file);
      else
        add(
          faviconFile(
            path,
            attributeOf(tag, 'sizes')?.value ?? '',
            relOf(tag).startsWith('apple-') || tag.name === 'meta',
          ),
        );
    }
  }
  if (found.size > 0 && site.assets.has(unasked)) add(faviconFile(unasked, '', false));
  return [...found.values()];
}

/** `link rel="icon" href="…"`, `meta name="msapplication-TileImage" content="…"` */
function addressIn(tag: HtmlTag): string | undefined {
  if (tag.kind === 'end') return undefined;
  if (tag.name === 'meta')
    return /^msapplication-(?:TileImage|square\d+x\d+logo)$/i.test(attributeOf(tag, 'name')?.value ?? '')
      ? attributeOf(tag, 'content')?.value
      : undefined;
  return tag.name === 'link' && relOf(tag) !== '' ? attributeOf(tag, 'href')?.value : undefined;
}

/** `icon`, `apple-touch-icon` or `manifest`; `''` of links that name no icon. */
function relOf(tag: HtmlTag): string {
  const rels = (attributeOf(tag, 'rel')?.value ?? '').toLowerCase().split(/\s+/);
  return rels.find(rel => /^(?:icon|apple-touch-icon(?:-precomposed)?|manifest)$/.test(rel)) ?? '';
}

/** The path of an address; what Liquid writes before it (`{{ base_path }}/images/a.png`) is where the site is published. */
function fileOf(address: string, url: string, bases: readonly string[], site: SiteSnapshot): string | undefined {
  const behind = /^\s*\{\{[^{}]{1,80}\}\}(\/[^{}]*)$/.exec(address)?.[1];
  const local = localAddress(behind ?? address);
  if (local === undefined) return undefined;
  const paths = (behind === undefined ? bases : ['']).flatMap(base => pathInSite(local, url, base) ?? []);
  const path = paths.find(one => site.assets.has(one) || site.files.has(one)) ?? paths[0];
  // one whose name Liquid makes, or a folder
  return path === undefined || path === '' || path.endsWith('/') ? undefined : path;
}

function manifestFiles(site: SiteSnapshot, path: string, bases: readonly string[]): readonly FaviconFile[] {
  const manifest = parsedJson(site.files.get(path)?.text);
  if (!isMapping(manifest) || !Array.isArray(manifest.icons)) return [];
  const folder = folderOf(path);
  return manifest.icons.flatMap((icon: unknown) => {
    if (!isMapping(icon) || typeof icon.src !== 'string') return [];
    const file = fileOf(icon.src, folder === '' ? '/' : `/${folder}/`, bases, site);
    const found = file === undefined ? undefined : faviconFile(file, stringOr(icon.sizes, ''), true);
    return found ?? [];
  });
}

function parsedJson(text: string | undefined): unknown {
  try {
    // a front matter may stand before it, for Jekyll
    return text === undefined ? undefined : JSON.parse(text.replace(/^---[^]{0,200}?\n---\s/, ''));
  } catch {
    return undefined;
  }
}

/** Larger ones are pictures, not icons. In pixels. */
const largest = 1024;

/** @param sizes as written: `32x32`, `16x16 32x32`, `any`; else the name of the file says it */
function faviconFile(path: string, sizes: string, square: boolean): FaviconFile | undefined {
  const format = ({ '.png': 'png', '.ico': 'ico', '.svg': 'svg' } as const)[extensionOf(path).toLowerCase()];
  if (format === undefined) return undefined;
  if (format === 'ico') return { path, format, sizes: [16, 32, 48], square: false };
  if (format === 'svg') return { path, format, sizes: [128], square: false };
  const written = [...sizes.matchAll(/(\d{1,4})x\d{1,4}/gi), ...path.matchAll(/(\d{1,4})x\d{1,4}(?=\.png$)/gi)];
  const size = Number(written[0]?.[1] ?? (square ? 180 : 32));
  return size === 0 || size > largest ? undefined : { path, format, sizes: [size], square };
}
