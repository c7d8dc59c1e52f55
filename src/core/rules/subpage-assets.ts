import { pageOfFile } from '../site/pageOfFile';
import { addTo } from '../grouped';
import { baseName, isFrameFile } from '../site/fileName';
import type { FileEdits, TextEdit } from '../text/edit';
import { hasBaseHref } from './addresses/frameAssets';
import { foundFromEverywhere, losersOf, lossOf, pageLosses, type LostRequest } from './addresses/lostRequests';
import { permalinkPlace } from './frontMatter/permalinkPlace';
import { type Finding, type Rule, type RuleInput } from './rule';
import { message, type Message } from '../text/message';

/**
 * Pages in a folder of the site whose layout asks for style, scripts and pictures as if the page were at the root. What several pages with style do not
 * get is told once, at its address in the layout or include.
 */
export const subpageAssets: Rule = {
  id: 'subpage-assets',
  group: 'navigation',
  severity: 'error',
  summary: message('Pages below the home page that get no style, because the layout uses relative addresses'),
  scope: 'page',
  *check({ site, path, text, fragment, page, pageModel, remoteRepository }) {
    const made = site && pageOfFile(site, path);
    if (site === undefined || fragment === true || made?.processed !== true || hasBaseHref(site)) return;
    const loss = lossOf(site, made, page.tags, remoteRepository);
    if (loss === undefined) return;
    const { bare, url } = loss;
    const others = bare ? [] : pageLosses(site, pageModel, remoteRepository).filter(other => other.path !== path);
    const lost = loss.lost.filter(each => !isToldInFile(each.request.file.path) || losersOf(each, others).length === 0);
    if (lost.length === 0) return;
    yield {
      range: permalinkPlace(page.frontMatter, text),
      severity: bare ? 'error' : 'warning',
      message: told(url, bare, lost),
      related: lost.map(({ request: { file, attribute } }) => ({
        path: file.path,
        range: attribute.valueRange,
        message: message('This address is relative to where the page is.'),
      })),
      fixes: [{ kind: 'patch-includes', title: patchTitle, edits: [], elsewhere: patches(lost), safe: false }],
    };
  },
  files: { appliesTo: isToldInFile, check: lostBySeveral },
};

/** Not for `_includes/head.liquid`, nor for files of another folder that `includes_dir` names: they are not looked at by themselves. */
function isToldInFile(path: string): boolean {
  return isFrameFile(path) && path.endsWith('.html');
}

const patchTitle = message('Let the layout find its files from every page (relative_url)');

/** The addresses of a layout or an include by which several pages do not get a file. */
function* lostBySeveral({ site, path, text, pageModel, remoteRepository }: RuleInput): Iterable<Finding> {
  const file = site?.files.get(path);
  if (site === undefined || file?.text !== text || hasBaseHref(site)) return;
  const losses = pageLosses(site, pageModel, remoteRepository);
  const inFile = losses.flatMap(({ lost }) => lost.filter(({ request }) => request.file === file));
  // of each address the first, in the order of the file
  const places = new Map(inFile.map(lost => [lost.request.attribute.valueRange.start, lost]));
  for (const [, lost] of [...places].sort(([a], [b]) => a - b)) {
    const [first, ...more] = losersOf(lost, losses);
    if (first === undefined || more.length === 0) continue;
    yield {
      range: lost.request.attribute.valueRange,
      severity: 'warning',
      message: message(
        '{2} pages in folders, “{1}” among them, do not find {0}: its address is relative to where the page is.',
        ...[baseName(lost.local.path), first.url, String(more.length + 1)],
      ),
      fixes: [{ kind: 'patch-includes', title: patchTitle, edits: [foundFromEverywhere(lost)], safe: false }],
    };
  }
}

function told(url: string, bare: boolean, lost: readonly LostRequest[]): Message {
  if (bare) {
    return message(
      'This page is published at “{0}”, where the relative addresses of the layout lead nowhere: it is shown without style.',
      url,
    );
  }
  // names are listed otherwise in each language, so that the sentences do it
  const [first = '', second, ...more] = new Set(lost.map(({ local }) => baseName(local.path)));
  if (second === undefined)
    return message(
      'This page is published at “{0}”, from where the layout does not find {1}: its address is relative.',
      url,
      first,
    );
  return more.length === 0
    ? message(
        'This page is published at “{0}”, from where the layout does not find {1} and {2}: their addresses are relative.',
        url,
        first,
        second,
      )
    : message(
        'This page is published at “{0}”, from where the layout does not find {1}, {2} and others: their addresses are relative.',
        url,
        first,
        second,
      );
}

function patches(lost: readonly LostRequest[]): readonly FileEdits[] {
  const byPath = new Map<string, TextEdit[]>();
  for (const each of lost) {
    addTo(byPath, each.request.file.path, foundFromEverywhere(each));
  }
  return [...byPath].map(([path, edits]) => ({ path, edits }));
}
