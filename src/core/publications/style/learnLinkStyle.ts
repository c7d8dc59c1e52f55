import type { Link, PageModel } from '../../page/pageModel';
import { isWithin } from '../../text/range';
import { anchorOf, plainAnchor } from './anchorTag';
import type { Example } from './entryExamples';
import type { LinkStyle, Mark } from './entryStyle';
import { htmlMark } from './htmlText';
import { readLinkStyle } from './linkStyle';

/** How the links of the entries are written, the nearest first: labels, marks between them, and whether they repeat the title's. */
export function learnLinkStyle(page: PageModel, examples: readonly Example[]): LinkStyle {
  const style = readLinkStyle(
    page.text,
    examples.map(({ parts }) => ({ links: outwards(parts.links), outer: parts.linksOuter })),
  );
  // Markdown is none in an entry in HTML, whatever entries beside it have
  const isHtml = examples[0]?.html !== undefined;
  const [first] = examples.flatMap(({ html, parts }) => (isHtml && html === undefined ? [] : outwards(parts.links)));
  const repeatTitle = repeatsTitle(page, examples);
  if (isHtml && first === undefined) return { ...style, mark: htmlMark(style.mark), anchor: plainAnchor, repeatTitle };
  const anchor = first?.kind === 'html' ? { anchor: anchorOf(page.text, first) } : undefined;
  return { ...style, ...anchor, repeatTitle };
}

/** Those that do not unfold something of their own entry, `<a data-toggle="collapse" href="#abstract-loom">`; `#` alone is still to be filled. */
function outwards(links: readonly Link[]): readonly Link[] {
  return links.filter(({ href }) => !/^#./.test(href));
}

/** Whether most entries whose title is a link have a label that opens the same: `[Title](…)`, and below `[**Paper**](…) / [**Code**](…)`. */
function repeatsTitle(page: PageModel, examples: readonly Example[]): boolean {
  const linked = examples.flatMap(({ parts }) => {
    const { href } = (parts.title.linked ? titleLink(page, parts) : undefined) ?? {};
    return href === undefined || href === '' ? [] : [parts.links.some(link => link.href === href)];
  });
  return linked.filter(Boolean).length * 2 > linked.length;
}

/** How the tag around the title of an entry is written; `undefined` where its title is no link in HTML. */
export function titleAnchor(page: PageModel, { parts }: Example): Mark | undefined {
  const link = titleLink(page, parts);
  return link?.kind === 'html' ? anchorOf(page.text, link) : undefined;
}

/** The link that the title of an entry is. */
function titleLink({ links }: PageModel, { title }: Example['parts']): Link | undefined {
  return links.find(({ range }) => isWithin(range, title.range));
}
