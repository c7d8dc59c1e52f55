import type { PageModel } from '../../page/pageModel';
import { parseHtmlPage, parsePage } from '../../page/parsePage';
import { anchorsBefore } from '../../page/headings/headingAnchors';
import { assemble } from '../../site/pieces';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { slice, type OffsetRange } from '../../text/range';
import { htmlSections } from './htmlSections';
import { pageComments, type PageComment } from './pageComments';
import { plainTitle } from './sectionBlocks';

/** A section that stands in a comment of the page, where visitors do not see it. */
export interface HiddenSection {
  readonly key: string;
  readonly title: string;
  /** Of its heading. */
  readonly level: number;
  readonly ids: readonly string[];
  /** With the marks of the comment. */
  readonly range: OffsetRange;
  /** Without them, the blanks beside them and their line breaks. */
  readonly inside: OffsetRange;
  /** What stands inside, with pieces that it includes. */
  readonly text: string;
}

/** A heading of either form, an anchor before it or not, also of an item: `- ### Grants`. */
const begins =
  /^\s*(?:<(?:span|a|div|p)\s[^<>\n]{0,200}>\s*<\/(?:span|a|div|p)>\s*(?:<br\s*\/?>\s*)?){0,5}(?:(?:[-*+][ \t]+)?#{1,6}[ \t]+[^\r\n]+|[^\s#<>{|`~][^\r\n]{0,300}\r?\n(?:={1,80}|-{2,80})(?=[ \t]*(?:\r?\n|$)))/;

/**
 * The sections of a page that are hidden: comments of HTML that hold a heading and what stands below it, and those of Liquid
 * (`{% comment %}`) that begin with a heading, or with a comment above it, or either where they hold the tag that includes such a piece.
 * What more stands in the comment comes and goes with it.
 * @param path of the page, from the site's root
 */
export function hiddenSections(site: SiteSnapshot, path: string, page: PageModel): readonly HiddenSection[] {
  return pageComments(page)
    .flatMap(comment => {
      const { range, inside } = comment;
      const own = slice(page.text, inside);
      const text = /\{%-?\s*include/.test(own) ? behindComments(assemble(site, path, own).text) : own;
      if (page.markup === 'html') return inHtml(page, text, comment);
      // what was hidden with the comment above its heading begins with that: `<!-- Talks -->`
      const said = behindComments(text);
      const found = begins.exec(said);
      if (found === null) return [];
      // a heading alone is an older wording that its author has kept
      const isAlone = said.slice(found[0].length).trim() === '';
      if (isAlone && page.text.startsWith('<!--', range.start)) return [];
      const head = found[0].trimStart();
      const [section] = parsePage(head).sections;
      if (section === undefined) return [];
      const ids = [...anchorsBefore(head, section.heading.start), section].flatMap(({ id }) => id ?? []);
      return [{ title: plainTitle(section.title), level: section.level, ids, range, inside, text }];
    })
    .map((section, at) => ({ ...section, key: `hidden ${at} ${section.title}` }));
}

/** In a page in HTML: a heading with what stands below it, or the element that it fills. */
function inHtml(page: PageModel, text: string, { range, inside }: PageComment): readonly Omit<HiddenSection, 'key'>[] {
  if (!/<h[1-3]\b/i.test(text)) return [];
  const own = parseHtmlPage(text);
  const [first] = htmlSections(own);
  if (first === undefined || text.slice(0, first.range.start).trim() !== '') return [];
  const { title, level, heading } = first.section;
  const below = text.slice(heading.end).replace(/<[^<>]*>/g, '');
  if (below.trim() === '' && page.text.startsWith('<!--', range.start)) return [];
  const ids = own.anchors.flatMap(anchor => (anchor.range.end <= heading.end ? [anchor.id] : []));
  return [{ title: plainTitle(title), level, ids, range, inside, text }];
}

/** What a piece says behind the remarks that it begins with: `<!-- newest first -->`. */
function behindComments(text: string): string {
  for (let rest = text.trimStart(); ;) {
    const open = /^(?:(<!--)|\{%-?\s?comment\s?-?%\})/.exec(rest);
    const close = open && (open[1] === undefined ? /\{%-?\s?endcomment\s?-?%\}/ : /-->/).exec(rest);
    if (close === null) return rest;
    rest = rest.slice(close.index + close[0].length).trimStart();
  }
}
