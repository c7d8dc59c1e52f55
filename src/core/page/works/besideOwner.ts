import { walkElements } from '../../syntax/htmlElements';
import { holdsOffset, isWithin, slice, type OffsetRange } from '../../text/range';
import { toldByHeadings } from '../paperHeadings';
import type { PageModel } from '../pageModel';
import { sectionEnds } from '../sections';
import type { Work } from './listedWork';

/**
 * Works without those that name none but colleagues of the owner, `**Research Assistant** (with Mei Lin and Ann Reed)`, and stand neither below a
 * heading for papers, nor where no heading is, nor beside another work below one that says nothing: in this way colleagues of posts, degrees, courses
 * and prizes are named, too.
 */
export function amongPapersBesideOwner(page: PageModel, works: readonly Work[]): readonly Work[] {
  if (!works.some(omitsOwner)) return works;
  const headings = headingsOf(page);
  return works.filter(work => {
    if (!omitsOwner(work)) return true;
    const { start } = work.title.range;
    const above = headings.filter(({ heading, range }) => holdsOffset(range, start) && !holdsOffset(heading, start));
    const told = toldByHeadings([titleOf(page), ...above.map(({ title }) => title)]);
    const section = above.at(-1)?.range;
    if (told !== undefined) return told === 'papers';
    return section === undefined || works.some(other => !omitsOwner(other) && isWithin(other.range, section));
  });
}

function omitsOwner({ authors }: Work): boolean {
  return authors.omitsOwner === true;
}

/** In the front matter. */
function titleOf({ frontMatter }: PageModel): string {
  const { root } = frontMatter.yaml;
  const title = root?.kind === 'mapping' ? root.entries.find(({ key }) => key === 'title')?.value : undefined;
  return title?.kind === 'scalar' && typeof title.value === 'string' ? title.value : '';
}

interface Heading {
  readonly title: string;
  readonly heading: OffsetRange;
  readonly range: OffsetRange;
}

/** Those in Markdown and in HTML with what stands below them, in order. */
function headingsOf({ masked, elements, sections }: PageModel): readonly Heading[] {
  const inHtml = [...walkElements(elements)].flatMap(({ name, range, content }) => {
    const title = slice(masked, content)
      .replace(/<[^<>]*>/g, '')
      .trim();
    const level = Number(name.charAt(1));
    return /^h[1-6]$/.test(name) ? [{ level, title, heading: range, range: { ...range, end: masked.length } }] : [];
  });
  const all = [...sections, ...inHtml].sort((a, b) => a.heading.start - b.heading.start);
  const ends = sectionEnds(
    all.map(({ level, heading, range }) => ({ start: heading.start, level, containerEnd: range.end })),
  );
  return all.map(({ title, heading, range }, at) => ({
    title,
    heading,
    range: { start: range.start, end: ends[at] ?? range.end },
  }));
}
