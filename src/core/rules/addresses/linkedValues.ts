import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { addressesIn, type PrintedAddress } from '../../site/references/printedAddresses';
import { layoutOf } from '../../site/defaultLayout';
import { isFrameFile } from '../../site/fileName';
import { frameFiles } from '../../site/frameFiles';
import { publishedPage } from '../../site/publishedPages';
import type { SiteFile, SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { YamlScalar } from '../../syntax/yamlValue';
import { entryValues } from '../profile/configValues';

/** A value of front matter that is printed as an address: `paperurl: /files/tides.pdf`. */
export interface LinkedValue {
  readonly node: YamlScalar;
  readonly use: PrintedAddress;
  /** Its page itself shows it, by its layout, and not only a list that is somewhere. */
  readonly onItsPage: boolean;
}

/**
 * The values of a page's front matter that its layout prints as the address of a link or a picture, `<a href="{{ page.paperurl }}">`, and
 * of a document those of the lists that includes make of collections, `<a href="{{ post.paperurl }}">`, as in academicpages. What both make
 * something different of is left out, and so is one written with escapes or in several lines.
 */
export function linkedValues(page: PageModel, path: string, site: SiteSnapshot | undefined): readonly LinkedValue[] {
  const { root } = page.frontMatter.yaml;
  const published = site === undefined ? undefined : publishedPage(site, path);
  if (site === undefined || published?.processed !== true || root?.kind !== 'mapping') return [];
  const own = ofFrame(published, site);
  const listed = published.collection === undefined ? undefined : ofLists(site);
  return entryValues(root).flatMap(({ name, node }) => {
    // Jekyll's own, whatever front matter says
    if (name === 'url') return [];
    const shown = own.get(`page.${name}`);
    const use = shown ?? listed?.get(`post.${name}`);
    return use === undefined || !isPlain(node) ? [] : [{ node, use, onItsPage: shown !== undefined }];
  });
}

function ofFrame(page: SitePage, site: SiteSnapshot): ReadonlyMap<string, PrintedAddress> {
  return byFrames(site)(frameFiles(site, layoutOf(site, page)));
}

/** Hundreds of pages have one layout, and each asks. */
const byFrames = remembered((site: SiteSnapshot) =>
  remembered((files: readonly SiteFile[]) => addressesIn(files, site, name => name)),
);

function ofLists(site: SiteSnapshot): ReadonlyMap<string, PrintedAddress> {
  const known = ofSite.get(site.files);
  if (known !== undefined) return known;
  const lists: SiteFile[] = [];
  for (const file of site.files.values()) if (isFrameFile(file.path) && file.text.includes('post.')) lists.push(file);
  const found = addressesIn(lists, site, name => name);
  ofSite.set(site.files, found);
  return found;
}

const ofSite = new WeakMap<SiteSnapshot['files'], ReadonlyMap<string, PrintedAddress>>();

/** Whether the letters of the value are those of the file. */
function isPlain({ value, source }: YamlScalar): boolean {
  return (
    typeof value === 'string' && value !== '' && (source === value || /^(["'])(.*)\1$/s.exec(source)?.[2] === value)
  );
}
