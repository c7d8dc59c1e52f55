import assert from 'node:assert/strict';
import { parseKramdown } from '../../../src/core/kramdown/parse';
import type { KramdownElement } from '../../../src/core/kramdown/tree';
import type { Fix, Problem } from '../../../src/core/rules/rule';
import { applyEdits } from '../../../src/core/text/edit';

type Files = Readonly<Record<string, string>>;

/** A file with its problems, and how the same are looked for in it when files are other ones. */
export interface Judged {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The text of another file of the site; `undefined` for one that is not there. */
  readonly textOf: (path: string) => string | undefined;
  /** @param asked the rules that alone are asked, by their ids; without it all */
  readonly lint: (changed: Files, asked?: ReadonlySet<string>) => Promise<readonly Problem[]>;
}

/** Fixes after which the next of two slips can be seen that the first one hid: with the rule that tells of it then. */
const uncovered: Readonly<Record<string, string>> = {
  // `<div><ul><li>Lakes</ul>`
  'html-structure/add-end-tag': 'html-structure',
  // `permalink: [/`: the address is none either
  'front-matter-fatal/quote-value': 'front-matter-fatal',
};

/** Fixes after which the same can be said of another place: emphasis that begins behind the one that is none now. */
const again: ReadonlySet<string> = new Set(['markup-shown/escape-mark']);

/** What costs a page more than itself: its site is not built, it loses its front matter, or the rest of it is text. */
const graveRules: ReadonlySet<string> = new Set([
  'yaml-fatal',
  'front-matter-fatal',
  'html-structure',
  'liquid-hazard',
  'scss-fatal',
]);

/**
 * Holds each fix of a file to what a fix promises, made alone: its problem is gone, nothing grave is told that was not told before,
 * and kramdown takes no tag for text that it took for a tag.
 */
export async function expectMending(judged: Judged): Promise<void> {
  for (const problem of judged.problems) for (const fix of problem.fixes) await expectFix(problem, fix, judged);
}

async function expectFix(problem: Problem, fix: Fix, { path, text, problems, textOf, lint }: Judged): Promise<void> {
  const name = `${problem.ruleId}/${fix.kind}`;
  const after = applyEdits(text, fix.edits);
  const others = (fix.elsewhere ?? []).map(({ path: other, edits }) => [other, applyEdits(textOf(other) ?? '', edits)]);
  const changed: Files = { ...(Object.fromEntries(others) as Files), [path]: after };
  const own = told(problem, text);
  const count = (all: readonly string[]): number => all.filter(each => each === own).length;
  const before = count(problems.map(each => told(each, text)));
  const isGone = (left: readonly Problem[]): boolean =>
    again.has(name) || count(left.map(each => told(each, after))) < before;
  const known = new Set(problems.map(say));
  const graveIn = (left: readonly Problem[]): readonly string[] =>
    left
      .filter(each => graveRules.has(each.ruleId) && !known.has(say(each)) && uncovered[name] !== each.ruleId)
      .map(say);
  // what other rules say can only hide what these say: where nothing is wrong with less hidden, nothing is with all
  const bare = await lint(changed, new Set([problem.ruleId, ...graveRules]));
  const left = isGone(bare) && graveIn(bare).length === 0 ? bare : await lint(changed);
  assert.ok(isGone(left), `${name} leaves “${own}” in\n${after}`);
  assert.deepEqual(graveIn(left), [], `${name} makes of\n${text}\nthis:\n${after}`);
  if (!path.endsWith('.md')) return;
  assert.ok(tagsAsText(after) <= tagsAsText(text), `${name} makes text of tags:\n${after}`);
}

const say = ({ ruleId, message }: Problem): string => `${ruleId}: ${message.text} ${message.values.join(', ')}`;
const told = (problem: Problem, text: string): string =>
  `${say(problem)} «${text.slice(problem.range.start, problem.range.end)}»`;

/** In all that kramdown reads; between the tags of other elements a tag is a tag for browsers. */
function tagsAsText(page: string): number {
  const count = (parent: KramdownElement): number =>
    parent.children.reduce((sum, child) => {
      const isShown = child.type === 'text' && parent.details?.model !== 'raw';
      return sum + (isShown ? (child.value.match(/<\/?[a-z][^<>\n]*>/g)?.length ?? 0) : 0) + count(child);
    }, 0);
  return count(parseKramdown(page.replace(/^---\r?\n[^]*?\n---\r?\n/, '')).root);
}
