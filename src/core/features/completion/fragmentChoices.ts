import { siteAnchors } from '../../site/siteAnchors';
import { isFrameFile } from '../../site/fileName';
import { isHome } from '../../site/homeFirst';
import { publishedSite } from '../../site/addresses/publishedSite';
import { shownOn } from '../../site/shownOn';
import { plainAddress } from '../../site/sitePath';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { editorSlugs } from '../outline/editorSlugs';
import { isReadByEditor } from '../editorMarkdown';
import { anchorChoices } from './anchorChoices';
import type { Choice } from './choice';
import type { CompletionInput } from './completionItem';

/**
 * What can follow `#` behind `address` (`''` for the page itself, `/cn/`): the ids that kramdown gives, of the whole page with
 * its pieces; of the home page in layouts and includes. In Markdown, what VS Code offers by itself is left out: headings of
 * the same file, where it makes the same id of them, and `id`s of its tags.
 */
export function fragmentChoices(input: CompletionInput, site: SiteSnapshot, address: string): readonly Choice[] {
  const pages = siteAnchors(site, input.pageModel);
  const own = new Set(shownOn(site, input.path).map(({ path }) => path));
  if (address !== '') {
    const prefix = publishedSite(site, input.remoteRepository).base;
    const page = pages.find(
      ({ url }) => plainAddress(prefix + url) === plainAddress(address) || plainAddress(url) === plainAddress(address),
    );
    return page === undefined ? [] : anchorChoices(site, page, address);
  }
  const isFrame = own.size === 0 && isFrameFile(input.path);
  const shown = pages.filter(page => (isFrame ? isHome(page) : own.has(page.path)));
  const known = ofEditor(input);
  return shown.flatMap(page => anchorChoices(site, page, '')).filter(({ value }) => !known.has(value));
}

function ofEditor({ path, pageModel }: CompletionInput): ReadonlySet<string> {
  const page = isReadByEditor(path) ? pageModel(path) : undefined;
  if (page === undefined) return new Set();
  const byAttribute = page.anchors.filter(({ kind, range }) => kind === 'element' && isInTag(page.text, range.start));
  return new Set([...byAttribute.map(({ id }) => id), ...editorSlugs(page)].map(id => `#${id}`));
}

/** An id in quotes of an attribute, not of `{: #id}`; one without quotes VS Code does not read. */
function isInTag(text: string, offset: number): boolean {
  return /\bid\s{0,4}=\s{0,4}["']$/.test(text.slice(Math.max(0, offset - 20), offset));
}
