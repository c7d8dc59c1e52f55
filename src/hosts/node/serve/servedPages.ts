import { createHash } from 'node:crypto';
import type { BuiltSite } from '../../../core/features/builtSites';
import type { PreviewProblem } from '../../../core/features/placing';
import type { Uri } from '../../../core/ports';
import type { PageState } from './page';

/** A page as it is sent. */
export interface ServedPage {
  /** The page, or the last good one; `undefined` where there is none yet. */
  readonly html: string | undefined;
  readonly state: PageState;
}

/** The pages of a served site: what they were when they could last be made, and what browsers have been told of them. */
export class ServedPages {
  readonly #describe: (problem: PreviewProblem) => string;
  readonly #changes: () => number;
  readonly #lastGood = new Map<string, string>();
  readonly #told = new Map<string, PageState>();

  /** @param changes how many changes of the site there have been */
  constructor(describe: (problem: PreviewProblem) => string, changes: () => number) {
    this.#describe = describe;
    this.#changes = changes;
  }

  /** Makes the page at a path of the published site as it is now. `read` gives the text of one that is copied. */
  async make(site: BuiltSite, path: string, read: (source: Uri) => Promise<string | undefined>): Promise<ServedPage> {
    const changes = this.#changes();
    const file = await site.file(path);
    const text = file?.kind === 'made' ? file.text : file?.kind === 'copied' ? await read(file.source) : undefined;
    if (text !== undefined) this.#lastGood.set(path, text);
    else if (file?.kind !== 'broken') this.#lastGood.delete(path);
    const html = this.#lastGood.get(path);
    const problems = [...site.stops, ...(file?.kind === 'broken' ? file.problems : [])];
    const problem = problems.map(this.#describe).join('\n');
    const state = { page: html === undefined ? 'none' : hash(html), styles: await stylesOf(site), changes, problem };
    this.#told.set(path, state);
    return { html, state };
  }

  /** The state of a page when it was last made: made anew, one that prints the time would never be the same. */
  lastState(path: string): PageState | undefined {
    return this.#told.get(path);
  }
}

async function stylesOf(site: BuiltSite): Promise<string> {
  const made: string[] = [];
  for (const path of site.paths) {
    const file = path.endsWith('.css') ? await site.file(path) : undefined;
    // of one that is broken the last good form stays
    if (file?.kind === 'made') made.push(file.text);
  }
  return hash(made.join('\n'));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
