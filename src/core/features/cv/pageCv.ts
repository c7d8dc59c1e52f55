import type { Uri } from '../../ports';
import { profileOf } from '../../site/profileOf';
import { knownRecords } from '../../publications/export/knownRecords';
import type { PublicationDesk } from '../../publications/desk/publicationDesk';
import type { FoundFile } from '../foundFiles';
import type { PublicationPage } from '../publications/publicationPage';
import type { PublishedPage } from '../preview/publishedPage';
import { cvOf, type Cv } from './cv';
import { stretchesOf } from './stretches';

/** What is needed to tell of the author of a page. */
export interface PageCvInput {
  readonly desk: Pick<PublicationDesk, 'known'>;
  /** The page itself, with its site. */
  readonly find: (uri: Uri) => Promise<FoundFile | undefined>;
  /** The page with its publications; `undefined` where there is none. */
  readonly publicationPage: (uri: Uri) => Promise<PublicationPage | undefined>;
  /** Where it is published, as far as that is known. */
  readonly publishedPage: (uri: Uri) => Promise<PublishedPage>;
}

/** Makes what tells of the author of a page, with its pieces and the data files that it lists publications from, and what is known of these. */
export function createPageCv({
  desk,
  find,
  publicationPage,
  publishedPage,
}: PageCvInput): (uri: Uri) => Promise<Cv | undefined> {
  return async uri => {
    const read = await publicationPage(uri);
    const found = await find(uri);
    if (read === undefined || found === undefined) return undefined;
    const { site, file } = found;
    const published = await publishedPage(uri);
    const address = published.kind === 'address' ? published.address : undefined;
    const page = site?.pages.find(({ path }) => path === file.path);
    const pages = [...read.files, ...read.lists].map(one => one.page);
    const records = await knownRecords(desk, pages);
    return cvOf(
      stretchesOf(site, file, read.files),
      site && profileOf(site, page),
      address,
      read.lists,
      records,
      read.ownNames,
    );
  };
}
