import { siteAnchors } from '../../rules/addresses/siteAnchors';
import { isFrameFile } from '../../site/fileName';
import { isHome } from '../../site/homeFirst';
import { publishedSite } from '../../site/addresses/publishedSite';
import { shownOn } from '../../site/references/shownOn';
import { plainAddress } from '../../site/sitePath';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { anchorsOfPage } from '../outline/anchorsOfPage';
import { isReadByEditor } from '../editorMarkdown';
import type { Choice } from './choice';
import type { CompletionInput } from './completionItem';
import { anchorChoices } from './menuAddresses';

/**
 * What can follow `#` behind `address` (`''` for the page itself, `/cn/`): the ids that kramdown gives, of the whole page with
 * its pieces; of the home page in layouts and includes. In Markdown, what VS Code offers by itself is left out: headings of
 * the same file and `id`s of its tags.
 */
export function fragmentChoices(input: CompletionInput, site: SiteSnapshot, address: string): readonly Choice[] {
  const pages = siteAnchors(site, input.pageModel);
  const own = new Set(shownOn(site, input.path).map(({ path }) => path));
  if (address !== '') {
    const prefix = publishedSite(site, input.remoteRepository).base;
    const page = pages.find(
      ({ url }) => plainAddress(prefix + url) === plainAddress(address) || plainAddress(url) === plainAddress(address),
    );
    return page === undefined ? [] : anchorChoices(page, address);
  }
  const isFrame = own.size === 0 && isFrameFile(input.path);
  const shown = pages.filter(page => (isFrame ? isHome(page) : own.has(page.path)));
  const known = ofEditor(input);
  return shown.flatMap(page => anchorChoices(page, '')).filter(({ value }) => !known.has(value));
}

function ofEditor({ path, pageModel }: CompletionInput): ReadonlySet<string> {
  const page = isReadByEditor(path) ? pageModel(path) : undefined;
  if (page === undefined) return new Set();
  const byAttribute = page.anchors.filter(({ kind, range }) => kind === 'element' && isInTag(page.text, range.start));
  const headings = page.anchors.filter(({ kind }) => kind === 'heading');
  const ids = [...byAttribute, ...headings].map(({ id }) => id);
  return new Set(anchorsOfPage(page).flatMap(({ id }) => (ids.includes(id) ? [`#${id}`] : [])));
}

/** An id of an attribute, not of `{: #id}`. */
function isInTag(text: string, offset: number): boolean {
  return /\bid\s{0,4}=\s{0,4}["']?$/.test(text.slice(Math.max(0, offset - 20), offset));
}
