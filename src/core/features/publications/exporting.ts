import { tellsLanguage } from '../../site/addresses/languageAddress';
import { isHome } from '../../site/homeFirst';
import type { SitePage } from '../../site/siteSnapshot';
import type { PageModel } from '../../page/pageModel';
import type { Uri } from '../../ports';
import type { ExportFormat } from '../../publications/export/exportFormats';
import { exportPublications, type ExportedPublications } from '../../publications/export/exportPublications';
import { knownRecords } from '../../publications/export/knownRecords';
import type { PublicationDesk } from '../../publications/desk/publicationDesk';
import type { Message } from '../../text/message';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { notesOnBibliography, notesOnNothing } from './nothingExported';
import { filesOfPapers, type PublicationPage } from './publicationPage';
import { notesOnUnread } from './unreadEntries';
import { notesOnUnreadablePapers } from './unreadablePapers';
import { noPageOfPapers } from './verification';

/** The publications of pages in formats of other programs. */
export interface Exporting {
  /**
   * The publications of pages and of the pieces they include in another format, each once; none of a file that is no page.
   * Where the registry's record of an entry's DOI is known already, that is written; nobody is asked.
   */
  exportPublications(uris: readonly Uri[], format: ExportFormat): Promise<ExportedPublications>;
}

/**
 * @param pageOf the page at a URI; `undefined` where there is none
 * @param leftUnread why a file was left unread, where it was
 */
export function createExporting(
  desk: PublicationDesk,
  pageOf: (uri: Uri) => Promise<PublicationPage | undefined>,
  leftUnread: (uri: Uri) => Promise<readonly Message[]>,
): Exporting {
  return {
    async exportPublications(uris, format) {
      const searched = new Map<PageModel, SiteSnapshot | undefined>();
      const shown: PublicationPage[] = [];
      const left: Message[] = [];
      for (const uri of uris) {
        const page = await pageOf(uri);
        if (page === undefined) left.push(...(await leftUnread(uri)));
        else shown.push(page);
        for (const { page: model } of page === undefined ? [] : filesOfPapers(page)) searched.set(model, page?.site);
      }
      const pages = [...searched.keys()];
      if (pages.length === 0) return { text: '', count: 0, notes: left.length > 0 ? left : [noPageOfPapers] };
      const records = await knownRecords(desk, pages);
      const exported = exportPublications(pages, format, records, {
        languageRank: languageRanks(shown),
        ownNames: shown.flatMap(({ ownNames }) => ownNames),
      });
      const isMore = uris.length > 1;
      const unreadable = notesOnUnreadablePapers(shown);
      const elsewhere = notesOnBibliography(searched);
      const isTold = exported.count > 0 || unreadable.length > 0 || elsewhere.length > 0;
      const nothing = isTold ? [] : notesOnNothing(searched, isMore);
      return {
        ...exported,
        notes: [...left, ...unreadable, ...elsewhere, ...nothing, ...exported.notes, ...notesOnUnread(pages)],
      };
    },
  };
}

/** The homepage first, then pages in its language; where nothing tells that, pages whose addresses name no language. */
function languageRanks(shown: readonly PublicationPage[]): (page: PageModel) => number {
  if (shown.length < 2) return () => 0;
  const pages = shown.map(page => ({ page, shownAs: sitePageOf(page) }));
  const home = pages.find(({ shownAs }) => shownAs !== undefined && isHome(shownAs));
  const own = home?.page.language();
  const ranks = new Map<PageModel, number>();
  for (const one of pages) {
    const { page, shownAs } = one;
    const isOther =
      own === undefined ? shownAs !== undefined && tellsLanguage(shownAs.url) : (page.language() ?? own) !== own;
    const rank = one === home ? 0 : isOther ? 2 : 1;
    for (const { page: model } of filesOfPapers(page)) ranks.set(model, Math.min(rank, ranks.get(model) ?? rank));
  }
  return model => ranks.get(model) ?? 1;
}

function sitePageOf({ site, files: [first] }: PublicationPage): SitePage | undefined {
  return site?.pages.find(({ path }) => path === first?.path);
}
