import type { Cause, PageResult, SiteResult } from './pageResult';

/** The figures of one site, or of several added up. */
export interface Figures {
  readonly pages: number;
  /** Pages whose DOM is Jekyll's. */
  readonly identical: number;
  readonly nodes: number;
  readonly equalNodes: number;
  /** Of all that Jekyll processes, also styles and texts. */
  readonly processed: number;
  readonly liquid: number;
  readonly markdown: number;
  readonly kramdown: number;
  readonly bytes: number;
  readonly declarations: number;
  readonly equalDeclarations: number;
  readonly pictures: number;
  /** In pictures of pages that do not differ from themselves. */
  readonly differingPixels: number;
  readonly unsteady: number;
}

/** Adds up the pages of sites. */
export function figuresOf(sites: readonly SiteResult[]): Figures {
  const all = sites.flatMap(({ pages }) => pages);
  const pages = all.filter(({ kind }) => kind === 'page');
  const markdown = all.filter(page => page.kramdown !== undefined);
  const pixels = all.flatMap(page => page.pixels);
  return {
    pages: pages.length,
    identical: pages.filter(isIdentical).length,
    nodes: sum(pages, page => page.nodes),
    equalNodes: sum(pages, page => page.equalNodes),
    processed: all.length,
    liquid: all.filter(page => page.liquid).length,
    markdown: markdown.length,
    kramdown: markdown.filter(page => page.kramdown === true).length,
    bytes: all.filter(page => page.bytes).length,
    declarations: sum(all, page => page.declarations),
    equalDeclarations: sum(all, page => page.equalDeclarations),
    pictures: pixels.length,
    differingPixels: sum(pixels, ({ differing, unsteady }) => (unsteady ? 0 : differing)),
    unsteady: pixels.filter(({ unsteady }) => unsteady).length,
  };
}

/** Whether a page is published at Jekyll's address with Jekyll's DOM. */
export function isIdentical({ cause, nodes, equalNodes, nodeDifferences }: PageResult): boolean {
  const elsewhere: readonly (Cause | undefined)[] = ['missing page', 'extra page', 'address'];
  return !elsewhere.includes(cause) && nodes === equalNodes && nodeDifferences.length === 0;
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

const columns: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['pages', ({ pages }) => String(pages)],
  ['identical', ({ identical }) => String(identical)],
  ['nodes equal', ({ equalNodes, nodes }) => `${equalNodes}/${nodes}`],
  ['Liquid', ({ liquid, processed }) => `${liquid}/${processed}`],
  ['kramdown', ({ kramdown, markdown }) => `${kramdown}/${markdown}`],
  ['bytes', ({ bytes, processed }) => `${bytes}/${processed}`],
  ['CSS declarations', ({ equalDeclarations, declarations }) => `${equalDeclarations}/${declarations}`],
  [
    'pixels',
    ({ pictures, differingPixels, unsteady }) =>
      pictures === 0
        ? '–'
        : `${differingPixels} in ${pictures - unsteady}${unsteady === 0 ? '' : `, ${unsteady} unsteady`}`,
  ],
];

/** A Markdown table, a line a site and one for all. */
export function tableOf(sites: readonly SiteResult[]): string {
  const cells = (figures: Figures): string => columns.map(([, show]) => show(figures)).join(' | ');
  return [
    `| site | ${columns.map(([title]) => title).join(' | ')} |`,
    `| --- | ${columns.map(() => '--:').join(' | ')} |`,
    ...[...byName(sites)].map(
      ([name, group]) => `| ${name} | ${group.every(isStopped) ? 'the build stops' : cells(figuresOf(group))} |`,
    ),
    `| **all** | ${cells(figuresOf(sites))} |`,
  ].join('\n');
}

function isStopped({ buildProblem }: SiteResult): boolean {
  return buildProblem !== undefined;
}

function byName(sites: readonly SiteResult[]): ReadonlyMap<string, readonly SiteResult[]> {
  const groups = new Map<string, SiteResult[]>();
  for (const site of sites) groups.set(site.name, [...(groups.get(site.name) ?? []), site]);
  return groups;
}

/** What differs and why, for people. */
export function differencesOf(site: SiteResult): readonly string[] {
  const lines: string[] = [];
  if (site.buildProblem !== undefined) {
    lines.push(`Jekyll's build stops: ${site.buildProblem}`);
    lines.push(site.ourProblems.length === 0 ? 'We tell no problem' : `We tell: ${site.ourProblems[0]}`);
  }
  for (const page of site.pages) lines.push(...pageDifferences(page));
  if (site.copiedByJekyllOnly.length > 0) lines.push(`copied by Jekyll only: ${some(site.copiedByJekyllOnly)}`);
  if (site.copiedByUsOnly.length > 0) lines.push(`copied by us only: ${some(site.copiedByUsOnly)}`);
  return lines;
}

function pageDifferences(page: PageResult): readonly string[] {
  const { path, url, cause, firstDifference: first, nodeDifferences, pixels } = page;
  const lines: string[] = [];
  if (cause !== undefined) lines.push(`${path} (${url}): ${cause}`);
  if (first !== undefined)
    lines.push(`    line ${first.line}`, `    jekyll ${first.jekyll}`, `    ours   ${first.ours}`);
  for (const { where, jekyll, ours } of nodeDifferences.slice(0, 3))
    lines.push(`    ${where}`, `      jekyll ${jekyll}`, `      ours   ${ours}`);
  if (cause !== undefined) lines.push(...page.problems.map(problem => `    we tell: ${problem}`));
  for (const { width, differing, unsteady } of pixels)
    if (differing > 0 && !unsteady) lines.push(`${path} (${url}): ${differing} pixels differ at a width of ${width}`);
  return lines;
}

function some(items: readonly string[]): string {
  return `${items.slice(0, 12).join(', ')}${items.length > 12 ? ` and ${items.length - 12} more` : ''}`;
}

/** How many pages differ by each cause. */
export function causesOf(sites: readonly SiteResult[]): ReadonlyMap<Cause, number> {
  const counts = new Map<Cause, number>();
  for (const { cause } of sites.flatMap(({ pages }) => pages))
    if (cause !== undefined) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return counts;
}
