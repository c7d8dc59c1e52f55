import { isListedPaper } from '../../page/data/dataFile';
import { pageAsTyped } from '../../page/halfTyped/pageAsTyped';
import type { Uri } from '../../ports';
import { holdsOffset, touchesOffset } from '../../text/range';
import { listNamedAt } from '../../site/store/listFiles';
import { entryBlocks } from '../entries/entryBlocks';
import { type EntryFile, type EntryRef } from '../entries/entryFile';
import { gone } from '../entries/gone';
import { paperListAt } from '../publications/paperCollection';
import type { AssembledPage } from '../../site/store/assembledPage';
import { refused, type SiteChange } from '../siteChange';
import { addToOther } from './addToOther';
import { changePublications, type PublicationChange } from './changePublications';
import { headingAround, sameTitleBefore, type HeadingAround } from './headingAround';
import type { PlaceOnPage } from './stepTargets';
import {
  publicationsView,
  type SectionAround,
  type EntryFilter,
  type Grouping,
  type PublicationsView,
  type ViewedEntries,
} from './publicationsView';
import { addProfileKey, profileView, setProfileKey, type ProfileView } from './profileView';
import { noPageToTranslate, secondPage, type SecondPage } from '../secondPage/secondPage';
import { changeSection } from './changeSection';
import type { SectionChange } from '../sections/sectionChange';
import { goneSection } from '../sections/goneSection';
import { sectionBlocks } from '../sections/sectionBlocks';
import { placeOf, sectionPage, sectionsView, type SectionsView } from '../sections/sectionsView';
import {
  entryFiles,
  isInHtml,
  otherAsListed,
  otherLanguage,
  viewedPage,
  type ViewedPage,
} from '../sections/viewedPage';
import { untilMerged } from './untilMerged';
import type { ViewedSite } from './viewedSite';

/** A publication is written into the page in the other language, which lacks it. */
export interface AddedToOther {
  readonly kind: 'addToOther';
  readonly entry: EntryRef;
}

/**
 * What the Homepage view shows of a site, and what its actions do. `uri` is any file of the site: the page shown is that file, the one
 * that includes it, or the home page. Paths are from the site's root; `undefined` where the file lies in no homepage.
 */
export interface HomepageView {
  sectionsView(uri: Uri): Promise<SectionsView | undefined>;
  /** The key of the innermost section at an offset of a file of the page, be it hidden. */
  sectionAt(uri: Uri, offset: number): Promise<string | undefined>;
  changeSection(uri: Uri, change: SectionChange): Promise<SiteChange>;
  publicationsView(uri: Uri, grouping: Grouping, filter?: EntryFilter): Promise<PublicationsView | undefined>;
  /** The publication at an offset of a file. */
  publicationAt(uri: Uri, offset: number): Promise<EntryRef | undefined>;
  changePublications(uri: Uri, change: PublicationChange | AddedToOther): Promise<SiteChange>;
  /**
   * Whether there is a page in the other language already, or none could be written, since the page is in HTML. It is asked at each key: what is written in the pages counts as it was when the
   * file was first asked for, until the pages, their addresses or their languages change, or another file is asked for.
   */
  hasOtherPage(uri: Uri): Promise<boolean | undefined>;
  /** The page in the other language, its menu and what else it takes; refused where there is one. */
  addSecondPage(uri: Uri, name?: string): Promise<SecondPage>;
  /** The keys of the person that the page shows, of `_data/authors.yml` or `_config.yml`; `undefined` also where there are none. */
  profileView(uri: Uri): Promise<ProfileView | undefined>;
  /** Writes a key into the profile that it does not have. */
  addProfileKey(uri: Uri, name: string, value: string): Promise<SiteChange>;
  /** The same for a key that has one. */
  setProfileKey(uri: Uri, name: string, value: string): Promise<SiteChange>;
}

/** Makes the view of the sites that `siteAt` finds; it gives `undefined` for what lies in no homepage. */
export function createHomepageView(siteAt: (uri: Uri) => Promise<ViewedSite | undefined>): HomepageView {
  const within = async <T>(uri: Uri, nothing: T, read: (site: ViewedSite, page: ViewedPage) => T): Promise<T> => {
    const site = await siteAt(uri);
    const page = site && viewedPage(site.reading, site.path);
    return site === undefined || page === undefined ? nothing : read(site, page);
  };
  let lastOther: { readonly uri: Uri; readonly listed: string; readonly has: boolean | undefined } | undefined;
  return {
    sectionsView: uri =>
      within<SectionsView | undefined>(uri, undefined, ({ reading, path }) => sectionsView(reading, path)),
    sectionAt: (uri, offset) =>
      within<string | undefined>(uri, undefined, ({ reading, path }) => {
        const page = sectionPage(reading, path);
        // what is hidden lies in the section around it
        return [...(page?.blocks ?? []), ...(page?.hidden ?? [])]
          .filter(({ range }) => {
            const place = page && placeOf(reading, page, range);
            return place?.path === path && touchesOffset(place, offset);
          })
          .at(-1)?.key;
      }),
    changeSection: (uri, change) =>
      within(uri, refused(goneSection), ({ reading, path }) =>
        untilMerged(reading, changeSection(reading, path, change)),
      ),
    async publicationsView(uri, grouping, filter) {
      // all rules over a thousand papers at once would hold a key up for a second; who types on and on is not waited for
      for (let tries = 0; tries < 3; tries++) {
        const site = await siteAt(uri);
        const page = site && viewedPage(site.reading, site.path);
        if (site === undefined || page === undefined) return undefined;
        if (await site.readProblems(entryFiles(site.reading, page).map(({ path }) => path))) break;
      }
      return within<PublicationsView | undefined>(uri, undefined, (site, page) =>
        publicationsView(viewedEntries(site, page), grouping, filter),
      );
    },
    publicationAt: (uri, offset) =>
      within<EntryRef | undefined>(uri, undefined, ({ reading, path }) => {
        const model = reading.pageModel(path);
        const block = model && entryBlocks(pageAsTyped(model)).find(({ range }) => touchesOffset(range, offset));
        return block && { path, key: block.key };
      }),
    changePublications: (uri, change) =>
      within(uri, refused(gone), ({ reading, path }, page) =>
        untilMerged(
          reading,
          change.kind === 'addToOther'
            ? addToOther(reading, path, change.entry)
            : changePublications(entryFiles(reading, page), change, placeOnPage(page)),
        ),
      ),
    async hasOtherPage(uri) {
      const site = await siteAt(uri);
      if (site === undefined) return undefined;
      if (isInHtml(site.reading.site, site.path)) return true;
      const listed = otherAsListed(site.reading.site, site.path);
      if (listed === undefined || listed === 'none') return listed && false;
      if (lastOther?.uri !== uri || lastOther.listed !== listed) {
        const page = viewedPage(site.reading, site.path);
        lastOther = { uri, listed, has: page && otherLanguage(site.reading, page) !== undefined };
      }
      return lastOther.has;
    },
    addSecondPage: (uri, name) =>
      within<SecondPage>(uri, refused(noPageToTranslate), ({ reading, path }) => secondPage(reading, path, name)),
    async profileView(uri) {
      const site = await siteAt(uri);
      return site && profileView(site.reading, site.path, site.problemsIn);
    },
    async addProfileKey(uri, name, value) {
      const site = await siteAt(uri);
      return site === undefined
        ? refused(gone)
        : untilMerged(site.reading, addProfileKey(site.reading, site.path, name, value));
    },
    async setProfileKey(uri, name, value) {
      const site = await siteAt(uri);
      return site === undefined
        ? refused(gone)
        : untilMerged(site.reading, setProfileKey(site.reading, site.path, name, value));
    },
  };
}

function viewedEntries({ reading, problemsIn, verifiedIn }: ViewedSite, page: ViewedPage): readonly ViewedEntries[] {
  return entryFiles(reading, page).map(file => ({
    ...file,
    problems: problemsIn(file.path),
    verified: verifiedIn(file.path),
    around: list => {
      if (file.path === page.page.path) return undefined;
      if (file.page.data === undefined) return pieceAround(page, file.path);
      const at = listedAt(page, file, list);
      return at === undefined ? undefined : sectionAround(page, at);
    },
    onPage: (start, list) => placeOnPage(page)(file, start, list),
  }));
}

function placeOnPage(page: ViewedPage): PlaceOnPage {
  return (file, start, list) =>
    (file.page.data === undefined ? offsetOnPage(page.whole, file.path, start) : listedAt(page, file, list)) ??
    Infinity;
}

/** Where an offset of a file comes to stand first in the page that has the file as a piece. */
function offsetOnPage({ segments }: AssembledPage, path: string, offset: number): number | undefined {
  const segment = segments.find(one => one.path === path && holdsOffset(one, offset));
  return segment === undefined ? undefined : segment.at + offset - segment.start;
}

/** By the headings of the page and of the pieces that include this one: what a piece before it ends with tells nothing. */
function pieceAround(page: ViewedPage, path: string): SectionAround | undefined {
  const { segments } = page.whole;
  const first = segments.findIndex(segment => segment.path === path);
  const behind = new Set(segments.slice(Math.max(0, first)).map(segment => segment.path));
  const isAround = (other: string): boolean => other !== path && (other === page.page.path || behind.has(other));
  return sectionAround(page, segments[first]?.at ?? 0, isAround);
}

/** Where the page names the list of a data file, or else the file; where it lists the files of a collection. */
function listedAt({ whole }: ViewedPage, file: EntryFile, list = ''): number | undefined {
  return isListedPaper(file.page) ? paperListAt(whole.text) : listNamedAt(whole.text, file.path, list);
}

/**
 * The innermost section around an offset of the whole page, in the file that has its heading; or a heading in HTML.
 * @param counts whether the headings of a file do
 */
function sectionAround(
  { whole }: ViewedPage,
  at: number,
  counts: (path: string) => boolean = () => true,
): SectionAround | undefined {
  const own = (start: number): AssembledPage['segments'][number] | undefined =>
    whole.segments.filter(segment => segment.at <= start).at(-1);
  const sameIn = (path: string, heading: HeadingAround): number =>
    sameTitleBefore(whole.model, heading).filter(start => own(start)?.path === path).length;
  const nearest = headingAround(whole.model, at);
  if (nearest?.kind === 'html') {
    const path = own(nearest.start)?.path ?? '';
    if (counts(path)) return { title: nearest.title, path, same: sameIn(path, nearest), place: undefined };
  }
  const block = sectionBlocks(whole)
    .filter(({ section: { heading, range } }) => heading.start <= at && at < range.end)
    .filter(({ section }) => counts(own(section.heading.start)?.path ?? ''))
    .at(-1);
  if (block === undefined) return undefined;
  const { heading } = block.section;
  const segment = own(heading.start);
  if (segment === undefined) return undefined;
  const { path } = segment;
  const moved = segment.start - segment.at;
  const [start, end] = [heading.start + moved, heading.end + moved];
  const same = sameIn(path, { kind: 'section', section: block.section });
  return { title: block.section.title, path, same, place: { path, start, end, reach: end } };
}
