import { addTo } from '../../grouped';
import { dataItemsOf } from '../../page/works/dataItems';
import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { readEntries } from '../../publications/export/readEntries';
import type { CslItem, Publication } from '../../publications/work';
import { listNamedAt } from '../../site/store/listFiles';
import { kindOfTitle } from '../sectionKinds';
import { cvProfile, type CvProfile } from './cvProfile';
import { cvSections, type CvSection, type ListedWorks } from './cvModel';
import type { Stretch } from './stretches';

/** What a page tells of its author, ready to be written as a CV. */
export interface Cv {
  readonly profile: CvProfile;
  readonly sections: readonly CvSection[];
  /** The publications as items of CSL-JSON, as they are exported: nothing that neither the page nor a record says for certain. */
  readonly items: ReadonlyMap<Work, CslItem>;
}

/**
 * @param stretches of the page and its pieces, as they follow each other on the published page
 * @param lists the data files from which they list publications, with their paths
 * @param author the profile that the page shows, as YAML has it
 * @param records what is known of the DOIs of its publications, by the DOI in lower case
 * @param ownNames what the owner of the site is called there
 */
export function cvOf(
  stretches: readonly Stretch[],
  author: unknown,
  siteUrl: string | undefined,
  lists: readonly { readonly path: string; readonly page: PageModel }[] = [],
  records: ReadonlyMap<string, Publication> = new Map(),
  ownNames: readonly string[] = [],
): Cv {
  const pages = [...new Set(stretches.map(({ page }) => page))];
  const read = readEntries([...pages, ...lists.map(list => list.page)], records, ownNames);
  const items = new Map(read.map(({ entry, item }) => [entry.work, item]));
  return { profile: cvProfile(author, siteUrl), sections: cvSections(stretches, listedIn(pages, lists)), items };
}

function listedIn(
  pages: readonly PageModel[],
  lists: readonly { readonly path: string; readonly page: PageModel }[],
): readonly ListedWorks[] {
  return lists.flatMap(list => {
    const byList = new Map<string, Work[]>();
    for (const item of dataItemsOf(list.page)) addTo(byList, item.list, item.work);
    return [...byList].flatMap(([name, works]) => {
      const places = pages.flatMap(page => {
        const at = listNamedAt(page.text, list.path, name);
        return at === undefined ? [] : [{ page, at, works }];
      });
      return places.slice(0, 1);
    });
  });
}

/** What dates quickly, or says how to reach somebody, is in no CV unless it is asked for. */
const leftOut: ReadonlySet<string> = new Set(['news', 'openings', 'contact']);

/** Whether a section is in a CV unless somebody says otherwise. */
export function isInCv({ title }: CvSection): boolean {
  const kind = kindOfTitle(title);
  return kind === undefined || !leftOut.has(kind.id);
}
