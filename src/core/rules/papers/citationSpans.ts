import { pageOfFile } from '../../site/pageOfFile';
import type { PageModel } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import { isFrameFile } from '../../site/fileName';
import { includersOf } from '../../site/pieces';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { attributeOf, hasClass, readTags } from '../../syntax/html';

/** The spans of a page that the citation script fills: `<span class='show_paper_citations' data='AUTHOR:PAPER'>`. */
export function paperSpans({ tags }: Pick<PageModel, 'tags'>): readonly HtmlTag[] {
  return tags.filter(tag => tag.kind === 'start' && hasClass(tag, 'show_paper_citations'));
}

/** Whether visitors of the site are shown citation numbers: in spans that the script fills, or in the badge. */
export function showsCitations(site: SiteSnapshot, pageModel: (path: string) => PageModel | undefined): boolean {
  for (const file of site.files.values()) {
    if (sign.test(file.text) && isShown(site, file.path) && hasCitations(file, pageModel)) return true;
  }
  return false;
}

const sign = /show_paper_citations|total_cit|img\.shields\.io\/endpoint/;
const isFrame = (path: string): boolean => isFrameFile(path) && path.endsWith('.html');

function isShown(site: SiteSnapshot, path: string): boolean {
  return isFrame(path) || pageOfFile(site, path) !== undefined || includersOf(site, path).length > 0;
}

/** By the file alone: whoever asks, its model is the one of its text. */
const known = new WeakMap<SiteFile, boolean>();

function hasCitations(file: SiteFile, pageModel: (path: string) => PageModel | undefined): boolean {
  const ready = known.get(file);
  if (ready !== undefined) return ready;
  const tags = isFrame(file.path) ? readTags(file.text) : (pageModel(file.path)?.tags ?? []);
  const found =
    paperSpans({ tags }).length > 0 ||
    tags.some(
      tag =>
        attributeOf(tag, 'id')?.value === 'total_cit' ||
        attributeOf(tag, 'src')?.value?.includes('img.shields.io/endpoint') === true,
    );
  known.set(file, found);
  return found;
}
