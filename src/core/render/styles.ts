import { processedPage } from '../site/pageOfFile';
import type { StyleCompiler, StylePlace, StyleResult, TextPosition } from '../ports';
import { buildsItself } from '../site/settings/buildsItself';
import { extensionOf } from '../site/fileName';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { mayBeThemeStyle } from '../site/themeParts';
import { columnBefore, keepingCalc, withoutVendor } from './calcAsWritten';
import { importsAlone } from './importsAlone';
import { isArray, isHash } from './liquid/values';
import { renderPage } from './renderPage';
import type { RenderOptions, RenderProblem } from './renderedPage';
import { encodingProblem } from './stoppedPage';

/** A stylesheet as it was made, and of what. */
export interface CachedStyle {
  /** The text of which it was made, Liquid done. */
  readonly text: string;
  readonly settings: string;
  /** What the compiler asked for: `undefined` where there was no such file, which may come. */
  readonly read: ReadonlyMap<string, string | undefined>;
  readonly result: StyleResult;
}

export type PublishedCss =
  | { readonly kind: 'css'; readonly css: string }
  | { readonly kind: 'problem'; readonly problem: RenderProblem };

/**
 * The CSS of the stylesheet at `path`, from the site's root: Liquid first where it has front matter, then, for `.scss`
 * and `.sass`, the compiler with the configuration's `sass_dir` and `load_paths`: GitHub Pages looks nowhere else for what a
 * stylesheet imports (jekyll-sass-converter 1.5.2 does not tell Sass where it lies), Jekyll 4 in its folder first. A `.css` without front matter is what
 * it says. `cache`, by the path of the source, is kept by
 * the caller: what did not change since is not compiled again. Where Sass stops at what may come with the theme, what the stylesheet imports behind
 * it is looked for all the same. Never rejects.
 */
export async function renderStyles(
  site: SiteSnapshot,
  path: string,
  compiler: StyleCompiler,
  cache: Map<string, CachedStyle>,
  options: RenderOptions,
): Promise<PublishedCss> {
  const file = site.files.get(path);
  const page = processedPage(site, path);
  if (file === undefined) return { kind: 'problem', problem: problemAt(path, `${path} does not exist`) };
  if (page === undefined) return { kind: 'css', css: file.text };
  const rendered = renderPage(site, path, options);
  const [failed] = rendered.problems;
  if (failed !== undefined) return { kind: 'problem', problem: failed };
  if (!isSass(path)) return { kind: 'css', css: rendered.html };
  const isJekyll4 = options.semantics === 'jekyll-4';
  const keepsCalc = !isJekyll4 && !buildsItself(site);
  const compile = (text: string, key: string): Promise<StyleResult> =>
    compiled(site, path, text, compiler, cache, { key, fromOwnFolder: isJekyll4, keepsCalc });
  let result: StyleResult;
  let lacking: StyleError | undefined;
  try {
    result = await compile(rendered.html, path);
    if (result.kind === 'error' && isOfTheme(site, result, path, rendered) && !path.endsWith('.sass'))
      lacking = await lackingImport(site, path, rendered, compile);
  } catch (error) {
    // the compiler itself failed, perhaps for this once
    return { kind: 'problem', problem: { ...problemAt(path, String(error)), kind: 'compiler' } };
  }
  const unread = encodingProblem(site, page, result.asked);
  if (unread !== undefined) return { kind: 'problem', problem: unread };
  if (result.kind === 'css') return { kind: 'css', css: keepsCalc ? withoutVendor(result.css) : result.css };
  if (result.kind === 'endless')
    return { kind: 'problem', problem: { ...problemAt(path, 'Sass comes to no end'), isEndless: true } };
  const problem = errorProblem(site, lacking ?? result, path, rendered, keepsCalc);
  const isLeft = lacking === undefined && isOfTheme(site, result, path, rendered);
  return { kind: 'problem', problem: isLeft ? { ...problem, kind: 'theme' } : problem };
}

type StyleError = Extract<StyleResult, { kind: 'error' }>;

/** The first import of a stylesheet, each read alone, that lacks a file which no theme may have; other errors may come of what the theme lacks here. */
async function lackingImport(
  site: SiteSnapshot,
  path: string,
  rendered: { readonly html: string },
  compile: (text: string, key: string) => Promise<StyleResult>,
): Promise<StyleError | undefined> {
  for (const { start, text } of importsAlone(rendered.html)) {
    const result = await compile(text, `${path} ${start}`);
    if (result.kind === 'error' && isLackingFile(result) && !isOfTheme(site, result, path, rendered)) return result;
  }
  return undefined;
}

function isLackingFile({ message }: StyleError): boolean {
  return message.startsWith("Can't find stylesheet to import");
}

/** Whether a file is for the Sass compiler. */
function isSass(path: string): boolean {
  return /^\.s[ac]ss$/i.test(extensionOf(path));
}

/** The pages of a site that are stylesheets Jekyll makes: `assets/css/main.scss` with front matter. */
export function stylesheetPages(site: SiteSnapshot): readonly SitePage[] {
  return site.pages.filter(page => page.processed && /\.css$/i.test(page.url));
}

async function compiled(
  site: SiteSnapshot,
  path: string,
  text: string,
  compiler: StyleCompiler,
  cache: Map<string, CachedStyle>,
  {
    key,
    fromOwnFolder,
    keepsCalc,
  }: { readonly key: string; readonly fromOwnFolder: boolean; readonly keepsCalc: boolean },
): Promise<StyleResult> {
  const { loadPaths, compressed } = settingsOf(site);
  const settings = [...loadPaths, compressed, fromOwnFolder, keepsCalc].join('\n');
  const before = cache.get(key);
  if (before?.text === text && before.settings === settings && isUnchanged(site, before)) return before.result;
  const result = await compiler.compile({
    path,
    loadPaths,
    compressed,
    fromOwnFolder,
    text: keepsCalc ? keepingCalc(text) : text,
    files: stylesheetTexts(site, keepsCalc),
  });
  const read = new Map(result.asked.map(asked => [asked, site.files.get(asked)?.text]));
  cache.set(key, { text, settings, read, result });
  return result;
}

function stylesheetTexts(site: SiteSnapshot, keepsCalc: boolean): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, text } of site.files.values())
    if (/\.(?:s[ac]ss|css)$/.test(path)) texts.set(path, keepsCalc ? keepingCalc(text) : text);
  return texts;
}

function isUnchanged(site: SiteSnapshot, { read }: CachedStyle): boolean {
  for (const [path, text] of read) if (site.files.get(path)?.text !== text) return false;
  return true;
}

/** Jekyll's `sass:` (https://jekyllrb.com/docs/assets/#sassscss); `load_paths` come first (`sass_load_paths` of jekyll-sass-converter). */
function settingsOf(site: SiteSnapshot): { readonly loadPaths: readonly string[]; readonly compressed: boolean } {
  const sass = isHash(site.config.values.sass) ? site.config.values.sass : {};
  const folder = typeof sass.sass_dir === 'string' ? sass.sass_dir : '_sass';
  const others = isArray(sass.load_paths) ? sass.load_paths.filter(item => typeof item === 'string') : [];
  const loadPaths = [...others, folder].map(path => path.replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, ''));
  return { loadPaths, compressed: sass.style === 'compressed' || sass.style === ':compressed' };
}

/** Whether Sass stops at an import that the folder of the site lacks and its theme may have (`@import "{{ site.theme }}"`). */
function isOfTheme(site: SiteSnapshot, error: StyleError, path: string, { html }: { readonly html: string }): boolean {
  if (!isLackingFile(error)) return false;
  const { place } = error;
  const text = place.path === path ? html : (site.files.get(place.path)?.text ?? '');
  const line = text.split(/\r\n?|[\n\f]/)[place.start.line] ?? '';
  const end = place.end.line === place.start.line ? place.end.column : line.length;
  return mayBeThemeStyle(site, line.slice(place.start.column, end), place.path);
}

/**
 * The error where the author can mend it: what a file of a library stops at, such as `_sass/vendor/susy`, is told where it was
 * included. Lines of the stylesheet itself begin below its front matter.
 */
function errorProblem(
  site: SiteSnapshot,
  { message: sentence, place, callers }: StyleError,
  path: string,
  rendered: { readonly html: string },
  keepsCalc: boolean,
): RenderProblem {
  const message = keepsCalc ? withoutVendor(sentence) : sentence;
  const told = [place, ...callers].find(({ path: file }) => !/(?:^|\/)vendor\//.test(file)) ?? place;
  const text = site.files.get(told.path)?.text ?? '';
  const isOwn = told.path === path;
  // where Liquid has changed the stylesheet, nobody knows which line it was
  if (isOwn && !text.endsWith(rendered.html)) return problemAt(path, message);
  const from = isOwn ? text.length - rendered.html.length : 0;
  return { ...problemAt(told.path, message), ...rangeIn(text, from, told, keepsCalc) };
}

function rangeIn(
  text: string,
  from: number,
  { start, end }: StylePlace,
  keepsCalc: boolean,
): { readonly start: number; readonly end: number } {
  const first = offsetOf(text, from, start, keepsCalc);
  const last = offsetOf(text, from, end, keepsCalc);
  return { start: first, end: Math.max(first, last) };
}

function offsetOf(text: string, from: number, { line, column: told }: TextPosition, keepsCalc: boolean): number {
  let start = from;
  for (let count = 0; count < line; count += 1) {
    // Sass counts a lone carriage return and a form feed as ends of lines, too
    const next = /\r\n?|[\n\f]/g;
    next.lastIndex = start;
    const found = next.exec(text);
    if (found === null) return text.length;
    start = next.lastIndex;
  }
  const column = keepsCalc ? columnBefore(text, start, told) : told;
  return Math.min(start + column, text.length);
}

function problemAt(path: string, message: string): RenderProblem {
  return { path, message, start: 0, end: 0, kind: 'style' };
}
