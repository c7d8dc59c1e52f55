import { profileOf } from '../../site/profileOf';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import type { PublicationPage } from '../publicationPage';
import type { PublishedPage } from '../publishedPage';
import { cvOf, type Cv } from './cv';
import { stretchesOf } from './stretches';

/**
 * What a page of a site tells of its author, with its pieces and the data files that it lists publications from.
 * @param published where the page is published, as far as that is known
 */
export function pageCv(
  { site, file }: { readonly site: SiteSnapshot | undefined; readonly file: SiteFile },
  { files, lists }: PublicationPage,
  published: PublishedPage,
): Cv {
  const address = published.kind === 'address' ? published.address : undefined;
  const page = site?.pages.find(({ path }) => path === file.path);
  return cvOf(stretchesOf(site, file, files), site && profileOf(site, page), address, lists);
}
