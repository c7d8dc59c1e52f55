import { text } from 'node:stream/consumers';
import type { BuiltSite } from '../../../core/features/builtSites';
import type { Uri } from '../../../core/ports';
import { isSameName } from '../../../core/site/fileName';
import type { SiteServerInput } from '../../siteServer';
import type { Answer } from './answer';
import { noticePage, withLiveScript, type PageState } from './page';
import { servedFile } from './servedFile';
import { ServedPages } from './servedPages';
import { routeOf, type Route } from './servedPath';

/** What answers are made of. */
interface AnswersInput extends Pick<SiteServerInput, 'read' | 'describe' | 'words'> {
  /** The site as it is now. */
  readonly built: () => Promise<BuiltSite | undefined>;
  /** How many changes of the site there have been. */
  readonly changes: () => number;
}

/** What GitHub Pages answers with where there is nothing. */
const notFound = '404.html';

/** The answers of a site to the paths that browsers ask for. */
export class SiteAnswers {
  readonly #input: AnswersInput;
  readonly #pages: ServedPages;
  /** The sources of files that were sent as they are. */
  readonly #copies = new Set<Uri>();

  constructor(input: AnswersInput) {
    this.#input = input;
    this.#pages = new ServedPages(input.describe, input.changes);
  }

  /** The answer to a path, percent-encoded and without a query. */
  async answer(pathname: string): Promise<Answer> {
    const found = await this.#find(pathname);
    if (found === undefined || found.route.kind === 'refused') return this.#nothing();
    const { site, route } = found;
    if (route.kind === 'redirect') return route;
    const path = route.kind === 'file' ? route.path : notFound;
    if (!site.paths.includes(path)) return this.#nothing();
    return isPage(path) ? this.#page(site, path) : this.#file(site, path);
  }

  /** What the browser that shows a path has to be told, made anew; `undefined` where it was led elsewhere. */
  async stateNow(pathname: string): Promise<PageState | undefined> {
    const found = await this.#shownAt(pathname);
    return found && (await this.#make(found.site, found.path)).state;
  }

  /** The same as it was when that page was last made. */
  async lastState(pathname: string): Promise<PageState | undefined> {
    const found = await this.#shownAt(pathname);
    return found && this.#pages.lastState(found.path);
  }

  /** Whether a file has been sent as it is. */
  hasSent(file: Uri): boolean {
    return this.#copies.has(file);
  }

  async #find(pathname: string): Promise<{ readonly site: BuiltSite; readonly route: Route } | undefined> {
    const site = await this.#input.built();
    if (site === undefined) return undefined;
    const route = routeOf(pathname, site.baseUrl, path => publishedPath(site, path) !== undefined);
    if (route.kind !== 'file') return { site, route };
    return { site, route: { ...route, path: publishedPath(site, route.path) ?? route.path } };
  }

  async #shownAt(pathname: string): Promise<{ readonly site: BuiltSite; readonly path: string } | undefined> {
    const found = await this.#find(pathname);
    if (found === undefined || found.route.kind === 'redirect' || found.route.kind === 'refused') return undefined;
    return { site: found.site, path: found.route.kind === 'file' ? found.route.path : notFound };
  }

  /** A page, or the last good one with what is wrong with it now, or that alone. */
  async #page(site: BuiltSite, path: string): Promise<Answer> {
    const { html, state } = await this.#make(site, path);
    const status = html === undefined ? 500 : path === notFound ? 404 : 200;
    const shown = html ?? noticePage(this.#input.words.broken, state.problem);
    const told = html === undefined ? { ...state, problem: '' } : state;
    return { kind: 'text', status, name: path, text: withLiveScript(shown, told) };
  }

  #make(site: BuiltSite, path: string): ReturnType<ServedPages['make']> {
    return this.#pages.make(site, path, async source => {
      const file = await this.#copy(site, source);
      return file && text(file.open({ start: 0, end: file.size - 1 }));
    });
  }

  async #file(site: BuiltSite, path: string): Promise<Answer> {
    const found = await site.file(path);
    if (found?.kind === 'made') return { kind: 'text', status: 200, name: path, text: found.text };
    if (found?.kind === 'broken') {
      const why = found.problems.map(problem => this.#input.describe(problem)).join('\n');
      return { kind: 'text', status: 500, name: 'notice.txt', text: why };
    }
    const file = found && (await this.#copy(site, found.source));
    return file === undefined ? this.#nothing() : { kind: 'file', name: path, file };
  }

  #copy(site: BuiltSite, source: Uri): ReturnType<typeof servedFile> {
    this.#copies.add(source);
    return servedFile(site.root, source, uri => this.#input.read(uri));
  }

  #nothing(): Answer {
    const { absent, absentText } = this.#input.words;
    return { kind: 'text', status: 404, name: 'notice.html', text: noticePage(absent, absentText) };
  }
}

/** The path of the file that a browser asks for, which may write its name in another normal form than the disk. */
function publishedPath({ paths }: BuiltSite, path: string): string | undefined {
  return paths.includes(path) ? path : paths.find(one => isSameName(one, path));
}

function isPage(path: string): boolean {
  return /\.x?html?$/i.test(path);
}
