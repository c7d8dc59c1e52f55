import type { Link } from '../page/pageModel';
import { findDois } from '../syntax/doi';
import type { LinkLabel, LinkStyle, Mark } from './entryStyle';
import { unmarked } from './entryStyle';

/** How the links behind an entry are written: `[[Paper]](…) [[Code]](…)`, `[**PDF**](…) | …`. `text` is the page. */
export function readLinkStyle(text: string, links: readonly Link[], outer: Mark): LinkStyle {
  const raw = links.map(link => text.slice(link.textRange.start, link.textRange.end));
  const [first, second] = links;
  if (first === undefined) return { outer: unmarked, mark: unmarked, separator: ' ', labels: [] };
  const open = /^(?:\\?\[|\*\*|__|\*|`|<b>|<strong>){0,3}/.exec(raw[0] ?? '')?.[0] ?? '';
  const close = /(?:\\?\]|\*\*|__|\*|`|<\/b>|<\/strong>){0,3}$/.exec((raw[0] ?? '').slice(-30))?.[0] ?? '';
  const between =
    second === undefined
      ? ' '
      : text.slice(first.range.end + outer.close.length, second.range.start - outer.open.length);
  const labels = links.map((link, at): LinkLabel => {
    const written = raw[at] ?? '';
    const alike = written.startsWith(open) && written.endsWith(close);
    const label = alike ? written.slice(open.length, written.length - close.length) : written;
    return { label, role: roleOf(label, link.href), ...templateOf(link.href) };
  });
  return {
    outer,
    mark: { open, close },
    separator: /^[\s|\\/·,;]{1,8}$/.test(between) ? between : ' ',
    labels: labels.filter(({ label }) => label !== '' && label.length < 30),
  };
}

const pdf = /pdf|预览|下载|全文|原文|preprint|arxiv|full ?text|download/i;
const page = /网页|链接|论文|主页|page|site|html|link|doi|publisher|abs|paper|url|web|ieee|acm|springer/i;

/** What a label promises, where it leads to `href`: the page of the paper, its PDF file, its preprint, or something else. */
export function roleOf(label: string, href = ''): LinkLabel['role'] {
  if (/^\W*arxiv/i.test(label)) return /arxiv\.org\/pdf\//i.test(href) ? 'pdf' : 'arxiv';
  if (pdf.test(label)) return 'pdf';
  return page.test(label) && !/project|项目/i.test(label) ? 'page' : 'other';
}

/** `https://dl.acm.org/doi/pdf/10.1145/1.2` → `https://dl.acm.org/doi/pdf/{doi}`, for DOIs of `10.1145` */
function templateOf(href: string): Pick<LinkLabel, 'template' | 'prefix'> {
  const found = findDois(href)[0];
  if (found === undefined || !/^https?:/.test(href) || href.length - found.range.end > 20) return {};
  const template = `${href.slice(0, found.range.start)}{doi}${href.slice(found.range.end)}`;
  return { template, prefix: found.doi.split('/')[0] ?? '' };
}
