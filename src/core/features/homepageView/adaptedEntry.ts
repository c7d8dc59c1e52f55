import { withoutAuthorMarks } from '../../page/names/authorMarks';
import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { sameName } from '../../publications/names/ownName';
import { addressOf, localAddress, pathInSite } from '../../site/addresses/localAddress';
import { profileOf } from '../../site/profileOf';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { TextEdit } from '../../text/edit';
import { rangeFrom, shifted, type OffsetRange } from '../../text/range';

/**
 * The edits that write a part of a page as it is to stand on a page at another address: what is named relative to the page is found from
 * there, too: by Liquid where that page does so.
 */
export function rebasedAddresses(
  model: PageModel,
  { start, end }: OffsetRange,
  from: SitePage,
  to: SitePage & { readonly text: string },
): readonly TextEdit[] {
  const depth = (url: string): number => url.split('/').length;
  if (depth(from.url) === depth(to.url)) return [];
  const written = [
    ...model.links.map(({ href, hrefRange, kind }) => ({ address: href, range: hrefRange, kind })),
    ...model.images.map(({ src, srcRange, kind }) => ({ address: src, range: srcRange, kind })),
  ];
  return written.flatMap(({ address, range, kind }) => {
    if (range.start < start || range.end > end || range.end - range.start !== address.length) return [];
    const local = localAddress(address, { markdown: kind === 'markdown' });
    const path = local?.from === 'page' ? pathInSite(local, from.url, '') : undefined;
    if (local === undefined || path === undefined || path === '') return [];
    const quote = model.text[range.start - 1] === "'" ? '"' : "'";
    const newText = addressOf(path, /\|\s*relative_url/.test(to.text) ? [from.url, to.url] : [to.url], quote);
    return [{ range: shifted(local.range, range.start), newText }];
  });
}

/** The edits that give an entry the own name and the commas between authors that the entries of another page have. */
export function adaptedAuthors(work: Work, page: PageModel, other: PageModel, names: OwnNames): readonly TextEdit[] {
  const { line, names: authors } = work.authors;
  const ranges = authors.map(({ from, to }) => line.place({ from, to }));
  const { here: ownName, there: otherName } = names;
  const own = authors.flatMap(({ text }, at): readonly TextEdit[] => {
    const range = ranges[at];
    return range === undefined || otherName === undefined || text.trim() !== ownName
      ? []
      : [{ range, newText: otherName }];
  });
  const [here, there] = [commaOf(page, [work]), commaOf(other, worksOf(other))];
  if (here === undefined || there === undefined || here === there) return own;
  const commas = gapsOf(page.text, work).flatMap(({ start, end }): readonly TextEdit[] => {
    const at = page.text.slice(start, end).indexOf(here);
    return at < 0 ? [] : [{ range: rangeFrom(start + at, here.length), newText: there }];
  });
  return [...own, ...commas];
}

/** What the owner of a site is called on each page. */
export interface OwnNames {
  readonly here: string | undefined;
  readonly there: string | undefined;
}

/** The name in the profile beside a page. */
export function profileName(site: SiteSnapshot, page: SitePage): string | undefined {
  const name = profileOf(site, page)?.name;
  return typeof name === 'string' ? name : undefined;
}

/** How the entries of a page write the one that is called by one of `names`: in most of them. */
export function nameInEntries(page: PageModel, names: readonly string[]): string | undefined {
  const written = worksOf(page).flatMap(({ authors }) =>
    authors.names.flatMap(({ text }) => {
      const name = withoutAuthorMarks(text).trim();
      return names.some(own => sameName(own, name)) ? [name] : [];
    }),
  );
  const count = (name: string): number => written.filter(other => other === name).length;
  return [...new Set(written)].sort((a, b) => count(b) - count(a))[0];
}

/** Before the first author, between them and behind the last: what stands there but letters, tags without attributes passed over. */
function gapsOf(text: string, { authors: { line, names } }: Work): readonly OffsetRange[] {
  const ranges = names.map(({ from, to }) => line.place({ from, to }));
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = /(?:[^\p{L}\p{N}\n<>]|<\/?\w{1,8}>){0,12}$/u.exec(
    text.slice(Math.max(0, first.start - 80), first.start),
  );
  const behind = /^(?:[^\p{L}\p{N}\n<>]|<\/?\w{1,8}>){0,12}/u.exec(text.slice(last.end, last.end + 80));
  const between = ranges.slice(1).map(({ start }, at) => ({ start: ranges[at]?.end ?? start, end: start }));
  return [
    { start: first.start - (before?.[0].length ?? 0), end: first.start },
    ...between.filter(({ start, end }) => start < end),
    rangeFrom(last.end, behind?.[0].length ?? 0),
  ];
}

const commas = [', ', '，', '、'] as const;

/** The comma that most works have between their authors. */
function commaOf({ text }: PageModel, works: readonly Work[]): string | undefined {
  const gaps = works.flatMap(work =>
    gapsOf(text, work)
      .slice(1, -1)
      .map(({ start, end }) => text.slice(start, end)),
  );
  const count = (comma: string): number => gaps.filter(gap => gap.includes(comma)).length;
  const [most] = [...commas].sort((a, b) => count(b) - count(a));
  return most !== undefined && count(most) > 0 ? most : undefined;
}
