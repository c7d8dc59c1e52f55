import { basicId } from '../../kramdown/headerId';
import type { PageLanguage } from '../../page/pageLanguage';
import type { PageModel, Section } from '../../page/pageModel';
import { isOfPapers, isOfWorks } from '../../page/headings/paperHeadings';
import { asciiId, pinnedId } from '../../page/headings/sectionIds';
import type { YamlValue } from '../../syntax/yamlValue';
import { sameName } from '../names/ownName';
import { emptySection } from '../entries/sectionForPapers';
import { endOf, isBlank } from '../entries/sectionAround';
import { htmlHeadingsOf } from '../entries/headingsInHtml';

/** The section of a page without papers that they go to: one that is named after them, or after works and holds nothing yet, `Selected Works`. */
export function sectionForPapers(page: PageModel): Section | undefined {
  return (
    emptySection(page) ??
    page.sections.find(
      section => isOfWorks(section.title) && isBlank(page, { start: section.heading.end, end: endOf(page, section) }),
    )
  );
}

/**
 * The blocks that open a section for papers on a page that has none, like its other sections: of their level, with an icon and an anchor where most
 * have one. None where papers would stand in no other section: on a page without headings, or one that says itself that it is for papers.
 * @param pages the page with its pieces
 * @param language that of the page; `undefined` where nothing tells
 * @param ownNames the names of its owner
 */
export function headingForPapers(
  pages: readonly PageModel[],
  language: PageLanguage | undefined,
  ownNames: readonly string[],
): readonly string[] {
  const sections = pages.flatMap(page => page.sections.map(section => ({ page, ...section })));
  const top = levelOf(sections);
  const below = sections.slice(1).filter(section => section.level > top);
  // one above all others is the page's own title: `# Mei Lin`, `## News`, `## Education`
  const [first] = sections;
  const isCalled = first !== undefined && ownNames.some(name => sameName(name, first.title));
  const isTitled =
    first?.level === top &&
    below.length === sections.length - 1 &&
    (below.length > 1 || (isCalled && below.length > 0));
  const level = isTitled ? levelOf(below) : top;
  const outermost = sections.filter(section => section.level === level);
  const titles = [
    ...sections.map(({ title }) => title),
    ...pages.flatMap(page => htmlHeadingsOf(page).map(({ title }) => title)),
  ];
  if (outermost.length === 0 || titles.some(isOfPapers) || pages.some(isTitledForPapers)) return [];
  const most = (has: (section: (typeof outermost)[number]) => boolean): boolean =>
    outermost.filter(has).length * 2 > outermost.length;
  const icon = most(({ title }) => /^\p{Extended_Pictographic}/u.test(title)) ? '📝 ' : '';
  const title = icon + (language === 'zh' ? '论文' : 'Publications');
  const id = asciiId('Publications', new Set(pages.flatMap(({ anchors }) => anchors.map(anchor => anchor.id))));
  // the same id twice would be that of its heading
  const hasIdByItself = sections.some(section => section.id !== undefined) && icon === '' && basicId(title) === id;
  const isAnchored = most(({ page, heading }) => pinnedId(page.text, heading.start) !== undefined);
  return [
    ...(isAnchored && !hasIdByItself ? [`<span class='anchor' id='${id}'></span>`] : []),
    `${'#'.repeat(level)} ${title}`,
  ];
}

function levelOf(sections: readonly { readonly level: number }[]): number {
  return Math.min(...sections.map(section => section.level));
}

/** Whether a page waits for papers: it has nothing but front matter whose title says so. */
export function isEmptyPageForPapers(page: PageModel): boolean {
  const { bodyStart, state } = page.frontMatter;
  if (page.markup === 'html') return false;
  return state === 'present' && isTitledForPapers(page) && isBlank(page, { start: bodyStart, end: page.text.length });
}

/** `title: "Publications"` */
function isTitledForPapers({ frontMatter: { yaml } }: PageModel): boolean {
  const title = titleIn(yaml.root);
  return title !== undefined && isOfPapers(title);
}

function titleIn(root: YamlValue | undefined): string | undefined {
  const value = root?.kind === 'mapping' ? root.entries.find(({ key }) => key === 'title')?.value : undefined;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
