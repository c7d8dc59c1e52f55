import { isListedPaper } from '../page/data/dataFile';
import type { PageModel } from '../page/pageModel';
import { paperLinksOf, type PaperLink } from '../page/works/paperLinks';
import { titlesDiffer } from '../page/works/titleLikeness';
import type { Work } from '../page/drafts/listedWork';
import { worksOf } from '../page/works/works';
import { remembered } from '../remembered';
import { publishedPage } from '../site/publishedPages';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { isWithin } from '../text/range';
import { placeOfLink } from './papers/linkPlace';
import { listed } from './papers/listed';
import { papersIn } from './papers/paperFiles';
import { openingSigns } from './addresses/openingSigns';
import { ownFiles } from './papers/ownFiles';
import { samePage } from './papers/samePage';
import { pointToOwn } from './papers/ownIdentifier';
import { type Finding, type PageRuleInput, type Rule } from './rule';
import { message, type Message } from '../text/message';

/** One link under two titles: it was copied with the entry above, and a reader who clicks gets another paper. */
export const wrongPaperLink: Rule = {
  id: 'wrong-paper-link',
  group: 'publications',
  severity: 'error',
  summary: message('Links to one paper under the titles of several'),
  scope: 'page',
  isOfWorks: true,
  check,
  files: listed(check),
};

function* check(input: PageRuleInput): Iterable<Finding> {
  const { paths, byKey } = isListedPaper(input.page) ? usesInCollection(input) : usesBeside(samePage(input), input);
  for (const [key, own] of usesOfPapers(input.page, input.path, input)) {
    const further = (byKey.get(key) ?? []).filter(({ page }) => paths.get(page) !== input.path);
    const all = [...own, ...further].slice(0, most);
    if (all.length < 2) continue;
    for (const use of own) {
      const twins = all.filter(other => areTwins(use, other));
      if (twins.length > 0) yield finding(use, twins, input, paths);
    }
  }
}

/** What the publications of several files do, by the address they use. */
interface SharedUses {
  readonly paths: ReadonlyMap<PageModel, string>;
  readonly byKey: ReadonlyMap<string, readonly Use[]>;
}

function usesBeside(paths: ReadonlyMap<PageModel, string>, input: PageRuleInput): SharedUses {
  const byKey = new Map<string, Use[]>();
  for (const [page, path] of paths) {
    for (const [key, uses] of usesOfPapers(page, path, input)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [...uses]);
      else known.push(...uses);
    }
  }
  return { paths, byKey };
}

/** Each file of a collection is held against all: they are gathered once for a site. */
const collected = remembered<SiteSnapshot, Map<string, SharedUses>>(() => new Map());

function usesInCollection(input: PageRuleInput): SharedUses {
  const { site, path, remoteRepository = '' } = input;
  if (site === undefined) return usesBeside(new Map(), input);
  const collection = publishedPage(site, path)?.collection;
  const known = collected(site);
  const key = `${remoteRepository} ${collection}`;
  const uses = known.get(key) ?? usesBeside(papersIn(collection, input), input);
  known.set(key, uses);
  return uses;
}

/** What one publication does with one address: all its links to it. */
interface Use {
  readonly page: PageModel;
  readonly work: Work;
  readonly first: PaperLink;
  readonly links: readonly PaperLink[];
}

/** Each is compared with each. */
const most = 40;

/** The publications of one file by the address they use. */
const usesIn = remembered((page: PageModel): ReadonlyMap<string, readonly Use[]> => {
  const byKey = new Map<string, readonly Use[]>();
  for (const work of worksOf(page)) {
    for (const link of paperLinksOf(work)) {
      // `[Lakes]([https://doi.org/…](https://…))` opens no paper at all, which is told
      if (openingSigns(link.link.href.trim()) !== undefined) continue;
      add(byKey, link.address.key, { page, work, first: link, links: [link] });
    }
  }
  return byKey;
});

/** The same, with the files of the site by their path, whichever way it is written. */
function usesOfPapers(
  page: PageModel,
  path: string,
  { site, remoteRepository }: PageRuleInput,
): ReadonlyMap<string, readonly Use[]> {
  const uses = usesIn(page);
  if (site === undefined || ![...uses.keys()].some(key => key.startsWith('pdf:'))) return uses;
  const fileOf = ownFiles(site, path, remoteRepository);
  const byKey = new Map<string, readonly Use[]>();
  for (const [key, all] of uses) {
    const [use] = all;
    const file = key.startsWith('pdf:') && use !== undefined ? fileOf(use.first.link) : undefined;
    for (const each of all) add(byKey, file === undefined ? key : `file:${file}`, each);
  }
  return byKey;
}

/** Adds to the uses of an address one more; what one publication does with it under one title is one use. */
function add(byKey: Map<string, readonly Use[]>, key: string, use: Use): void {
  const uses = byKey.get(key) ?? [];
  const own = uses.find(({ work, first }) => work === use.work && first.title === use.first.title);
  const joined = own && { ...own, links: [...own.links, ...use.links] };
  byKey.set(key, joined === undefined ? [...uses, use] : uses.map(each => (each === own ? joined : each)));
}

/** A list inside an entry may name what belongs to it: an older version, a talk. */
function areTwins(a: Use, b: Use): boolean {
  const areOne =
    a.page === b.page &&
    (a.work === b.work || isWithin(b.work.range, a.work.range) || isWithin(a.work.range, b.work.range));
  return !areOne && titlesDiffer(a.first.title, b.first.title);
}

function finding(
  { work, first, links }: Use,
  twins: readonly Use[],
  { path, text }: PageRuleInput,
  paths: ReadonlyMap<PageModel, string>,
): Finding {
  return {
    range: placeOfLink(first.link, text),
    message: told(twins),
    fixes: pointToOwn(work, links, text),
    remedy: 'verify-publications',
    // each of many is told at its own place: all at each would be ninety lines for ten titles
    related: twins.slice(0, twins.length > 2 ? 1 : 2).map(twin => ({
      path: paths.get(twin.page) ?? path,
      range: placeOfLink(twin.first.link, twin.page.text),
      message: message('The same link, under “{0}”.', twin.first.title),
    })),
  };
}

function told(twins: readonly Use[]): Message {
  const title = twins[0]?.first.title ?? '';
  if (twins.length === 1)
    return message(
      'This link also stands under “{0}”: under one of the two titles a reader gets another paper. Put in the right link there.',
      title,
    );
  return twins.length === 2
    ? message(
        'This link also stands under “{0}” and 1 more title: readers get the same paper everywhere. Put in the right links.',
        title,
      )
    : message(
        'This link also stands under “{0}” and {1} more titles: readers get the same paper everywhere. Put in the right links.',
        title,
        String(twins.length - 1),
      );
}
