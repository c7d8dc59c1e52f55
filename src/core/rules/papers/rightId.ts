import type { PageModel } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import { readPaperTitle } from '../../page/drafts/paperTitle';
import { isSameTitle } from '../../page/works/titleLikeness';
import { citedPapers } from '../../site/citationData';
import { attributeOf } from '../../syntax/html';
import { insertion } from '../../text/edit';
import { holdsOffset } from '../../text/range';
import { type Fix, type PageRuleInput } from '../rule';
import { message } from '../../text/message';

/** The title of the paper that a span of citation numbers stands with. */
export function titleAround({ range: { start } }: HtmlTag, page: PageModel): string | undefined {
  const box = page.boxes.find(({ range }) => holdsOffset(range, start));
  if (box !== undefined) return box.title?.text;
  const entry = page.entries.filter(({ range }) => holdsOffset(range, start)).at(-1);
  return entry && readPaperTitle(page, entry.content)?.text;
}

/** Writes the id that the site's own citation data have for the paper around a span; none where several titles fit, or none. */
export function rightId(tag: HtmlTag, { page, site }: Pick<PageRuleInput, 'page' | 'site'>): readonly Fix[] {
  const papers = site === undefined ? [] : citedPapers(site);
  const title = papers.length === 0 ? undefined : titleAround(tag, page);
  if (title === undefined) return [];
  const [paper, ...others] = papers.filter(candidate => isSameTitle(candidate.title, title));
  const data = attributeOf(tag, 'data');
  if (paper === undefined || others.length > 0 || paper.id === data?.value || !/^[\w-]+:[\w-]+$/.test(paper.id))
    return [];
  const edit = data === undefined ? added(tag, paper.id) : { range: data.valueRange, newText: paper.id };
  // `data` without a value, or `data=` without quotes
  if (data !== undefined && !/["']/.test(page.text.charAt(data.valueRange.start - 1))) return [];
  return [
    {
      kind: 'right-id',
      title: message('Write “{0}”, the id of “{1}”', paper.id, paper.title),
      edits: [edit],
      safe: false,
    },
  ];
}

function added({ name, range }: HtmlTag, id: string) {
  const at = range.start + 1 + name.length;
  return insertion(at, ` data='${id}'`);
}
