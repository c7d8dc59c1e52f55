import type { PageModel } from '../../page/pageModel';
import type { Link } from '../../page/pageModel';
import { message } from '../../text/message';
import type { TextEdit } from '../../text/edit';
import { isWithin, overlaps, slice } from '../../text/range';
import type { EntryStyle, LinkLabel } from '../style/entryStyle';
import { plainAnchor, writeLink } from '../style/anchorTag';
import { escapeHtmlText, escapeTarget } from '../markup/escapeInline';
import { pageAddress, targetOf } from '../style/linkTargets';
import { roleOf } from '../style/linkStyle';
import { drawIdentifier } from '../editing/entryFixes';
import type { Entry } from '../entries/entriesOf';
import { placeOfDoi } from '../beside/placeOfDoi';
import type { Publication } from '../work';
import type { Addition } from './addition';

/**
 * The addresses that an entry lacks: of labels without one (`[PDF]()`), and of the paper itself, in its title where the neighbours have
 * it there, else behind the last word with the label that theirs have.
 */
export function lackingLinks(
  page: PageModel,
  entry: Entry,
  record: Pick<Publication, 'csl'>,
  style: EntryStyle,
): readonly Addition[] {
  const { csl } = record;
  const ofTitle = entry.work.links.filter(({ textRange }) => isWithin(entry.work.title.range, textRange));
  const filled = entry.work.links.flatMap(link =>
    ofTitle.includes(link) ? filledTitle(page, link, csl) : filledLink(page, link, csl, style),
  );
  const isLinked = entry.identifiers.some(({ links }) => links.length > 0) || entry.work.links.some(opensPaper);
  if (isLinked || filled.length > 0 || csl.DOI === undefined) return filled;
  if (style.title.linked) return titleLink(page, entry, record, style);
  const isPrinted = style.doi !== undefined && entry.identifiers.length > 0;
  const place = placeOfDoi(page.text, entry.work, style);
  const hasForm = place !== undefined || style.links.labels.some(({ role }) => role === 'page');
  if (isPrinted || !hasForm) return [];
  const { DOI: doi } = csl;
  const writing = { text: page.text, style, ownNames: style.ownNames };
  return drawIdentifier(entry, record, writing).flatMap(({ edits: [edit] }) =>
    edit === undefined
      ? []
      : [{ label: edit.range.start === place ? message('The DOI: {0}', doi) : message('A link to {0}', doi), edit }],
  );
}

function opensPaper({ href, text }: Link): boolean {
  return href.trim() !== '' && roleOf(text) !== 'other';
}

/** `[Title]()`: the address of the paper. */
function filledTitle(page: PageModel, link: Link, csl: Publication['csl']): readonly Addition[] {
  const target = pageAddress(csl);
  if (!isEmpty(page, link) || target === '') return [];
  return [{ label: message('A link to {0}', csl.DOI ?? target), edit: filling(link, target) }];
}

function isEmpty({ text }: PageModel, { href, hrefRange }: Link): boolean {
  return href.trim() === '' && slice(text, hrefRange).trim() === '';
}

function filling({ kind, hrefRange: range }: Link, target: string): TextEdit {
  const address = escapeTarget(target);
  return { range, newText: kind === 'html' ? escapeHtmlText(address) : address };
}

/** What a label without an address opens for a work; nothing where it has one, or where that is not known. */
export function filledLink(
  page: PageModel,
  link: Link,
  csl: Publication['csl'],
  { links }: EntryStyle,
): readonly Addition[] {
  if (!isEmpty(page, link)) return [];
  const name = link.text.trim();
  const known = links.labels.find(({ label }) => label.toLowerCase() === name.toLowerCase());
  const label: LinkLabel = known ?? { label: name, role: roleOf(name) };
  const target = targetOf(label, csl);
  if (target === undefined || target === '') return [];
  return [{ label: message('What “{0}” opens: {1}', name, target), edit: filling(link, target) }];
}

/** `Title` → `[Title](https://doi.org/…)`, inside the marks around it; in HTML with the tag that others have. Nothing where it is a link, or not plain. */
export function titleLink(
  page: PageModel,
  { work }: Pick<Entry, 'work'>,
  { csl }: Pick<Publication, 'csl'>,
  { title, links }: EntryStyle,
): readonly Addition[] {
  const { range } = work.title;
  const written = slice(page.text, range);
  const address = pageAddress(csl);
  // what holds marks or line breaks is left to its author
  const isPlain = !/[[\]<>\r\n*_`|]/.test(written) && !work.links.some(link => overlaps(link.range, range));
  if (!isPlain || address === '') return [];
  const anchor = work.markup === 'html' ? (title.anchor ?? links.anchor ?? plainAnchor) : undefined;
  const edit = { range, newText: writeLink(written, address, anchor) };
  return [{ label: message('A link to {0}', csl.DOI ?? address), edit }];
}
