import type { PageLanguage } from '../../page/pageLanguage';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import type { Uri } from '../../ports';
import type { EntryTemplate } from '../../publications/template/entryTemplate';
import type { AuthorIdentifiers } from '../../site/authorIdentifiers';
import type { IncludeTag } from '../../site/references/includeTags';
import type { KeyOwner } from '../../site/references/keysReadAsMarkdown';
import type { PaperCollection } from './paperCollection';

/** The papers of a site that are files of their own, read. */
export interface ReadCollection extends Omit<PaperCollection, 'files'> {
  readonly files: readonly { readonly uri: Uri; readonly path: string; readonly page: PageModel }[];
}

/** A page with its pieces, the page first. */
export interface ImportTarget {
  readonly files: readonly { readonly uri: Uri; readonly page: PageModel }[];
  /** The one of them that a tag in the text of one includes; `undefined` where it is none. */
  readonly included: (tag: IncludeTag, text: string) => ImportTarget['files'][number] | undefined;
  /** The data files that the page lists publications from. */
  readonly lists: ImportTarget['files'];
  /** The papers of its site that are files of their own; `undefined` where there are none. */
  readonly collection: () => ReadCollection | undefined;
  readonly identifiers: AuthorIdentifiers;
  /** The names of the owner, each alone. */
  readonly ownNames: readonly string[];
  /** How new entries are to be written, where that is set. */
  readonly template: EntryTemplate | undefined;
  /** That of the page; `undefined` where nothing tells. */
  readonly language: () => PageLanguage | undefined;
  /** The pages that have it as a piece. */
  readonly includers: () => readonly Uri[];
  /** The other pages of its site that are written in its language. */
  readonly sitePages: () => readonly Uri[];
  /** What the first publication of the page is, as those of the other pages of its site, which are no posts, are. */
  readonly kindOfFirst: () => 'box' | undefined;
  /** The keys that its site reads as Markdown, too. */
  readonly asMarkdown: (owner: KeyOwner) => ReadonlySet<string>;
}

/** How many papers stand in a page, its pieces and the data files that it lists. */
export function countPapers({ files, lists }: Pick<ImportTarget, 'files' | 'lists'>): number {
  return [...files, ...lists].reduce((sum, { page }) => sum + worksOf(page).length, 0);
}
