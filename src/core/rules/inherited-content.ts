import { lazy } from '../lazy';
import { outsideBoxes } from '../page/outsideBoxes';
import type { PageModel } from '../page/pageModel';
import { remembered } from '../remembered';
import { isMarkdownName } from '../site/fileName';
import { ownNames } from '../site/ownNames';
import { folded } from '../text/foldedText';
import { isHan } from '../text/isHan';
import { slice, type OffsetRange } from '../text/range';
import { otherPerson } from './template/otherPerson';
import { type Finding, type PageRuleInput, type Rule } from './rule';
import { message } from '../text/message';
import { exampleBoxes } from './template/exampleBoxes';
import { templateMarks } from './template/templateMarks';

/** Lines that still stand as in the first commit, where that was the page of somebody else: a copy, not yet made one's own. */
export const inheritedContent: Rule = {
  id: 'inherited-content',
  group: 'facts',
  severity: 'warning',
  summary: message('Lines about the person whose page this site was copied from'),
  scope: 'page',
  *check(input) {
    const { site, firstCommit } = input;
    const config = firstCommit?.get('_config.yml');
    if (site === undefined || firstCommit === undefined || config === undefined) return;
    const person = otherPerson(config, site);
    if (person === undefined) return;
    for (const run of inheritedRuns(input, linesOfPages(firstCommit))) yield finding(run, person);
  },
};

interface Run extends OffsetRange {
  readonly count: number;
}

function finding({ start, end, count }: Run, person: string): Finding {
  return {
    range: { start, end },
    message:
      count === 1
        ? message(
            'This line is word for word that of {0}, with whose page this repository began: visitors take it for yours. Rewrite or delete it.',
            person,
          )
        : message(
            'These {0} lines are word for word those of {1}, with whose page this repository began: visitors take them for yours. Rewrite or delete them.',
            String(count),
            person,
          ),
  };
}

/** The lines of all pages of a commit, wherever a page has moved since. */
const linesOfPages = remembered((commit: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const lines = new Set<string>();
  for (const [path, text] of commit) {
    if (!isMarkdownName(path) || /(?:^|\/)README/i.test(path)) continue;
    for (const line of text.split('\n')) {
      const bare = line.trim();
      if (isProse(bare)) lines.add(bare);
    }
  }
  return lines;
});

/** Runs of inherited lines: a heading, or a line of substance that is one's own, ends one. */
function inheritedRuns({ page, text, site }: PageRuleInput, theirs: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  const isVisible = visible(page);
  const isTold = told(page);
  const isOwn = namesOwner(page, ownNames(site));
  let open: { start: number; end: number; count: number } | undefined;
  const close = (): void => {
    if (open !== undefined) runs.push(open);
    open = undefined;
  };
  for (let at = page.frontMatter.bodyStart; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const lineEnd = feed < 0 ? text.length : feed;
    const line = text.slice(at, lineEnd);
    const bare = line.trim();
    const start = at + (line.length - line.trimStart().length);
    const range = { start, end: start + bare.length };
    if (bare.startsWith('#')) close();
    else if (isProse(bare) && isVisible(range)) {
      if (!theirs.has(bare) || isTold(range) || isOwn(range)) close();
      else open = { start: open?.start ?? start, end: range.end, count: (open?.count ?? 0) + 1 };
    }
    at = lineEnd + 1;
  }
  close();
  return runs;
}

/** A sentence or entry of some length: no heading, tag, Liquid, definition or table rule. */
function isProse(bare: string): boolean {
  if (bare.length < 20 || bare.length > 5000 || /^(?:[#<{|]|\[[^\]]{1,80}\]:|---|===|```|~~~)/.test(bare)) return false;
  if (/\{[{%]/.test(bare)) return false;
  const words = bare
    .replace(/<[^<>]{0,500}>|\]\([^()\s]{0,500}\)/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .match(/\p{Script=Han}|[\p{L}\d][\p{L}\d'’.-]*/gu);
  if (words === null) return false;
  const han = words.filter(word => /^\p{Script=Han}$/u.test(word)).length;
  return han >= 14 || words.length - han >= 7;
}

/** Tells whether a line stands neither in a comment nor in code. */
function visible({ masked, text, kramdown }: PageModel): (range: OffsetRange) => boolean {
  const code = kramdown.root.children.filter(({ type }) => type === 'codeblock');
  return range =>
    masked.slice(range.start, range.end) === text.slice(range.start, range.end) &&
    !code.some(({ start, end }) => start <= range.start && range.end <= end);
}

/** What `template-leftover` speaks of already. */
function told(page: PageModel): (range: OffsetRange) => boolean {
  const { masked } = page;
  const examples = exampleBoxes(page).map(({ range }) => range);
  return range =>
    templateMarks(masked.slice(range.start, range.end)).length > 0 ||
    examples.some(({ start, end }) => start <= range.start && range.end <= end);
}

/** Whether the entry or box around a line names the site's owner: a paper that both wrote stays. */
function namesOwner({ text, boxes, entries }: PageModel, names: readonly string[]): (range: OffsetRange) => boolean {
  const parts = names.flatMap(name => [wordsOf(name)]).filter(words => words.length > 0);
  const isNamed = (written: string): boolean => {
    const words = new Set(wordsOf(written));
    const joined = folded(written).replace(/\s/g, '');
    return parts.some(name => name.every(word => words.has(word) || (isHan(word) && joined.includes(word))));
  };
  // one box left open holds all behind it, and every line may ask
  const around = [
    ...boxes.map(({ range, element }) => ({ range, names: lazy(() => isNamed(outsideBoxes(element, text).text)) })),
    ...entries.map(({ range }) => ({ range, names: lazy(() => isNamed(slice(text, range))) })),
  ];
  return range =>
    isNamed(slice(text, range)) ||
    around.some(({ range: { start, end }, names }) => start <= range.start && range.end <= end && names());
}

function wordsOf(text: string): readonly string[] {
  return folded(text).match(/\p{Script=Han}+|[a-z]{2,}/gu) ?? [];
}
