import type { Image } from '../page/pageModel';
import { encodedPath } from '../site/addresses/encodedPath';
import { isErrorPage } from '../site/homeFirst';
import { addressOf, localAddress, pathInSite } from '../site/addresses/localAddress';

/** From where a picture is looked at. */
export interface PictureView {
  /** The addresses of the pages that show the file it is written in, without `baseurl`; none for a layout. */
  readonly urls: readonly string[];
  /** Under which folders of its host the site may be published, the likeliest first: `''`, `/homepage`. */
  readonly bases: readonly string[];
}

/**
 * The address of a picture, given by its path from the site's root, in the form in which these pictures are written (the first that works
 * on the published pages counts): `images/a.png`, `/images/a.png`, `{{ '/images/a.png' | relative_url }}`, `{{ site.baseurl }}/images/a.png`.
 * Where none works, relative, or by `relative_url` where pages of several depths show it.
 * @param quote around a path in Liquid, where no picture shows which
 */
export function pictureAddress(path: string, view: PictureView, models: readonly Image[], quote: '"' | "'"): string {
  for (const model of models) {
    const written = likeModel(path, view, model);
    if (written !== undefined && leadsTo(written, path, view, model.kind === 'markdown')) return written;
  }
  // the page of errors is shown at any address
  const isAnywhere = view.urls.length === 0 || view.urls.some(url => isErrorPage({ url }));
  return addressOf(path, isAnywhere ? ['/', '/any/'] : view.urls, quote);
}

/** The file of the site that an address means on these pages; `undefined` where it is none of it, or another one on each. */
export function pictureAt(address: string, view: PictureView, markdown: boolean): string | undefined {
  const local = localAddress(address, { markdown });
  if (local === undefined) return undefined;
  const [base = ''] = view.bases;
  const paths = new Set((view.urls.length === 0 ? ['/'] : view.urls).map(url => pathInSite(local, url, base)));
  const [path] = paths;
  return paths.size === 1 ? path : undefined;
}

function leadsTo(written: string, path: string, view: PictureView, markdown: boolean): boolean {
  return pictureAt(written, view, markdown) === path;
}

function likeModel(path: string, view: PictureView, { src, kind }: Image): string | undefined {
  const local = localAddress(src, { markdown: kind === 'markdown' });
  if (local === undefined) return undefined;
  const { start, end } = local.range;
  const raw = src.slice(start, end);
  const before = src.slice(0, start);
  // `' | relative_url }}`, but no `?v=2` of the other picture
  const after = /^["']\s*\|[^{}]*\}\}/.exec(src.slice(end))?.[0] ?? '';
  const encoded = encodedPath(path);
  switch (local.from) {
    case 'site':
      return before + (raw.startsWith('/') ? '/' : '') + encoded + after;
    case 'host':
    case 'url': {
      const base = [...view.bases].sort((a, b) => b.length - a.length).find(one => raw.startsWith(`${one}/`)) ?? '';
      return `${before}${base}/${encoded}${after}`;
    }
    case 'page': {
      const depths = new Set(view.urls.map(url => url.split('/').length - 2));
      const [depth] = depths;
      if (depth === undefined || depths.size > 1) return undefined;
      return before + (depth === 0 && raw.startsWith('./') ? './' : '') + '../'.repeat(depth) + encoded + after;
    }
  }
}
