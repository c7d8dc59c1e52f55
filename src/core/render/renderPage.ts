import { deepMerge } from '../site/plainValue';
import type { SiteFile, SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { withFile } from '../site/updateSite';
import { copiedText, textFrom, type MappedText } from '../text/mappedText';
import { datedSite } from './datedSite';
import { pageMade } from './githubPages';
import { layoutPath, layoutsOf } from '../site/layouts';
import type { ContextInput } from './liquid/context';
import { createContext, defaultLimits } from './liquid/context';
import type { RenderContext } from './liquid/rendering';
import type { Rendered } from './liquid/output';
import { filtersFor, renderTemplate } from './liquid/engine';
import { toRuby } from './liquid/toRuby';
import type { Hash } from './liquid/values';
import { isHash, isNil } from './liquid/values';
import { toText } from './liquid/rubyText';
import type { PageInMaking } from './madePages';
import { madePages } from './madePages';
import { renderMarkdown } from './markdown';
import type { KramdownRender } from '../kramdown/incremental';
import { ReadLog } from './readLog';
import type { Surroundings } from './surroundings';
import { holeFor, stillHold, surroundingsOf } from './surroundings';
import { mayBePaginated, pageInList } from './pagination';
import { PageTrace } from './pageTrace';
import { withRelativeLinks } from './relativeLinks';
import { problemOf } from './problemOf';
import { stoppedPage } from './stoppedPage';
import { redirectingPage } from './redirectingPage';
import type { RenderedPage, RenderOptions, RenderProblem } from './renderedPage';
import type { ParsedFile } from './siteEngine';
import { engineOf, parsedExcerpt, parsedPage, settingsOf } from './siteEngine';
import { siteHost } from './siteHost';
import { githubValue } from './githubValue';
import { siteValue } from './siteValues';
import { afterAllPages, SiteView } from './siteView';

/**
 * Renders a page as Jekyll publishes it: Liquid, then Markdown, then its layouts. `path` is the page's, from the site's
 * root. Never throws: what stops Jekyll's build is a problem, and `html` is then empty, so that the caller may keep the
 * last good page. A page without front matter is given back as it is, for Jekyll copies it.
 */
export function renderPage(site: SiteSnapshot, path: string, options: RenderOptions): RenderedPage {
  if (options.overrideText !== undefined) {
    const { overrideText, ...others } = options;
    return renderPage(withFile(site, path, overrideText), path, others);
  }
  const dated = datedSite(site, options.now.getTime());
  if (dated !== site) return renderPage(dated, path, options);
  const file = site.files.get(path);
  const page = site.pages.find(candidate => candidate.path === path);
  if (file === undefined || page === undefined) return notAPage(path);
  const { text } = file;
  const made = pageMade(site, page, options.semantics);
  if (made === undefined) {
    const sourceMap = (): MappedText => copiedText(text, path, 0);
    return { html: text, markdown: text, content: text, url: page.url, problems: [], dependencies: [path], sourceMap };
  }
  const { paginatorPage: number = 1, semantics } = options;
  const shown = number > 1 ? pageInList(site, made, semantics, number) : made;
  return (
    stoppedPage(site, made, file, semantics) ??
    redirectingPage(site, made) ??
    new PageRender(site, shown, file, options).run()
  );
}

/** How a site looks to what Jekyll makes after all its pages. */
export interface EndOfBuild {
  /** `site` of Liquid; its documents have their HTML. */
  readonly site: Hash;
  /** For filters. */
  readonly context: RenderContext;
}

/** Throws nothing by itself; a document that cannot be made throws its LiquidError when its HTML is asked for. */
export function endOfBuild(site: SiteSnapshot, options: RenderOptions): EndOfBuild {
  return new PageRender(datedSite(site, options.now.getTime()), afterAllPages, { path: '', text: '' }, options).end();
}

function notAPage(path: string): RenderedPage {
  const problem: RenderProblem = { path, message: `Jekyll makes no page of ${path}`, start: 0, end: 0, kind: 'page' };
  const sourceMap = (): MappedText => ({ text: '', segments: [] });
  return { html: '', markdown: '', content: '', url: '', problems: [problem], dependencies: [path], sourceMap };
}

/** What a render leaves to the next one of the same page. */
interface RenderMemory {
  readonly markdown: KramdownRender | undefined;
  readonly surroundings: Surroundings | undefined;
}

const memories = new WeakMap<RenderedPage, RenderMemory>();

/** One run of the renderer: what it has read, and what went wrong. */
class PageRender {
  private readonly read = new Set<string>();
  private log = new ReadLog();
  private readonly memory: RenderMemory | undefined;
  private markdownRender: KramdownRender | undefined;
  private surroundings: Surroundings | undefined;
  private readonly problems: RenderProblem[] = [];
  private readonly environment: Record<string, unknown>;
  private readonly input: Omit<ContextInput, 'environment'>;
  private markdown = '';
  private content = '';
  private readonly trace: PageTrace | undefined;

  constructor(
    private readonly site: SiteSnapshot,
    private readonly page: SitePage,
    private readonly file: SiteFile,
    private readonly options: RenderOptions,
    private readonly source: ParsedFile = parsedPage(file),
    what: 'page' | 'excerpt' = 'page',
    tracing: 'none' | 'this' | 'all' = 'none',
  ) {
    this.memory = options.previous === undefined ? undefined : memories.get(options.previous);
    const log = (): ReadLog => this.log;
    this.read.add(page.path).add(site.config.path);
    const now = options.now.getTime();
    const { semantics } = options;
    const activeSupport = options.blankIsActiveSupport ?? semantics === 'github-pages';
    const engine = engineOf(site, semantics);
    const host = siteHost(site, page.path, now, { semantics, activeSupport }, log);
    this.input = {
      host,
      filters: filtersFor(semantics),
      limits: defaultLimits,
      strictFilters: engine.strictFilters,
      strictVariables: engine.strictVariables,
    };
    const made = madePages(site, options, this.beginOther, path => this.log.files.add(path));
    const own = (): string | undefined => (this.content === '' ? undefined : this.content);
    const view = new SiteView(site, page, now, semantics, made, own, options.paginatorPage);
    this.environment = {
      site: siteValue(site, page, now, view, log, githubValue(site, semantics, options.repository)),
      page: what === 'excerpt' ? view.ownExcerptValue(source.body) : view.ownValue(),
      jekyll: { environment: options.environment, version: '4.3.4' },
      theme: null,
      content: null,
      layout: this.layoutValue(this.layoutNamed(page.data.layout), {}),
      highlighter_prefix: page.markdown ? '\n' : null,
      highlighter_suffix: page.markdown ? '\n' : null,
    };
    const paginator = (): Hash | null => {
      if (!mayBePaginated(site, page)) return null;
      this.log.everything = true;
      for (const { path } of site.pages) this.log.files.add(path);
      return view.paginator();
    };
    Object.defineProperty(this.environment, 'paginator', { get: paginator, enumerable: true });
    const others = tracing === 'all' ? this.mapOther : undefined;
    this.trace = tracing === 'none' ? undefined : new PageTrace(site, page, this.environment, others);
  }

  run(): RenderedPage {
    try {
      return this.result(this.layOut(this.body()));
    } catch (error) {
      this.problems.push(problemOf(error, this.page.path, path => this.site.files.get(path)?.text ?? ''));
      return this.result('');
    }
  }

  end(): EndOfBuild {
    const { site } = this.environment;
    return {
      site: isHash(site) ? site : {},
      context: createContext({ ...this.input, environment: this.environment }, this.source),
    };
  }

  /** From now on, what is read is noted apart. Gives the log up to now. */
  private beginLog(): ReadLog {
    const { log } = this;
    for (const path of log.files) this.read.add(path);
    this.log = new ReadLog();
    return log;
  }

  /** Another page, or its excerpt, that this one asks for. */
  private readonly beginOther = (page: SitePage, what: 'page' | 'excerpt'): PageInMaking => {
    const render = this.other(page, what, 'none');
    return {
      content: () => render.body(),
      output: () => render.layOut(render.content),
      read: () => render.readSoFar(),
    };
  };

  /** The HTML of its text with its places. What that shows of further pages comes from its tags. */
  private readonly mapOther = (page: SitePage, what: 'page' | 'excerpt'): MappedText | undefined => {
    const render = this.other(page, what, 'this');
    render.body();
    return render.trace?.map;
  };

  private other(page: SitePage, what: 'page' | 'excerpt', tracing: 'none' | 'this'): PageRender {
    const { site } = this;
    const file = site.files.get(page.path) ?? { path: page.path, text: '' };
    const options = { ...this.options, previous: undefined, paginatorPage: 1 };
    const separator = toText(page.data.excerpt_separator ?? site.config.values.excerpt_separator);
    const source = what === 'excerpt' ? parsedExcerpt(file, separator, this.options.semantics) : parsedPage(file);
    return new PageRender(site, page, file, options, source, what, tracing);
  }

  private readSoFar(): Iterable<string> {
    this.beginLog();
    return this.read;
  }

  private result(html: string): RenderedPage {
    this.beginLog();
    const { markdown, content, problems } = this;
    const sourceMap = laterMap(this.site, this.page, this.file, this.options);
    const page = { html, markdown, content, url: this.page.url, problems, dependencies: [...this.read], sourceMap };
    // without a page there is none to build upon, but the text is likely to be mended soon
    const { markdownRender = this.memory?.markdown, surroundings = this.memory?.surroundings } = this;
    memories.set(page, { markdown: markdownRender, surroundings });
    return page;
  }

  /** The page's HTML with its places, for a traced render. What no piece of the text has made comes from the whole of it. */
  map(): MappedText {
    const { html } = this.run();
    const { trace, source } = this;
    if (trace?.map.text === html && trace.map.segments.length > 0) return trace.map;
    return textFrom(html, { path: source.path, start: source.base, end: source.text.length });
  }

  /** The page's own text after Liquid and Markdown. */
  private body(): string {
    const rendered = this.linked(this.isRaw() ? asItStands(this.source) : this.liquid(this.source));
    this.markdown = rendered.text;
    this.trace?.template(rendered);
    this.content = this.page.markdown ? this.convert(rendered) : rendered.text;
    return this.content;
  }

  private linked(text: MappedText): MappedText {
    if (!this.page.markdown || this.options.semantics !== 'github-pages') return text;
    return withRelativeLinks(this.site, this.page, text, path => this.log.files.add(path));
  }

  /** Jekyll 3 does not know `render_with_liquid`. */
  private isRaw(): boolean {
    return this.options.semantics === 'jekyll-4' && this.page.data.render_with_liquid === false;
  }

  private convert({ text }: MappedText): string {
    if (this.options.withoutMarkdown === true) return text;
    if (this.trace !== undefined) return this.trace.markdown();
    const { html, problem, render } = renderMarkdown(this.site, text, this.memory?.markdown);
    this.markdownRender = render;
    if (problem !== undefined)
      this.problems.push({ path: this.page.path, message: problem, start: 0, end: 0, kind: 'markdown' });
    return html;
  }

  private liquid(file: ParsedFile): Rendered {
    const template = file.template(engineOf(this.site, this.options.semantics));
    return renderTemplate(
      template,
      createContext({ ...this.input, environment: this.environment, trace: this.trace?.liquid }, file),
    );
  }

  /** Puts `content` into the page's layout, that into its own, and so on to the outermost. */
  private layOut(content: string): string {
    const name = this.page.data.layout;
    if (isStyleOrScript(this.page.path) || name === 'none') return content;
    const layout = this.layoutNamed(name);
    if (layout === undefined && !isNil(name)) {
      this.read.add(layoutPath(this.site, toText(name)));
      this.problems.push(this.missingLayout(toText(name)));
    }
    this.environment.layout = null;
    if (layout === undefined) return content;
    const { site, page, source } = this;
    const { environment, semantics, blankIsActiveSupport, repository = '' } = this.options;
    const rules = `${semantics} ${blankIsActiveSupport} ${repository}`;
    const moment = { site, page, source, environment, rules, now: this.options.now.getTime() };
    const known = this.memory?.surroundings;
    if (known !== undefined && content !== '' && stillHold(known, moment)) {
      for (const path of known.read) this.read.add(path);
      return known.before + content + known.after;
    }
    this.beginLog();
    this.watchBody();
    const { output, before, after } = this.throughLayouts(content, layout);
    const log = this.beginLog();
    this.surroundings = before === undefined ? undefined : surroundingsOf(before, after, log, moment);
    return output;
  }

  /** Notes when a layout asks for the page's text. */
  private watchBody(): void {
    const { page } = this.environment;
    if (!isHash(page) || this.page.collection !== undefined) return;
    const { content } = page;
    const get = (): unknown => {
      this.log.body = true;
      return content;
    };
    this.environment.page = Object.defineProperty({ ...page }, 'content', { get, enumerable: true });
  }

  /** The content within its layouts, and, where it stands in there as it is, what is before and after it. */
  private throughLayouts(content: string, innermost: SiteFile): Laid {
    const used = new Set<string>();
    let laid: Laid = { output: content, before: '', after: '' };
    let data: Hash = {};
    for (let layout: SiteFile | undefined = innermost; layout !== undefined && !used.has(layout.path);) {
      used.add(layout.path);
      this.log.files.add(layout.path);
      const file = parsedPage(layout);
      data = this.layoutValue(layout, data) ?? data;
      this.environment.layout = data;
      laid = this.within(file, laid);
      // a layout that names one that is not there is the outermost, and Jekyll says nothing
      layout = this.layoutNamed(file.data.layout);
    }
    return laid;
  }

  private within(layout: ParsedFile, { output, before, after }: Laid): Laid {
    this.log.contents = 0;
    const get = (): string => {
      this.log.contents += 1;
      return output;
    };
    Object.defineProperty(this.environment, 'content', { get, enumerable: true, configurable: true });
    this.trace?.enterLayout(layout.path);
    const rendered = this.liquid(layout);
    this.trace?.template(rendered);
    const textOf = (path: string): string | undefined => this.site.files.get(path)?.text;
    const hole = holeFor(output, this.log.contents, rendered.length, rendered.segments, textOf);
    const around = hole && rendered.around(hole.start, hole.end);
    if (before === undefined || around === undefined) return { output: rendered.text, before: undefined, after: '' };
    return {
      output: around.before + output + around.after,
      ...{ before: around.before + before, after: after + around.after },
    };
  }

  private layoutNamed(name: unknown): SiteFile | undefined {
    return isNil(name) ? undefined : layoutsOf(this.site).get(toText(name));
  }

  /** `layout` of Liquid: a layout's front matter under that of the layouts within it. */
  private layoutValue(layout: SiteFile | undefined, inner: Hash): Hash | null {
    if (layout === undefined) return null;
    const data = toRuby(parsedPage(layout).data, settingsOf(this.site).timeZone);
    return deepMerge(isHash(data) ? data : {}, inner);
  }

  private missingLayout(name: string): RenderProblem {
    const at = this.source.text.slice(0, this.source.base).search(/^layout[ \t]*:/m);
    const start = Math.max(0, at);
    const end = at === -1 ? 0 : this.source.text.indexOf('\n', at);
    return {
      path: this.page.path,
      message: `Layout '${name}' requested in ${this.page.path} does not exist.`,
      start,
      end,
      kind: 'layout',
    };
  }
}

/** Makes the map of a page when it is first asked for. It must not hold on to the renders before this one. */
function laterMap(site: SiteSnapshot, page: SitePage, file: SiteFile, options: RenderOptions): () => MappedText {
  const own = { ...options, previous: undefined };
  let map: MappedText | undefined;
  return () => (map ??= new PageRender(site, page, file, own, parsedPage(file), 'page', 'all').map());
}

/** A page on its way through its layouts. */
interface Laid {
  readonly output: string;
  /** `undefined` once a layout has done more with its content than to print it. */
  readonly before: string | undefined;
  readonly after: string;
}

function asItStands({ path, base, body }: ParsedFile): MappedText {
  return copiedText(body, path, base);
}

function isStyleOrScript(path: string): boolean {
  return /\.(?:sass|scss|coffee)$/.test(path);
}
