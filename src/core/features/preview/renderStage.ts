import type { Ports, Uri } from '../../ports';
import type { Semantics } from '../../render/liquid/semantics';
import { renderMarkdown } from '../../render/markdown';
import { renderPage } from '../../render/renderPage';
import { withPage } from '../../render/withPage';
import { assembleSite } from '../../site/store/assembleSite';
import { isMarkdown } from '../../site/addresses/permalink';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import {
  noPage,
  renderedPageOf,
  placeProblem,
  stopProblems,
  type Place,
  type Placed,
  type PreviewProblem,
  type RulesFor,
} from '../placing';

/** How far a page is rendered: to the text after Liquid, to the HTML of the Markdown before the layouts, or to the end. */
export const renderStages = ['liquid', 'kramdown', 'page'] as const;

export type RenderStage = (typeof renderStages)[number];

type StageResult =
  | { readonly kind: 'text'; readonly text: string; readonly problems: readonly PreviewProblem[] }
  | { readonly kind: 'broken'; readonly problems: readonly PreviewProblem[] };

export interface Stages {
  /**
   * Renders the page a file makes as far as `stage`; see `renderPage` of the preview for `uri` and `root`. A text
   * without front matter, of which Jekyll makes no page, has the first two stages all the same: `liquid` runs its tags,
   * `kramdown` takes it as it is, and where it lies in no site, with Jekyll's own settings.
   */
  renderStage(uri: Uri, stage: RenderStage, root?: Uri): Promise<StageResult>;
}

/** The stages of what `place` finds; `rulesFor` says by whose rules a file is rendered. */
export function createStages(ports: Ports, place: Place, rulesFor: RulesFor): Stages {
  return {
    async renderStage(uri, stage, root) {
      const placed = await place(uri, root);
      const rules = placed && (await rulesFor(uri, placed.site));
      const wanted = rules && (pageAt(placed, rules.semantics) ?? bareText(placed, stage));
      const now = ports.clock.now();
      if (placed === undefined || rules === undefined || wanted === undefined) {
        const semantics = rules?.semantics ?? 'github-pages';
        return { kind: 'broken', problems: [noPage(ports.workspace, uri, placed, semantics, now)] };
      }
      const stops = stopProblems(ports.workspace, placed, rules.semantics, now);
      if (stops.length > 0) return { kind: 'broken', problems: stops };
      const { site, path } = wanted;
      if (wanted.raw) return { kind: 'text', text: markdownOf(site, path), problems: [] };
      const rendered = renderPage(site, path, {
        now,
        environment: 'production',
        ...rules,
      });
      const problems = rendered.problems.map(problem => placeProblem(ports.workspace, placed, problem));
      const text = { liquid: rendered.markdown, kramdown: rendered.content, page: rendered.html }[stage];
      return text === '' && problems.length > 0 ? { kind: 'broken', problems } : { kind: 'text', text, problems };
    },
  };
}

interface Wanted {
  readonly site: SiteSnapshot;
  readonly path: string;
  /** Its text is taken as it is, without Liquid. */
  readonly raw: boolean;
}

function pageAt(placed: Placed, semantics: Semantics): Wanted | undefined {
  const page = renderedPageOf(placed, semantics);
  return page === undefined ? undefined : { site: placed.site, path: page, raw: false };
}

/** The site with a page of a file that is none. */
function bareText({ site, path, lone }: Placed, stage: RenderStage): Wanted | undefined {
  const file = site.files.get(path);
  if (stage === 'page' || file === undefined) return undefined;
  const parts = { root: site.root, files: new Map([[path, file]]), assets: new Map<string, never>() };
  const home = lone === undefined ? site : assembleSite(parts, undefined);
  if (stage === 'kramdown') return { site: home, path, raw: true };
  const markdown = isMarkdown(home.config.values, path);
  const page: SitePage = { path, data: {}, url: `/${path}`, processed: true, markdown };
  return { site: withPage(home, page), path, raw: false };
}

function markdownOf(site: SiteSnapshot, path: string): string {
  const text = site.files.get(path)?.text ?? '';
  return isMarkdown(site.config.values, path) ? renderMarkdown(site, text).html : text;
}
