import type { Ports, Uri } from '../ports';
import { datedSite } from '../render/datedSite';
import type { RenderOptions } from '../render/renderedPage';
import { createRenderAgain } from '../render/renderAgain';
import { renderOutput, type OutputMakers } from '../render/renderOutput';
import { siteOutputs, type SiteOutput } from '../render/siteOutputs';
import type { CachedStyle } from '../render/styles';
import { configuredBase } from '../site/addresses/publishedSite';
import type { SiteConfig, SiteSnapshot } from '../site/siteSnapshot';
import { leftUnread } from '../site/store/unread';
import type { Message } from '../text/message';
import { toldLeft, toldLeftOf } from './toldLeft';
import type { ReadableSite } from './readableSites';
import {
  renderedPageOf,
  placeProblem,
  stopProblems,
  type Place,
  type Placed,
  type PreviewProblem,
  type RulesFor,
} from './placing';

/** A file of the published site. */
export type BuiltFile =
  /** Made of the site's texts. `problems` are what Jekyll warns of. */
  | { readonly kind: 'made'; readonly text: string; readonly problems: readonly PreviewProblem[] }
  /** Copied, byte for byte, from `source`. */
  | { readonly kind: 'copied'; readonly source: Uri }
  /** Cannot be made now: Jekyll's build stops there. The other files do not suffer from it. */
  | { readonly kind: 'broken'; readonly problems: readonly PreviewProblem[] };

/** All files of a site at one moment. */
export interface BuiltSite {
  /** The folder it is made of. */
  readonly root: Uri;
  /** `''` or `/repository`: what stands before the addresses of its pages. */
  readonly baseUrl: string;
  /** The address of the page that was asked for, without `baseUrl`; `/` where a file is no page and shown on none. */
  readonly url: string;
  /** The paths of the files from the published root (`zh/index.html`), in the order of their names. */
  readonly paths: readonly string[];
  /** Why it would be but a part of the site: of that too many texts or files were left unread. */
  readonly obstacles: readonly Message[];
  /**
   * Why Jekyll would build nothing of it now: settings or data that it cannot read. The files are those of the site with these as they could
   * be read last, to be looked at, not to be published.
   */
  readonly stops: readonly PreviewProblem[];
  /** Makes one of them; `undefined` for a path that is none of them. Never rejects. */
  file(path: string): Promise<BuiltFile | undefined>;
}

export interface BuiltSites {
  /**
   * The site that holds a file, as Jekyll would write it now, with unsaved texts; nothing is made before it is asked for.
   * `undefined` where the file lies in no site and is no page that could borrow one.
   * @param root the site to take instead of the nearest one
   * @param origin where it is served from (`http://127.0.0.1:4000`), in the place of the configuration's `url`, as `jekyll serve`
   *   does it
   */
  builtSite(uri: Uri, root?: Uri, origin?: string): Promise<BuiltSite | undefined>;
}

/** What is needed to build whole sites. */
export interface BuiltSitesInput {
  readonly ports: Ports;
  /** Finds the site of a file. */
  readonly place: Place;
  /** Says by whose rules a site is rendered. */
  readonly rulesFor: RulesFor;
  /** Gives sites with the settings that could be read last. */
  readonly readable: ReadableSite;
  /** Whether a document is open: then its text counts, not its file. */
  readonly isOpen: (uri: Uri) => boolean;
}

/** Makes what builds whole sites. */
export function createBuiltSites({ ports, place, rulesFor, readable, isOpen }: BuiltSitesInput): BuiltSites {
  const render = createRenderAgain();
  const compiled = new Map<Uri, Map<string, CachedStyle>>();
  const compiledOf = ({ root }: SiteSnapshot): Map<string, CachedStyle> => {
    const known = compiled.get(root) ?? new Map<string, CachedStyle>();
    compiled.set(root, known);
    return known;
  };
  return {
    async builtSite(uri, root, origin) {
      const found = await place(uri, root);
      if (found === undefined) return undefined;
      const options: RenderOptions = {
        now: ports.clock.now(),
        environment: 'production',
        ...(await rulesFor(uri, found.site)),
      };
      const placed = { ...found, site: readable(found.site, options.semantics, options.now) };
      const served = origin === undefined ? placed.site : servedFrom(placed.site, origin);
      const site = datedSite(served, options.now.getTime());
      const left = leftUnread(site);
      const outputs = new Map(siteOutputs(site, options.semantics, options.now));
      for (const [path, output] of outputs)
        // the source of a page, which is not copied
        if (output.kind === 'copy' && left.has(output.source)) outputs.delete(path);
      const tooLong = new Set([...left].flatMap(([path, bound]) => (bound === 'length' ? [path] : [])));
      const makers = { render, styles: ports.styles, compiled: compiledOf(placed.site) };
      const page = renderedPageOf({ ...placed, site }, options.semantics);
      return {
        root: site.root,
        baseUrl: configuredBase(site),
        url: site.pages.find(({ path }) => path === page)?.url ?? '/',
        paths: [...new Set([...outputs.keys(), ...tooLong])].sort(),
        obstacles: left.size > tooLong.size ? toldLeft(site) : [],
        stops: stopProblems(ports.workspace, found, options.semantics, options.now),
        async file(path) {
          const told = tooLong.has(path) ? toldLeftOf(site, path) : undefined;
          if (told !== undefined) return brokenFile(ports.workspace.join(site.root, path), path, told);
          const output = outputs.get(path);
          return output && makeFile(ports, { ...placed, site }, output, makers, options, isOpen);
        },
      };
    },
  };
}

async function makeFile(
  { workspace }: Ports,
  placed: Placed,
  output: SiteOutput,
  makers: OutputMakers,
  options: RenderOptions,
  isOpen: (uri: Uri) => boolean,
): Promise<BuiltFile> {
  const { site } = placed;
  if (output.kind === 'copy') {
    const source = workspace.join(site.root, output.source);
    const text = isOpen(source) ? site.files.get(output.source)?.text : undefined;
    return text === undefined ? { kind: 'copied', source } : { kind: 'made', text, problems: [] };
  }
  const { text, problems } = await renderOutput(site, output, makers, options);
  const placedProblems = problems.map(problem => placeProblem(workspace, placed, problem));
  return text === undefined
    ? { kind: 'broken', problems: placedProblems }
    : { kind: 'made', text, problems: placedProblems };
}

/** A file that is known by its name alone. */
function brokenFile(uri: Uri, path: string, told: Message): BuiltFile {
  return { kind: 'broken', problems: [{ message: told, path, uri, text: '', start: 0, isOfWholeFile: true }] };
}

const servedConfigs = new WeakMap<SiteConfig, SiteConfig>();
const servedSites = new WeakMap<SiteSnapshot, SiteSnapshot>();

/** The same site under another `url`; the same objects for the same ones, so that what was derived from them is found again. */
function servedFrom(site: SiteSnapshot, origin: string): SiteSnapshot {
  const known = servedSites.get(site);
  if (known?.config.values.url === origin) return known;
  const before = servedConfigs.get(site.config);
  const config =
    before?.values.url === origin ? before : { ...site.config, values: { ...site.config.values, url: origin } };
  servedConfigs.set(site.config, config);
  const moved = { ...site, config };
  servedSites.set(site, moved);
  return moved;
}
