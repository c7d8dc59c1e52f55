import { remembered } from '../remembered';
import type { SiteConfig, SiteFile, SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { frontMatterOf } from '../site/fileFrontMatter';
import { readFrontMatter } from '../syntax/frontMatter';
import { excerptOf } from './excerpt';
import { tagSetFor } from './liquid/engine';
import { LiquidError, TemplateSyntaxError } from './liquid/errors';
import type { Partial, Template } from './liquid/rendering';
import type { Semantics } from './liquid/semantics';
import type { TagSet } from './liquid/templateReader';
import { parseTemplate } from './liquid/templateReader';
import { isArray, isHash } from './liquid/values';
import { toRuby } from './liquid/toRuby';

/** What the configuration says of rendering, whoever does it. */
interface SiteSettings {
  readonly values: Readonly<Record<string, unknown>>;
  /** The plugins it names. */
  readonly plugins: readonly string[];
  /** An IANA name; UTC where the site sets none, as on GitHub's machines. */
  readonly timeZone: string;
}

/** The same with what its builder adds. */
interface SiteEngine extends SiteSettings {
  /** Those the builder loads. */
  readonly plugins: readonly string[];
  readonly tags: TagSet;
  readonly strictFilters: boolean;
  readonly strictVariables: boolean;
}

/**
 * Plugins that GitHub Pages loads for every site, of those that bring tags or pages; what the others make of Markdown stands
 * in `githubPages.ts` (https://github.com/github/pages-gem/blob/master/lib/github-pages/plugins.rb).
 */
const alwaysOnGitHub: readonly string[] = ['jekyll-gist', 'jekyll-paginate'];

const engines: Readonly<Record<Semantics, WeakMap<SiteConfig, SiteEngine>>> = {
  'github-pages': new WeakMap(),
  'jekyll-4': new WeakMap(),
};

/** The engine of a site; the same object for as long as its configuration is the same. */
export function engineOf(site: SiteSnapshot, semantics: Semantics): SiteEngine {
  const known = engines[semantics].get(site.config);
  if (known !== undefined) return known;
  const engine = makeEngine(site, semantics);
  engines[semantics].set(site.config, engine);
  return engine;
}

function makeEngine(site: SiteSnapshot, semantics: Semantics): SiteEngine {
  const settings = settingsOf(site);
  const { liquid: written } = site.config.values;
  const liquid = isHash(written) ? written : {};
  const plugins =
    semantics === 'github-pages' ? [...new Set([...settings.plugins, ...alwaysOnGitHub])] : settings.plugins;
  return {
    ...settings,
    plugins,
    tags: tagSetFor(plugins, semantics, liquid.error_mode === 'strict'),
    strictFilters: liquid.strict_filters === true,
    strictVariables: liquid.strict_variables === true,
  };
}

/** What holds of a site whoever builds it; the same object for as long as its configuration is the same. */
export function settingsOf({ config }: SiteSnapshot): SiteSettings {
  return settingsIn(config);
}

const settingsIn = remembered(({ values }: SiteConfig): SiteSettings => {
  const zone = values.timezone;
  const timeZone = typeof zone === 'string' && zone !== '' ? zone : 'UTC';
  const converted = toRuby(values);
  return {
    values: isHash(converted) ? converted : {},
    plugins: [values.plugins, values.gems].flatMap(list => (isArray(list) ? list.map(String) : [])),
    timeZone,
  };
});

/** A file's front matter and its template, parsed once. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the text below the front matter begins. */
  readonly base: number;
  readonly body: string;
  /** Throws a LiquidError with its place where the template cannot be parsed. */
  readonly template: (engine: SiteEngine) => Template;
}

/** A page or layout: its front matter set apart. */
export const parsedPage = remembered((file: SiteFile): ParsedFile => {
  // where Jekyll reads a file as a page, it passes over a byte order mark
  const mark = file.text.startsWith('\uFEFF') ? 1 : 0;
  const { yaml, bodyStart } = mark === 0 ? frontMatterOf(file) : readFrontMatter(file.text.slice(mark));
  return parsedFile(file, mark + bodyStart, isHash(yaml.plain) ? yaml.plain : {});
});

const belowTitles = new WeakMap<SitePage, ParsedFile>();

const withFrontMatter = remembered((file: SiteFile): ParsedFile => parsedFile(file, 0, {}));

/** What is rendered of a page's file: what stands below its front matter, or below the heading that became its title; all of it where that cannot be read. */
export function renderedText(page: SitePage, file: SiteFile): ParsedFile {
  if (page.isUnread === true) return withFrontMatter(file);
  const { belowTitle } = page;
  if (belowTitle === undefined) return parsedPage(file);
  const { path, text } = file;
  const known = belowTitles.get(page);
  if (known !== undefined) return known;
  const parsed = parsedFile({ path, text: text.slice(0, belowTitle.end) }, belowTitle.start, parsedPage(file).data);
  belowTitles.set(page, parsed);
  return parsed;
}

/** The beginning of a page's text that Jekyll makes an excerpt of: see `excerptOf`. */
export function parsedExcerpt(source: ParsedFile, separator: string, semantics: Semantics): ParsedFile {
  const { path, text, data, base, body } = source;
  return parsedFile({ path, text: text.slice(0, base) + excerptOf(body, separator, semantics) }, base, data);
}

/** An include: Jekyll takes all of its text, front matter and all. */
const parsedInclude = remembered((file: SiteFile): ParsedFile =>
  parsedFile(file, file.text.startsWith('\uFEFF') ? 1 : 0, {}),
);

/** The same as a template that another pulls in. Throws a LiquidError with its place where it cannot be parsed. */
export function partialOf(file: SiteFile, engine: SiteEngine): Partial {
  const { path, base, template } = parsedInclude(file);
  return { path, base, template: template(engine) };
}

function parsedFile({ path, text }: SiteFile, base: number, data: Readonly<Record<string, unknown>>): ParsedFile {
  const body = text.slice(base);
  let parsed: { readonly tags: TagSet; readonly template: Template } | undefined;
  const template = ({ tags }: SiteEngine): Template => {
    if (parsed?.tags !== tags) parsed = { tags, template: parseAt(body, path, base, tags) };
    return parsed.template;
  };
  return { path, text, data, base, body, template };
}

function parseAt(body: string, path: string, base: number, tags: TagSet): Template {
  try {
    return parseTemplate(body, tags);
  } catch (error) {
    if (error instanceof TemplateSyntaxError)
      error.place = { path, base, start: base + error.start, end: base + error.end };
    else if (error instanceof LiquidError) error.place ??= { path, base, start: base, end: base };
    throw error;
  }
}
