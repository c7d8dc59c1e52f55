import type { Cancellation, Ports, Uri } from '../../ports';
import { pageMade } from '../../render/githubPages';
import { githubValue } from '../../render/githubValue';
import { normalizeUrl } from '../../render/liquid/filters/normalizeUrl';
import { isTemplateRepository } from '../../site/addresses/pagesRepository';
import { publishedRoot } from '../../site/addresses/publishedRoot';
import { fetchPublished, type PublishedAnswer } from './fetchPublished';
import { renderedPageOf, type Place, type RulesFor } from '../placing';
import { urlPlace, type UrlPlace } from './urlPlace';

/** Where a page is on the web. */
export type PublishedPage =
  | {
      readonly kind: 'address';
      /** `https://lin.example/homepage`: what stands before each address of the site. */
      readonly root: string;
      /** Of the page itself. */
      readonly address: string;
      /** The same without `root`. */
      readonly url: string;
    }
  /** The files do not say: `url` of the configuration is to be set, at `place` of it. */
  | { readonly kind: 'no-url'; readonly config: Uri; readonly place: UrlPlace }
  /** The file makes no page of a site. */
  | { readonly kind: 'no-page' };

export interface PublishedPages {
  /** Where the page that a file makes, or is shown on, is published. Asks nobody. */
  publishedPage(uri: Uri): Promise<PublishedPage>;
  /** Asks for what stands at such an address. */
  fetchPublished(address: string, cancellation?: Cancellation): Promise<PublishedAnswer>;
}

/** Published pages over what `place` finds. `rulesFor` knows the repository that GitHub Pages publishes. */
export function createPublishedPages(ports: Ports, place: Place, rulesFor: RulesFor): PublishedPages {
  return {
    fetchPublished: (address, cancellation) => fetchPublished(address, ports.http, cancellation),
    async publishedPage(uri) {
      const placed = await place(uri);
      if (placed === undefined || placed.lone !== undefined) return { kind: 'no-page' };
      const { site } = placed;
      const { semantics, repository } = await rulesFor(uri, site);
      const path = renderedPageOf(placed, semantics);
      const file = site.pages.find(candidate => candidate.path === path);
      const page = file && pageMade(site, file, semantics);
      if (page === undefined) return { kind: 'no-page' };
      const github = githubValue(site, semantics, repository);
      const isKnown = typeof github?.url === 'string' && !isTemplateRepository(String(github.repository_nwo));
      const root = publishedRoot(site, repository, isKnown ? String(github.url) : undefined);
      if (root !== undefined) return { kind: 'address', root, url: page.url, address: normalizeUrl(root + page.url) };
      const text = site.files.get('_config.yml')?.text ?? '';
      return { kind: 'no-url', config: ports.workspace.join(site.root, '_config.yml'), place: urlPlace(text) };
    },
  };
}
