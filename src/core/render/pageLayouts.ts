import { deepMerge } from '../site/plainValue';
import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import { layoutFor } from '../site/themeLayouts';
import type { Rendered } from './liquid/output';
import { toText } from './liquid/rubyText';
import { toRuby } from './liquid/toRuby';
import type { Hash } from './liquid/values';
import { isHash, isNil } from './liquid/values';
import type { PageTrace } from './pageTrace';
import { layoutAsked } from './questions';
import type { Reading } from './readLog';
import type { RenderProblem } from './renderedPage';
import type { ParsedFile } from './siteEngine';
import { parsedPage } from './siteEngine';
import type { Moment, Surroundings } from './surroundings';
import { holeFor, stillHold, surroundingsOf } from './surroundings';

/** The render of a page whose layouts are to be put around it. */
interface LayoutRun {
  readonly moment: Moment;
  /** The variables of templates; each layout has a `layout` and a `content` of its own. */
  readonly environment: Record<string, unknown>;
  readonly liquid: (file: ParsedFile) => Rendered;
  readonly reading: Reading;
  readonly trace: PageTrace | undefined;
  /** What the layouts were around the page before an edit. */
  readonly known: Surroundings | undefined;
}

/** A page in its layouts. */
interface LaidOut {
  readonly html: string;
  /** For the next render, where the layouts were made anew and can be compared then. */
  readonly surroundings?: Surroundings | undefined;
  readonly problem?: RenderProblem;
}

/** Puts `content` into the page's layout, that into its own, and so on to the outermost. */
export function layOut(run: LayoutRun, content: string): LaidOut {
  const { moment, environment, reading, known } = run;
  const { site, page } = moment;
  const name = page.data.layout;
  if (isStyleOrScript(page.path) || name === 'none') return { html: content };
  const layout = layoutNamed(site, name);
  environment.layout = null;
  if (layout === undefined) {
    if (isNil(name)) return { html: content };
    return { html: content, problem: missingLayout(moment, toText(name)) };
  }
  if (known !== undefined && content !== '' && stillHold(known, moment)) {
    reading.log.askAll(known.asked);
    return { html: known.before + content + known.after };
  }
  reading.begin();
  // which file has the name belongs to what is kept: another of the same name may come
  reading.log.ask(layoutAsked(toText(name)));
  watchBody(run);
  const { output, before, after } = throughLayouts(run, content, layout);
  const log = reading.begin();
  return { html: output, surroundings: before === undefined ? undefined : surroundingsOf(before, after, log, moment) };
}

/** The layout that front matter names; `undefined` where neither the site nor its theme has one of that name at hand. */
export function layoutNamed(site: SiteSnapshot, name: unknown): SiteFile | undefined {
  return isNil(name) ? undefined : layoutFor(site, toText(name));
}

/** `layout` of Liquid: a layout's front matter under that of the layouts within it. */
export function layoutValue(layout: SiteFile | undefined, inner: Hash): Hash | null {
  if (layout === undefined) return null;
  const data = toRuby(parsedPage(layout).data);
  return deepMerge(isHash(data) ? data : {}, inner);
}

/** Notes when a layout asks for the page's text. */
function watchBody({ moment, environment, reading }: LayoutRun): void {
  const { page } = environment;
  if (!isHash(page) || moment.page.collection !== undefined) return;
  const { content } = page;
  const get = (): unknown => {
    reading.log.body = true;
    return content;
  };
  environment.page = Object.defineProperty({ ...page }, 'content', { get, enumerable: true });
}

/** A page on its way through its layouts. */
interface Laid {
  readonly output: string;
  /** `undefined` once a layout has done more with its content than to print it. */
  readonly before: string | undefined;
  readonly after: string;
}

/** The content within its layouts, and, where it stands in there as it is, what is before and after it. */
function throughLayouts(run: LayoutRun, content: string, innermost: SiteFile): Laid {
  const { moment, environment, reading } = run;
  const used = new Set<string>();
  let laid: Laid = { output: content, before: '', after: '' };
  let data: Hash = {};
  for (let layout: SiteFile | undefined = innermost; layout !== undefined && !used.has(layout.path);) {
    used.add(layout.path);
    reading.log.files.add(layout.path);
    const file = parsedPage(layout);
    data = layoutValue(layout, data) ?? data;
    environment.layout = data;
    laid = within(run, file, laid);
    const { layout: name } = file.data;
    if (!isNil(name)) reading.log.ask(layoutAsked(toText(name)));
    // a layout that names one that is not there is the outermost, and Jekyll says nothing
    layout = layoutNamed(moment.site, name);
  }
  return laid;
}

function within(run: LayoutRun, layout: ParsedFile, { output, before, after }: Laid): Laid {
  const { moment, environment, reading, trace } = run;
  reading.log.contents = 0;
  const get = (): string => {
    reading.log.contents += 1;
    return output;
  };
  Object.defineProperty(environment, 'content', { get, enumerable: true, configurable: true });
  trace?.enterLayout(layout.path);
  const rendered = run.liquid(layout);
  trace?.template(rendered);
  const textOf = (path: string): string | undefined =>
    path === layout.path ? layout.text : moment.site.files.get(path)?.text;
  const hole = holeFor(output, reading.log.contents, rendered.length, rendered.segments, textOf);
  const around = hole && rendered.around(hole.start, hole.end);
  if (before === undefined || around === undefined) return { output: rendered.text, before: undefined, after: '' };
  return {
    output: around.before + output + around.after,
    before: around.before + before,
    after: after + around.after,
  };
}

function missingLayout({ page, source }: Moment, name: string): RenderProblem {
  const at = source.text.slice(0, source.base).search(/^layout[ \t]*:/m);
  const start = Math.max(0, at);
  const end = at === -1 ? 0 : source.text.indexOf('\n', at);
  return {
    path: page.path,
    message: `Layout '${name}' requested in ${page.path} does not exist.`,
    start,
    end,
    kind: 'layout',
  };
}

function isStyleOrScript(path: string): boolean {
  return /\.(?:sass|scss|coffee)$/.test(path);
}
