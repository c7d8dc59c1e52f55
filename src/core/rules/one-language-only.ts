import { pageOfFile } from '../site/pageOfFile';
import type { Work } from '../page/drafts/listedWork';
import type { PageModel } from '../page/pageModel';
import { paperLinksOf } from '../page/works/paperLinks';
import { titlesDiffer } from '../page/works/titleLikeness';
import { worksOf } from '../page/works/works';
import { translationOf } from '../site/translation';
import { isMisreadPage } from './markup/misread';
import { type Rule } from './rule';
import { message } from '../text/message';

/** Publications that the page in the other language does not list, where it lists most of the others. */
export const oneLanguageOnly: Rule = {
  id: 'one-language-only',
  group: 'publications',
  severity: 'hint',
  summary: message('Publications that the page in the other language lacks, where it lists the others'),
  scope: 'page',
  *check(input) {
    const { site, path, page, pageModel } = input;
    const own = site && pageOfFile(site, path);
    const other = site && own && translationOf(site, own);
    const otherModel = other && pageModel(other.path);
    if (other === undefined || otherModel === undefined) return;
    const works = worksOf(page).filter(work => keysOf(work).length > 0);
    const there = worksOf(otherModel);
    const pairs = new Map(works.map(work => [work, there.find(candidate => areOne(work, candidate))]));
    const paired = works.filter(work => pairs.get(work) !== undefined).length;
    // a short list of selected works is no translation of a long one
    if (paired < fewest || paired * 2 < works.length) return;
    if (paired < works.length && isHalfRead(otherModel)) return;
    for (const work of works) {
      if (pairs.get(work) !== undefined || there.some(candidate => mayBeOne(work, candidate))) continue;
      yield {
        range: work.title.range,
        message: message('The page in the other language ({0}) does not list this publication.', other.path),
      };
    }
  },
};

/** Fewer in common say nothing of what a page is meant to list. */
const fewest = 2;

/** What is lost in tags out of balance, or stands in a box whose title cannot be found, may be listed all the same. */
function isHalfRead(page: PageModel): boolean {
  return page.boxes.some(({ title }) => title === undefined) || isMisreadPage(page);
}

function keysOf(work: Work): readonly string[] {
  return paperLinksOf(work).map(({ address }) => address.key);
}

function areOne(a: Work, b: Work): boolean {
  const keys = keysOf(b);
  return keysOf(a).some(key => keys.includes(key));
}

/**
 * Whether nothing tells two works apart: titles in different scripts cannot be compared. Two papers have two addresses, and a patent is no
 * paper.
 */
function mayBeOne(a: Work, b: Work): boolean {
  if ((a.patent === undefined) !== (b.patent === undefined)) return false;
  return keysOf(b).length === 0 && !titlesDiffer(a.title.text, b.title.text);
}
