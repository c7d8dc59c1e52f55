import { remembered } from '../remembered';
import { isFrameFile } from '../site/fileName';
import { assemble, includersOf } from '../site/pieces';
import { publishedPage } from '../site/publishedPages';
import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import { attributeOf, readTags } from '../syntax/html';
import { insertion } from '../text/edit';
import { citationScriptPath, readCitationScript, type CitationScript } from './papers/citationScript';
import { paperSpans } from './papers/citationSpans';
import { guardTotal } from './papers/saferScript';
import { type Fix, type PageRuleInput, type Rule } from './rule';
import { message } from '../text/message';

/** Pages with citation numbers of papers, but without the span of the total that the template's script stops at. */
export const totalCitMissing: Rule = {
  id: 'total-cit-missing',
  group: 'publications',
  severity: 'error',
  summary: message('Pages that show no citation counts because one span is missing'),
  needsAllTexts: true,
  scope: 'page',
  *check(input) {
    const { site, page } = input;
    const [first] = paperSpans(page);
    if (first === undefined || site === undefined || hasTotal(page.tags)) return;
    const script = readCitationScript(site);
    if (script?.unguarded === undefined || !someLacks(site, input)) return;
    yield {
      range: first.range,
      message: message(
        'No paper of this page shows its citations: the script stops because there is no <span id="total_cit">. Make the script check for it, or add the span.',
      ),
      fixes: [...guardFix(site, script), ...spanFix(first.range.start)],
    };
  },
};

/** Of a page: whether it lacks the span. Of a piece: whether one of the pages that include it does, and has no numbers before this piece. */
function someLacks(site: SiteSnapshot, { path, text, pageModel, fragment }: PageRuleInput): boolean {
  if (framesHaveTotal(site.files)) return false;
  const hosts = fragment === true ? includersOf(site, path) : [path];
  return hosts.some(host => {
    const own = host === path ? text : site.files.get(host)?.text;
    // Markdown that Liquid takes from data may bring it
    if (own === undefined || own.includes('markdownify')) return false;
    const whole = assemble(site, host, own);
    if (!whole.complete || publishedPage(site, host) === undefined) return false;
    const parts = [host, ...whole.paths];
    const isFirst = parts.find(part => paperSpans(pageModel(part) ?? { tags: [] }).length > 0) === path;
    return isFirst && !parts.some(part => hasTotal(pageModel(part)?.tags ?? []));
  });
}

function hasTotal(tags: PageRuleInput['page']['tags']): boolean {
  return tags.some(tag => {
    const id = attributeOf(tag, 'id')?.value;
    return id === 'total_cit' || id?.includes('{{') === true;
  });
}

const framesHaveTotal = remembered((files: SiteSnapshot['files']) =>
  [...files.values()].some(file => isFrameFile(file.path) && frameHasTotal(file)),
);

const frameHasTotal = remembered(
  ({ path, text }: SiteFile): boolean =>
    path !== citationScriptPath && text.includes('total_cit') && hasTotal(readTags(text)),
);

function guardFix(site: SiteSnapshot, { unguarded }: CitationScript): readonly Fix[] {
  const text = site.files.get(citationScriptPath)?.text;
  if (text === undefined || unguarded === undefined) return [];
  return [
    {
      kind: 'guard-script',
      title: message('Make the script check for the span'),
      edits: [],
      elsewhere: [{ path: citationScriptPath, edits: [guardTotal(text, unguarded)] }],
      safe: false,
    },
  ];
}

/** A hidden span: the script finds it, and nobody sees a number that the author did not ask for. */
function spanFix(at: number): readonly Fix[] {
  const newText = "<span id='total_cit' style='display: none'></span>";
  return [
    {
      kind: 'insert-span',
      title: message('Insert a hidden span for the total'),
      edits: [insertion(at, newText)],
      safe: false,
    },
  ];
}
