import { entryOf } from '../schema/locate';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { message, type Finding, type Fix, type PageRuleInput } from './rule';
import { firstLine } from './schemaFindings';

/** No page with the address `/`: told on the page that should be it. */
export function* homeMissing({ page, path, site, text }: PageRuleInput): Iterable<Finding> {
  if (site === undefined || hasHome(site) || homeCandidate(site) !== path) return;
  const { state, yaml, content } = page.frontMatter;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (state === 'absent') {
    const fix = insertion('add-front-matter', 0, `---${eol}permalink: /${eol}---${eol}${eol}`);
    yield {
      range: firstLine(text),
      message: message(
        'This page has no front matter, and no other page has “permalink: /”: the address of the site answers 404.',
      ),
      fixes: [fix],
    };
    return;
  }
  const permalink = entryOf(yaml.root, 'permalink');
  const told = message(
    'No page of this site has “permalink: /”: the address of the site answers 404, although the build succeeds.',
  );
  const empty = permalink !== undefined && permalink.value.range.start === permalink.value.range.end;
  if (permalink === undefined || empty) {
    const fixes = empty ? [] : [insertion('add-permalink', content.start, `permalink: /${eol}`)];
    yield { range: permalink?.keyRange ?? firstLine(text), message: told, fixes };
    return;
  }
  const { range } = permalink.value;
  yield {
    range,
    message: told,
    fixes: [
      {
        kind: 'set-permalink',
        title: message('Write “permalink: /” here'),
        edits: [{ range, newText: '/' }],
        safe: false,
      },
    ],
  };
}

function insertion(kind: string, at: number, newText: string): Fix {
  return {
    kind,
    title: message('Write “permalink: /” here'),
    edits: [{ range: { start: at, end: at }, newText }],
    safe: false,
  };
}

function hasHome(site: SiteSnapshot): boolean {
  if (site.assets.has('index.html') || site.files.has('index.html')) return true;
  return site.pages.some(({ url, processed }) => processed && (url === '/' || url === '/index.html'));
}

/** `_pages/about.md` or the only page there is; with anything else nobody can tell which page was meant. */
function homeCandidate(site: SiteSnapshot): string | undefined {
  for (const path of ['_pages/about.md', '_pages/index.md', 'index.md', 'about.md'])
    if (site.files.has(path)) return path;
  const pages = site.pages.filter(({ path, markdown }) => markdown && path.startsWith('_pages/'));
  return pages.length === 1 ? pages[0]?.path : undefined;
}
