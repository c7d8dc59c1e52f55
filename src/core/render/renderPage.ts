import { pageOfFile } from '../site/pageOfFile';
import { lazy } from '../lazy';
import { leadsLinks } from '../site/settings/relativeLinks';
import type { SiteFile, SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { withFile } from '../site/store/updateSite';
import { copiedText, textFrom, type MappedText } from '../text/mappedText';
import { datedSite } from './datedSite';
import { pageMade } from './githubPages';
import type { ContextInput } from './liquid/context';
import { createContext, defaultLimits } from './liquid/context';
import type { RenderContext } from './liquid/rendering';
import type { Rendered } from './liquid/output';
import { filtersFor, renderTemplate } from './liquid/engine';
import { toText } from './liquid/rubyText';
import type { Hash } from './liquid/values';
import { isHash, isNil } from './liquid/values';
import type { PageInMaking } from './madePages';
import { madePages } from './madePages';
import { renderMarkdown } from './markdown';
import type { KramdownRender } from '../kramdown/incremental';
import { mayBePaginated, pageInList } from './pagination';
import { layOut, layoutNamed, layoutValue } from './pageLayouts';
import { PageTrace } from './pageTrace';
import { documentsAsked, everythingAsked, layoutAsked, onlyFiles, pluginLayoutsAsked, type Asked } from './questions';
import type { ReadLog } from './readLog';
import { Reading } from './readLog';
import { jekyllVersions } from './liquid/semantics';
import { withRelativeLinks } from './relativeLinks';
import { lackedByTheme, problemOf } from './problemOf';
import { encodingProblem, stoppedPage } from './stoppedPage';
import { redirectingPage } from './redirectingPage';
import type { RenderedPage, RenderOptions, RenderProblem } from './renderedPage';
import type { RenderMemory } from './renderMemory';
import { memoryOf, remember } from './renderMemory';
import type { ParsedFile } from './siteEngine';
import { engineOf, parsedExcerpt, parsedPage, renderedText } from './siteEngine';
import { siteHost } from './siteHost';
import { githubValue } from './githubValue';
import { siteValue } from './siteValues';
import { afterAllPages, SiteView } from './siteView';
import type { Moment, Surroundings } from './surroundings';

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
  const found = pageOfFile(site, path);
  const page = options.isBeside === true ? (found?.beside ?? found) : found;
  if (file === undefined || page === undefined) return notAPage(path);
  const { text } = file;
  const made = pageMade(site, page, options.semantics);
  if (made === undefined) {
    const sourceMap = (): MappedText => copiedText(text, path, 0);
    const dependencies = onlyFiles(path);
    return { html: text, markdown: text, content: text, url: page.url, problems: [], dependencies, sourceMap };
  }
  const { paginatorPage: number = 1, semantics } = options;
  const shown = number > 1 ? pageInList(site, made, semantics, number) : made;
  return (
    stoppedPage(site, made, file, semantics) ??
    redirectingPage(site, made) ??
    new PageRender({ site, page: shown, file, options }).run()
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
  const dated = datedSite(site, options.now.getTime());
  return new PageRender({ site: dated, page: afterAllPages, file: { path: '', text: '' }, options }).end();
}

function notAPage(path: string): RenderedPage {
  const problem: RenderProblem = { path, message: `Jekyll makes no page of ${path}`, start: 0, end: 0, kind: 'page' };
  const sourceMap = (): MappedText => ({ text: '', segments: [] });
  const dependencies = onlyFiles(path);
  return { html: '', markdown: '', content: '', url: '', problems: [problem], dependencies, sourceMap };
}

/** What a run of the renderer is of. */
interface Task {
  readonly site: SiteSnapshot;
  readonly page: SitePage;
  readonly file: SiteFile;
  readonly options: RenderOptions;
  /** The text to render, where it is not the whole of the file below its front matter. */
  readonly source?: ParsedFile;
  readonly what?: 'page' | 'excerpt';
  /** Whether it is followed where letters come from: in this page, or in the others that it shows as well. */
  readonly tracing?: 'this' | 'all' | undefined;
}

/** One run of the renderer: what it has read, and what went wrong. */
class PageRender {
  private readonly site: SiteSnapshot;
  private readonly page: SitePage;
  private readonly options: RenderOptions;
  private readonly source: ParsedFile;
  private readonly reading = new Reading();
  private readonly memory: RenderMemory;
  private markdownRender: KramdownRender | undefined;
  private surroundings: Surroundings | undefined;
  private readonly problems: RenderProblem[] = [];
  private readonly environment: Record<string, unknown>;
  private readonly input: Omit<ContextInput, 'environment'>;
  private markdown = '';
  private content = '';
  private readonly trace: PageTrace | undefined;

  constructor(private readonly task: Task) {
    const { site, page, file, options, source = renderedText(page, file), what = 'page', tracing } = task;
    this.site = site;
    this.page = page;
    this.options = options;
    this.source = source;
    this.memory = memoryOf(options.previous);
    const log = (): ReadLog => this.reading.log;
    const { whole } = this.reading;
    whole.files.add(page.path).add(site.config.path);
    whole.ask(pluginLayoutsAsked);
    if (!isNil(page.data.layout)) whole.ask(layoutAsked(toText(page.data.layout)));
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
    const made = madePages(site, options, this.beginOther, (asked, other) => {
      log().askAll(asked);
      // to any of which the links of a page may lead; those of documents mostly stay as they are written
      if (other.collection === undefined || leadsLinks(site, other)) log().ask(...everythingAsked);
    });
    const own = (): string | undefined => (this.content === '' ? undefined : this.content);
    const view = new SiteView(site, page, now, semantics, made, own, log, options.paginatorPage);
    this.environment = {
      site: siteValue(site, page, now, view, log, githubValue(site, semantics, options.repository)),
      page: what === 'excerpt' ? view.ownExcerptValue(source.body) : view.ownValue(),
      jekyll: { environment: options.environment, version: jekyllVersions[semantics] },
      theme: null,
      content: null,
      layout: layoutValue(layoutNamed(site, page.data.layout), {}),
      highlighter_prefix: page.markdown ? '\n' : null,
      highlighter_suffix: page.markdown ? '\n' : null,
    };
    const paginator = (): Hash | null => {
      if (!mayBePaginated(site, page)) return null;
      log().clock = true;
      log().ask(...documentsAsked);
      return view.paginator();
    };
    Object.defineProperty(this.environment, 'paginator', { get: paginator, enumerable: true });
    const others = tracing === 'all' ? this.mapOther : undefined;
    this.trace = tracing === undefined ? undefined : new PageTrace(site, page, this.environment, others);
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

  /** Another page, or its excerpt, that this one asks for. */
  private readonly beginOther = (page: SitePage, what: 'page' | 'excerpt'): PageInMaking => {
    const render = this.other(page, what);
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

  private other(page: SitePage, what: 'page' | 'excerpt', tracing?: 'this'): PageRender {
    const { site } = this;
    const file = site.files.get(page.path) ?? { path: page.path, text: '' };
    const options = { ...this.options, previous: undefined, paginatorPage: 1 };
    const separator = toText(page.data.excerpt_separator ?? site.config.values.excerpt_separator);
    // the plugin that strips titles makes only the excerpts of posts anew
    const text = what === 'excerpt' && page.collection !== 'posts' ? parsedPage(file) : renderedText(page, file);
    const source = what === 'excerpt' ? parsedExcerpt(text, separator, this.options.semantics) : text;
    return new PageRender({ site, page, file, options, source, what, tracing });
  }

  private readSoFar(): Asked {
    this.reading.begin();
    return this.reading.whole;
  }

  private result(made: string): RenderedPage {
    const { markdown, content, problems } = this;
    const sourceMap = laterMap(this.task);
    const dependencies = this.readSoFar();
    const stop = encodingProblem(this.site, this.page, dependencies.files);
    if (stop !== undefined) problems.push(stop);
    const lacked = lackedByTheme(dependencies.lacked);
    // without the layout of a theme the text is alone in any case
    if (lacked !== undefined && problems.length === 0) problems.push(lacked);
    const html = stop === undefined ? made : '';
    const page = { html, markdown, content, url: this.page.url, problems, dependencies, sourceMap };
    // without a page there is none to build upon, but the text is likely to be mended soon
    const { markdownRender = this.memory.markdown, surroundings = this.memory.surroundings } = this;
    remember(page, { markdown: markdownRender, surroundings });
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
    // an excerpt is taken out of its document before the plugin comes to that
    const isExcerpt = this.task.what === 'excerpt';
    if (!this.page.markdown || isExcerpt || this.options.semantics !== 'github-pages') return text;
    return withRelativeLinks(this.site, this.page, text, path => this.reading.log.files.add(path));
  }

  /** Jekyll 3 does not know `render_with_liquid`. */
  private isRaw(): boolean {
    return this.options.semantics === 'jekyll-4' && this.page.data.render_with_liquid === false;
  }

  private convert({ text }: MappedText): string {
    if (this.options.withoutMarkdown === true) return text;
    if (this.trace !== undefined) return this.trace.markdown();
    const { html, problem, render } = renderMarkdown(this.site, text, this.memory.markdown);
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

  private layOut(content: string): string {
    const { environment, reading, trace } = this;
    const run = { moment: this.moment(), environment, reading, trace, known: this.memory.surroundings };
    const { html, surroundings, problem } = layOut({ ...run, liquid: file => this.liquid(file) }, content);
    this.surroundings = surroundings;
    if (problem !== undefined) this.problems.push(problem);
    return html;
  }

  private moment(): Moment {
    const { site, page, source } = this;
    const { environment, semantics, blankIsActiveSupport, repository = '' } = this.options;
    const rules = `${semantics} ${blankIsActiveSupport} ${repository}`;
    return { site, page, source, environment, rules, now: this.options.now.getTime() };
  }
}

/** Makes the map of a page when it is first asked for. It must not hold on to the renders before this one. */
function laterMap({ site, page, file, options }: Task): () => MappedText {
  const own = { ...options, previous: undefined };
  return lazy(() => new PageRender({ site, page, file, options: own, tracing: 'all' }).map());
}

function asItStands({ path, base, body }: ParsedFile): MappedText {
  return copiedText(body, path, base);
}
