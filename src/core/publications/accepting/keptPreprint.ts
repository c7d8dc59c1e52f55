import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { findArxivIds } from '../../syntax/arxivId';
import { insertion, type TextEdit } from '../../text/edit';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { filledLink, titleLink } from '../completing/lackingLinks';
import { arxivPreprint } from '../records/arxivPreprint';
import { plainAnchor } from '../style/anchorTag';
import type { EntryStyle, LinkLabel } from '../style/entryStyle';
import { pageAddress } from '../style/linkTargets';
import { roleOf } from '../style/linkStyle';
import { writeLabel } from '../style/sayingLabel';
import { endOfEntry } from '../beside/placeOfDoi';

/**
 * Keeps the number of the preprint that `edits` take from an entry as a link, where nothing else of the entry says it: until a publisher has the
 * paper, there is no other text to read. In the labels for files that have no address, `[[PDF]]()`, else around the title where those around are
 * linked, else as ` [[arXiv]](…)` behind the last word.
 * @param range of the whole entry, with the box around it
 * @param styleBeside how the entries around are written: asked for where there is something to keep
 */
export function keptPreprint(
  page: PageModel,
  { work, range }: { readonly work: Work; readonly range: OffsetRange },
  edits: readonly TextEdit[],
  styleBeside: () => EntryStyle,
): readonly TextEdit[] {
  const [id, ...more] = lostIds(page, range, edits);
  // which key a template prints a link of is its own affair
  if (id === undefined || more.length > 0 || work.kind === 'data') return [];
  const style = styleBeside();
  const csl = arxivPreprint({ id: '', type: 'article', title: work.title.text }, id);
  const filled = work.links
    // that of its page is still to come
    .filter(({ text }) => /^(?:pdf|arxiv)$/.test(roleOf(text)))
    .flatMap(link => filledLink(page, link, csl, style));
  const added = filled.length > 0 || !style.title.linked ? filled : titleLink(page, { work }, { csl }, style);
  return added.length > 0 ? added.map(({ edit }) => edit) : linkBehind(work, csl, style);
}

/** The numbers of arXiv in what `edits` take away that stand nowhere else in the entry, be it an address. */
function lostIds(page: PageModel, range: OffsetRange, edits: readonly TextEdit[]): readonly string[] {
  const removed = edits.filter(edit => isWithin(edit.range, range)).sort((a, b) => a.range.start - b.range.start);
  let done = range.start;
  let kept = '';
  for (const edit of removed) {
    kept += slice(page.masked, { start: done, end: Math.max(done, edit.range.start) }) + edit.newText;
    done = Math.max(done, edit.range.end);
  }
  kept += slice(page.masked, { start: done, end: range.end });
  const ids = removed.flatMap(edit => findArxivIds(slice(page.text, edit.range)).map(({ id }) => id));
  return [...new Set(ids)].filter(id => !kept.includes(id));
}

function linkBehind(work: Work, csl: ReturnType<typeof arxivPreprint>, { links }: EntryStyle): readonly TextEdit[] {
  const end = endOfEntry(work);
  const label: LinkLabel = links.labels.find(({ role }) => role === 'arxiv') ?? { label: 'arXiv', role: 'arxiv' };
  const anchor = work.markup === 'html' ? (links.anchor ?? plainAnchor) : undefined;
  const link = writeLabel(label, pageAddress(csl), csl, { ...links, anchor }, work.markup);
  const isBehindLink = work.links.some(({ range }) => range.end + links.outer.close.length === end);
  const joint = isBehindLink && !/[\r\n]/.test(links.separator) ? links.separator : ' ';
  return link === undefined ? [] : [insertion(end, joint + link)];
}
