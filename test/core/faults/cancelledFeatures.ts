import { writeSite } from '../../../src/core/features/writeSite';
import type { LanguageService } from '../../../src/core/languageService';
import type { Cancellation, Uri } from '../../../src/core/ports';
import { faultySite } from './askedFeatures';

const page = '_pages/about.md';
const piece = '_pages/parts/papers.md';
const counts = 'https://counts.example/gs_data.json';

// years alone: of venues the registries of these tests know none
const papers = `${String(faultySite[piece]).replaceAll('*ISSI*, ', '')}- [Alignment of Moving Gulls](https://arxiv.org/abs/2909.05759), **Lin Qiu**, Ada Reed, *arXiv*, 2029
- [Nets for All the Rivers](https://doi.org/10.5555/n.3), **Lin Qiu**, Ada Reed
`;

/** The site with a script that asks for citation counts, and with a preprint. */
export const cancelledSite: Readonly<Record<string, string | Uint8Array>> = {
  ...faultySite,
  '_layouts/default.html': `<!doctype html>
<html><head><title>{{ site.title }}</title></head><body>{{ content }}
<script>
  fetch("${counts}").then(response => response.json()).then(data => {
    document.getElementById('total_cit').innerHTML = data['citedby'];
  });
</script></body></html>
`,
  [piece]: papers,
};

export const publishedPages: Readonly<Record<string, string>> = {
  'https://lin-qiu.github.io/': '<!doctype html><title>Lin Qiu</title>',
  [counts]: '{"citedby": 12, "publications": {}}',
};

export interface CancelledFeature {
  readonly name: string;
  readonly ask: (service: LanguageService, uri: (path: string) => Uri, cancellation: Cancellation) => Promise<unknown>;
  /** What it answers who was cancelled, as JSON. */
  readonly cancelled: string;
}

const cancelled = JSON.stringify({ kind: 'cancelled' });
const nothing = 'undefined';

/** Every feature that takes long and can be cancelled. */
export const cancelledFeatures: readonly CancelledFeature[] = [
  {
    name: 'diagnostics',
    ask: async (service, uri, cancellation) => (await service.diagnostics(uri(page), cancellation))?.problems,
    cancelled: nothing,
  },
  { name: 'check', ask: (service, uri, cancellation) => service.check(uri(''), { cancellation }), cancelled: nothing },
  {
    name: 'checkBeforePublishing',
    ask: (service, uri, cancellation) =>
      service.checkBeforePublishing(uri(''), [{ kind: 'changed', path: page, before: '---\npermalink: /\n---\n' }], {
        cancellation,
      }),
    cancelled: nothing,
  },
  {
    name: 'lookUpDoi',
    ask: (service, _uri, cancellation) => service.lookUpDoi('10.5555/t.1', { cancellation }),
    cancelled,
  },
  {
    name: 'findPapers by words',
    ask: (service, _uri, cancellation) => service.findPapers('tides of all the lakes', { cancellation }),
    cancelled,
  },
  {
    name: 'findPublications of ORCID',
    ask: (service, uri, cancellation) =>
      service.findPublications(
        uri(page),
        { kind: 'author', author: { registry: 'orcid', id: '0000-0002-1825-0097' } },
        { cancellation },
      ),
    cancelled,
  },
  {
    name: 'findPublications of DBLP',
    ask: (service, uri, cancellation) =>
      service.findPublications(
        uri(page),
        { kind: 'author', author: { registry: 'dblp', names: ['Lin Qiu'], pid: '12/345' } },
        { cancellation },
      ),
    cancelled,
  },
  {
    name: 'findPublications of OpenAlex',
    ask: (service, uri, cancellation) =>
      service.findPublications(
        uri(page),
        { kind: 'author', author: { registry: 'openalex', id: 'A5023888391' } },
        { cancellation },
      ),
    cancelled,
  },
  {
    name: 'verifyPublications',
    ask: (service, uri, cancellation) => service.verifyPublications(uri(page), { cancellation, offersMissing: true }),
    cancelled,
  },
  {
    name: 'findPublishedVersions',
    ask: (service, uri, cancellation) => service.findPublishedVersions(uri(page), { cancellation }),
    cancelled,
  },
  {
    name: 'completeEntry',
    ask: (service, uri, cancellation) =>
      service.completeEntry(uri(piece), papers.indexOf('Nets for'), { cancellation }),
    cancelled,
  },
  {
    name: 'fetchCitations',
    ask: (service, uri, cancellation) => service.fetchCitations(uri(page), cancellation),
    cancelled,
  },
  {
    name: 'fetchPublished',
    ask: (service, _uri, cancellation) => service.fetchPublished('https://lin-qiu.github.io/', cancellation),
    cancelled,
  },
];

/** The files that an export writes before and after it is cancelled, by their paths. */
export async function exported(
  service: LanguageService,
  uri: (path: string) => Uri,
  cancellation: Cancellation,
  onWrite: () => void = () => undefined,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly told: Awaited<ReturnType<typeof writeSite>> }> {
  const files = new Map<string, string>();
  const site = await service.builtSite(uri('_config.yml'), uri(''));
  if (site === undefined) throw new Error('There is no site.');
  const put = async (path: string, text: string): Promise<'written'> => {
    await Promise.resolve();
    onWrite();
    files.set(path, text);
    return 'written';
  };
  const told = await writeSite(site, { write: put, copy: (source, path) => put(path, source) }, { cancellation });
  return { files, told };
}
