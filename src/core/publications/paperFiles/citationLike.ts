import { parsePage } from '../../page/parsePage';
import { worksOf } from '../../page/works/works';
import { printedAlike } from '../markup/dataWords';
import type { ReadAs } from '../markup/escapeInline';
import { formatEntry } from '../writing/formatEntry';
import { learnEntryStyle } from '../style/learnEntryStyle';
import { hasAppeared } from '../style/writeVenue';
import type { CslItem } from '../work';

/** More citations of one site tell no more of their form, and an import asks for each of its works. */
const mostRead = 12;

/**
 * The citation of a work in the form of other citations, `Lin, M. (2029). "Tides." <i>Journal of Lakes</i>. 1(1).`, learnt as the form of
 * entries of a page is; `undefined` where none of them can be read.
 * @param citations the nearest first
 * @param readAs what the words between the tags are read as
 */
export function citationLike(
  csl: CslItem,
  citations: readonly string[],
  ownNames: readonly string[],
  readAs: ReadAs,
): string | undefined {
  const items = citations
    .slice(0, mostRead)
    .map(text => `<li>${text.replaceAll('&quot;', '"').replace(/\s+/g, ' ').trim()}</li>`);
  const page = parsePage(`# Publications\n\n<ul>\n${items.join('\n')}\n</ul>\n`);
  const [first] = worksOf(page);
  if (first === undefined) return undefined;
  const style = learnEntryStyle(page, first.range.start, { ownNames, markup: 'html', appeared: hasAppeared(csl) });
  const entry = formatEntry({ csl }, style, { ownNames, readAs });
  const text = /^<li>([^]*)<\/li>$/.exec(entry.trim())?.[1];
  return text === undefined || readAs === 'markdown' ? text : printedAlike(text);
}

/** With `&quot;` for quotation marks, but for those around the values of attributes. */
export function withEncodedQuotes(html: string): string {
  return html
    .split(/(<[^<>]{1,200}>)/)
    .map((part, at) => (at % 2 === 0 ? part.replaceAll('"', '&quot;') : part))
    .join('');
}
