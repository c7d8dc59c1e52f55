/** `pages`: a list of whole pages, files or collections. `nothing`: Jekyll hides the key of the configuration. */
export type SiteMember = 'pages' | 'value' | 'nothing';

/** What Jekyll, or GitHub Pages, puts into `site` beside the configuration (https://jekyllrb.com/docs/variables/#site-variables). */
export const siteMembers: ReadonlyMap<string, SiteMember> = new Map([
  ['data', 'value'],
  ['time', 'value'],
  ['pages', 'pages'],
  ['posts', 'pages'],
  ['related_posts', 'pages'],
  ['static_files', 'pages'],
  ['html_pages', 'pages'],
  ['collections', 'pages'],
  ['documents', 'pages'],
  ['categories', 'pages'],
  ['tags', 'pages'],
  ['github', 'value'],
  ['config', 'nothing'],
]);

/** `given`: whatever the front matter says. `written`: where the front matter does not say it. */
export type PageMember = 'given' | 'written';

/** What Jekyll puts into `page` for a page, a post or a document of a collection (https://jekyllrb.com/docs/variables/#page-variables). */
export const pageMembers: ReadonlyMap<string, PageMember> = new Map([
  ['title', 'written'],
  ['content', 'given'],
  ['url', 'given'],
  ['path', 'given'],
  ['name', 'given'],
  ['dir', 'given'],
  ['date', 'written'],
  ['excerpt', 'written'],
  ['categories', 'written'],
  ['tags', 'written'],
  ['slug', 'written'],
  ['ext', 'written'],
  ['draft', 'written'],
  ['id', 'given'],
  ['collection', 'given'],
  ['relative_path', 'given'],
  ['output', 'given'],
  ['previous', 'given'],
  ['next', 'given'],
]);

/**
 * Those that a page has which is no document: what `Jekyll::Page::ATTRIBUTES_FOR_LIQUID` names in all versions, and the title that GitHub
 * Pages takes from its heading. The rest only posts and documents of collections have.
 */
export const plainPageMembers: ReadonlySet<string> = new Set(['title', 'url', 'content', 'path', 'name', 'dir']);
