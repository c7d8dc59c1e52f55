import { compareCss } from './cssDeclarations';
import { compareTrees } from './domDifference';
import { DomReader } from './domTree';
import type { JekyllPage } from './jekyllSite';
import type { OurPage } from './ourSite';
import type { Cause, PageResult } from './pageResult';
import { firstDifference } from './pageResult';

/** Compares one page on both sides, stage by stage. `css` is what we made of a style. */
export function comparePage(jekyll: JekyllPage, ours: OurPage, css: string | undefined): PageResult {
  const { page, rendered } = ours;
  const kind = kindOf(jekyll, css);
  const output = css ?? rendered.html;
  const liquid = jekyll.liquid === rendered.markdown;
  const kramdown = page.markdown ? jekyll.content === rendered.content : undefined;
  const bytes = jekyll.output === output;
  const dom = kind === 'page' ? compareDom(jekyll.output, output) : { nodes: 0, equal: 0, differences: [] };
  const style = kind === 'style' ? compareCss(jekyll.output, output) : undefined;
  const isEqual = { page: dom.differences.length === 0, style: style?.firstDifference === undefined, text: bytes }[
    kind
  ];
  const cause = causeOf(jekyll, ours, { liquid, kramdown, isEqual, kind });
  return {
    path: jekyll.path,
    url: jekyll.url,
    kind,
    liquid,
    kramdown,
    bytes,
    nodes: dom.nodes,
    equalNodes: dom.equal,
    declarations: style?.declarations ?? 0,
    equalDeclarations: style?.equal ?? 0,
    cause,
    firstDifference:
      cause === undefined ? undefined : differenceOf(cause, jekyll, ours, output, style?.firstDifference),
    nodeDifferences: dom.differences.slice(0, 50),
    problems: rendered.problems.map(({ path, kind: what, message }) => `${path}: ${what}: ${message}`),
    pixels: [],
  };
}

function kindOf({ file, path }: JekyllPage, css: string | undefined): PageResult['kind'] {
  if (css !== undefined || /\.s[ac]ss$/i.test(path)) return 'style';
  return /\.x?html?$/i.test(file) ? 'page' : 'text';
}

function compareDom(jekyll: string, ours: string): ReturnType<typeof compareTrees> {
  const reader = new DomReader();
  return compareTrees(reader.read(jekyll), reader.read(ours));
}

interface Verdicts {
  readonly liquid: boolean;
  readonly kramdown: boolean | undefined;
  readonly isEqual: boolean;
  readonly kind: PageResult['kind'];
}

function causeOf(
  jekyll: JekyllPage,
  { page, rendered }: OurPage,
  { liquid, kramdown, isEqual, kind }: Verdicts,
): Cause | undefined {
  if (page.url !== jekyll.url) return 'address';
  if (!liquid) return 'Liquid';
  if (kramdown === false) {
    const plain = [jekyll.content, rendered.content].map(withoutTokens);
    return plain[0] === plain[1] ? 'highlighting' : 'kramdown';
  }
  if (isEqual) return undefined;
  return kind === 'page' ? 'layout' : 'content';
}

/** Without the spans that Rouge puts around the parts of code. */
function withoutTokens(html: string): string {
  return html.replace(/(<code[^>]*>)([^]*?)(<\/code>)/g, (_, open: string, code: string, close: string) => {
    return `${open}${code.replace(/<\/?span[^>]*>/g, '')}${close}`;
  });
}

function differenceOf(
  cause: Cause,
  jekyll: JekyllPage,
  { page, rendered }: OurPage,
  output: string,
  style: { readonly jekyll: string; readonly ours: string } | undefined,
): PageResult['firstDifference'] {
  if (cause === 'address') return { line: 1, jekyll: jekyll.url, ours: page.url };
  if (cause === 'Liquid') return firstDifference(jekyll.liquid, rendered.markdown);
  if (cause === 'kramdown' || cause === 'highlighting') return firstDifference(jekyll.content, rendered.content);
  return style === undefined ? firstDifference(jekyll.output, output) : { line: 1, ...style };
}

/** A page that only one side makes. */
export function lonelyPage(path: string, url: string, cause: 'missing page' | 'extra page', nodes: number): PageResult {
  return {
    path,
    url,
    kind: 'page',
    liquid: false,
    kramdown: false,
    bytes: false,
    nodes,
    equalNodes: 0,
    declarations: 0,
    equalDeclarations: 0,
    cause,
    firstDifference: undefined,
    nodeDifferences: [],
    problems: [],
    pixels: [],
  };
}
