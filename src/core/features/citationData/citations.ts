import type { PageModel } from '../../page/pageModel';
import type { Cancellation, Ports, Uri } from '../../ports';
import { message } from '../../text/message';
import type { FileEdits } from '../../text/edit';
import { citationFile, countsOf } from '../../site/citationData';
import { configuredBase } from '../../site/addresses/publishedSite';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';

import { renderedPageOf, type Place, type RulesFor } from '../placing';
import type { Preview } from '../preview/preview';
import type { CitationData, FetchedCounts, KnownCounts } from './citationData';
import { builtInData, citationSource, type CitationSource } from './citationSource';
import { fetchCounts, type CountsAnswer } from './fetchCounts';
import { readPublishedScript, type PublishedScript } from './publishedScript';
import { readCitationData } from './readCitationData';
import { saferScriptOf } from './scriptActions';
import { shownCitations, type ShownCitations } from './shownCitations';

/** A page's citation counts: where they come from, what they are, and how to ask for them. */
export interface Citations {
  /** What there is to know about the counts of a page, or of the page that includes `uri`; `undefined` of a file of no site. */
  citationData(uri: Uri): Promise<CitationData | undefined>;
  /** What the citation script of the rendered page of `uri` would write. Asks nobody. */
  shownCitations(uri: Uri, html: string): Promise<ShownCitations | undefined>;
  /** The edits that let the citation script of the site of `uri` pass over what is missing; `undefined` where it does, or is of another kind. */
  saferCitationScript(uri: Uri): Promise<FileEdits | undefined>;
  /** Asks for the counts where the page's script asks, and keeps them for the session. Listeners of the site are told. */
  fetchCitations(uri: Uri, cancellation?: Cancellation): Promise<CountsAnswer>;
}

interface Found {
  readonly site: SiteSnapshot;
  readonly page: SiteFile;
}

/** What is needed to tell of citation counts. */
export interface CitationsInput {
  readonly ports: Pick<Ports, 'http' | 'clock'>;
  /** Finds the site of a file. */
  readonly place: Place;
  /** Says by whose rules a file is rendered. */
  readonly rulesFor: RulesFor;
  /** As the preview renders. */
  readonly renderPage: Preview['renderPage'];
  readonly pageModels: (file: SiteFile) => PageModel;
  /** Called with the root of a site whose counts have become known. */
  readonly changed: (root: Uri) => void;
}

/** Makes what tells of citation counts. */
export function createCitations({
  ports,
  place,
  rulesFor,
  renderPage,
  pageModels,
  changed,
}: CitationsInput): Citations {
  const fetched = new Map<string, FetchedCounts>();

  const find = async (uri: Uri): Promise<Found | undefined> => {
    const placed = await place(uri);
    // a page without a site borrows the starter's: the counts there are somebody else's
    if (placed === undefined || placed.lone !== undefined) return undefined;
    const { semantics } = await rulesFor(uri, placed.site);
    const path = renderedPageOf(placed, semantics);
    const page = path === undefined ? undefined : placed.site.files.get(path);
    return page && { site: placed.site, page };
  };
  const read = async (uri: Uri) => {
    const found = await find(uri);
    const rendered = found && (await renderPage(uri));
    if (found === undefined || rendered?.kind !== 'page') return undefined;
    const script = readPublishedScript(rendered.html);
    return { ...found, html: rendered.html, script, source: sourceIn(found.site, script) };
  };
  const knownOf = (site: SiteSnapshot, script: PublishedScript | undefined): KnownCounts | undefined => {
    const asks = script?.asks;
    const answer = typeof asks === 'object' ? fetched.get(asks.address) : undefined;
    return answer === undefined ? committed(site, sourceIn(site, script)) : { kind: 'fetched', ...answer };
  };

  return {
    async citationData(uri) {
      const found = await read(uri);
      if (found === undefined) return undefined;
      const pageModel = (path: string): PageModel | undefined => {
        const file = found.site.files.get(path);
        return file && pageModels(file);
      };
      return readCitationData({ ...found, known: knownOf(found.site, found.script), pageModel });
    },
    async shownCitations(uri, html) {
      const script = readPublishedScript(html);
      const found = script && (await find(uri));
      return found && shownCitations(script, knownOf(found.site, script));
    },
    async saferCitationScript(uri) {
      const found = await find(uri);
      return found && saferScriptOf(found.site);
    },
    async fetchCitations(uri, cancellation) {
      const found = await read(uri);
      const address = found && addressOf(found.source);
      if (found === undefined || address === undefined)
        return {
          kind: 'failed',
          message: message('The citation script of this page does not ask for any counts.'),
          mayComeLater: false,
        };
      const answer = await fetchCounts(address, ports.http, ports.clock, cancellation);
      if (answer.kind === 'fetched') {
        fetched.set(address, answer.fetched);
        changed(found.site.root);
      }
      return answer;
    },
  };
}

/** The address at which counts can be asked for. */
function addressOf(source: CitationSource): string | undefined {
  return source.kind === 'network' ? source.address : undefined;
}

function sourceIn(site: SiteSnapshot, script: PublishedScript | undefined): CitationSource {
  return citationSource(script, site, configuredBase(site));
}

function committed(site: SiteSnapshot, source: CitationSource): KnownCounts | undefined {
  const file = citationFile(site, source.kind === 'site' ? source.path : builtInData(site));
  const counts = file && countsOf(file);
  return counts && { kind: 'committed', path: file.path, counts };
}
