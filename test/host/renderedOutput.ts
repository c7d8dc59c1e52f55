import { renderKramdown } from '../../src/core/kramdown/html';
import { readKramdownOptions } from '../../src/core/kramdown/options';
import { renderPage } from '../../src/core/render/renderPage';
import { renderStyles, stylesheetPages } from '../../src/core/render/styles';
import { loadSite } from '../../src/core/site/store/loadSite';
import type { SiteSnapshot } from '../../src/core/site/siteSnapshot';
import { compileStyles } from '../../src/hosts/sass';
import { createMemoryWorkspace } from '../core/memoryWorkspace';
import { generateWithOptions } from '../fuzz/kramdown';

type Files = Readonly<Record<string, string>>;

/** What is rendered in each host; it comes from the disk when the tests are bundled, for a web worker has none. */
export interface RenderInputs {
  /** The text files of sites, by name and by path. */
  readonly sites: Readonly<Record<string, Files>>;
  readonly liquid: { readonly site: Files; readonly templates: readonly string[] };
}

/** Text by what it was made of: `starter/_pages/about.md`, `Liquid {{ 1 }}`, `random 17`. */
export type RenderOutputs = Readonly<Record<string, string>>;

export interface RenderedInNode {
  readonly inputs: RenderInputs;
  readonly outputs: RenderOutputs;
}

const now = new Date('2026-11-25T12:34:56Z');
const randomDocuments = 600;

/** Zones with other rules than most: half hours, two hemispheres, a change of day, one that is not there. */
const zones = [
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'America/New_York',
  'Europe/Paris',
  'Europe/London',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'Nowhere/City',
];
const moments = ['2026-01-15 08:00:00', '2026-07-15 20:30:00 +0800', '2026-03-29 01:59:59', '1969-12-31 23:59:59'];

/** Whatever of JavaScript could depend on the host: zones, letters of other languages, order, normal forms. */
function hostPage(zone: string): Files {
  const dates = moments.map(moment => `{{ "${moment}" | date: "%c %Z %z %s %j %U %p" }}`).join('\n');
  return {
    '_config.yml': `timezone: ${zone}\nwords: ["ı", "I", "İ", "i", "ä", "z", "中", "一", "Ж", "é", "e\u0301"]\n`,
    'index.md': `---\n---\n{{ site.time }} {{ site.time | date_to_rfc822 }}\n${dates}\n
{{ site.words | sort | join: " " }} {{ site.words | sort_natural | join: " " }} {{ site.words | join: " " | upcase | downcase }}
{{ "Über İstanbul ﬁ ß Ǆ e\u0301" | slugify }} {{ "Über ß" | slugify: "latin" }} {{ "中文 a\u0301.pdf" | relative_url }}
{{ "中文 かな 한글 two words" | number_of_words: "auto" }} {{ "ß ŉ ǰ" | capitalize }} {{ "naïve" | uri_escape }}

# Ünï İstanbul ﬀ Ⅻ 中文 ½ ª 𝒳 🎉️

"ä" 'ß' **中文，**继续 *Ж*a _é_ <İ@e.org> [Ünï](中 文)
`,
  };
}

/** Renders everything there is. */
export async function renderEverything({ sites, liquid }: RenderInputs): Promise<RenderOutputs> {
  const outputs: Record<string, string> = {};
  for (const [name, files] of Object.entries(sites)) await renderSite(outputs, name, await siteOf(files));
  for (const zone of zones) await renderSite(outputs, zone, await siteOf(hostPage(zone)));
  const site = await siteOf(liquid.site);
  for (const template of liquid.templates) {
    const overrideText = `---\n---\n${template}`;
    const page = renderPage(site, 'index.html', {
      now,
      environment: 'development',
      semantics: 'github-pages',
      overrideText,
    });
    outputs[`Liquid ${template}`] = page.html + JSON.stringify(page.problems);
  }
  for (let seed = 1; seed <= randomDocuments; seed++) {
    const { text, options } = generateWithOptions(seed);
    outputs[`random ${seed}`] = renderKramdown(text, readKramdownOptions(options));
  }
  return outputs;
}

async function renderSite(outputs: Record<string, string>, name: string, site: SiteSnapshot): Promise<void> {
  const options = { now, environment: 'production', semantics: 'github-pages' } as const;
  const styles = new Set(stylesheetPages(site).map(({ path }) => path));
  for (const { path, processed } of site.pages) {
    if (!processed) continue;
    if (styles.has(path)) {
      outputs[`${name}/${path}`] = JSON.stringify(
        await renderStyles(site, path, { compile: compileStyles }, new Map(), options),
      );
    } else {
      const page = renderPage(site, path, options);
      outputs[`${name}/${path}`] = page.html + JSON.stringify(page.problems);
      outputs[`${name}/${path} where from`] = JSON.stringify(
        page.sourceMap().segments.map(({ at, path: file, start, end, copied }) => [at, file, start, end, copied]),
      );
    }
  }
}

function siteOf(files: Files): Promise<SiteSnapshot> {
  return loadSite(createMemoryWorkspace(files), 'memory:/site');
}
