import { pageOfFile } from '../site/pageOfFile';
import { isPageBehindMark } from '../site/publishedPages';
import { layoutBlank, publishedBlank } from './frontMatter/blankKeys';
import { brokenYaml } from './frontMatter/frontMatterYaml';
import { hiddenStart, hiddenStartOfFile } from './frontMatter/hiddenStart';
import { homeMissing, homeMissingInHtml } from './frontMatter/homeMissing';
import { isAmongPosts, misnamedPost } from './frontMatter/misnamedPost';
import { dashesBehind, dashesFix, isKeyAt, misdashed } from './frontMatter/misdashed';
import { noFrontMatter } from './frontMatter/noFrontMatter';
import { type Finding, type Fix, type PageRuleInput, type Rule } from './rule';
import { message } from '../text/message';
import { firstLine } from './terms/schemaFindings';
import { sharedAddress } from './frontMatter/sharedAddress';
import { unknownAliases } from './frontMatter/unknownAlias';
import { unknownLayout } from './frontMatter/unknownLayout';
import { lineBreakOf } from '../text/lineBreak';

/**
 * What keeps Jekyll from making a page of a file, while its build stays green: the address of the site answers 404,
 * the page has no style, or another one stands in its place.
 */
export const frontMatterFatal: Rule = {
  id: 'front-matter-fatal',
  group: 'structure',
  severity: 'error',
  summary: message('Front matter that leaves the site without a home page, or a page without its layout or address'),
  scope: 'page',
  files: {
    appliesTo: () => true,
    *check(input) {
      if (isAmongPosts(input.path)) yield* misnamedPost(input);
      if (input.path === 'index.html') yield* homeMissingInHtml(input);
      yield* hiddenStartOfFile(input);
    },
  },
  *check(input) {
    if (input.fragment === true) return;
    const { state } = input.page.frontMatter;
    const dashes = state === 'absent' ? misdashed(input.text) : undefined;
    if (dashes !== undefined) yield dashes;
    else if (state === 'not-first') yield* hidden(input);
    else if (state === 'present' && isSavedWithMark(input)) yield savedWithMark(input);
    else if (state === 'unclosed') yield* unclosed(input);
    else if (input.page.frontMatter.yaml.problems.length > 0) yield brokenYaml(input);
    else {
      const home = [...homeMissing(input)];
      yield* home;
      if (state === 'absent' && home.length === 0) yield* noFrontMatter(input);
      if (home.length === 0) yield* unpublished(input);
      yield* unknownAliases(input.text, input.page.frontMatter.yaml);
      yield* layoutBlank(input);
      yield* unknownLayout(input);
      yield* sharedAddress(input);
    }
  },
};

function* unpublished({ page, path, site, text }: PageRuleInput): Iterable<Finding> {
  if (site === undefined || pageOfFile(site, path) !== undefined) return;
  const blank = publishedBlank(page.frontMatter, site, text);
  if (blank !== undefined) yield blank;
}

/**
 * A byte order mark or blank lines before `---` (Jekyll's `has_yaml_header?` looks at the first bytes of the file). Posts are known by
 * their names, and read without the mark, and so are pages by a plugin of GitHub Pages.
 */
function* hidden(input: PageRuleInput): Iterable<Finding> {
  const { path, text } = input;
  if (text.startsWith('\uFEFF---') && isReadWithoutMark(input)) return;
  yield hiddenStart(
    text,
    isAmongPosts(path)
      ? message(
          'Something stands before the first “---”: the post is published anyway, with its front matter as text and without what stands in it, such as its title.',
        )
      : message(
          'Something stands before the first “---” (a blank line or an invisible mark): Jekyll copies this file as it is, and its page is not found.',
        ),
  );
}

/** The same of an open document, whose text is without the mark: no edit takes it away. */
function isSavedWithMark(input: PageRuleInput): boolean {
  return input.encoding === 'utf8bom' && !isReadWithoutMark(input);
}

function isReadWithoutMark({ path, site }: PageRuleInput): boolean {
  return isAmongPosts(path) || (site !== undefined && isPageBehindMark(site, path));
}

function savedWithMark({ text }: PageRuleInput): Finding {
  return {
    range: firstLine(text),
    message: message(
      'This file is saved as “UTF-8 with BOM”, with an invisible mark before the first “---”: Jekyll copies it as it is, and its page is not found. Click the encoding in the status bar, choose “Save with Encoding”, then “UTF-8”.',
    ),
  };
}

/** A text that merely begins with a rule of dashes has no key below them. */
function* unclosed({ text }: PageRuleInput): Iterable<Finding> {
  const end = endOfKeys(text);
  if (end === undefined) return;
  const dashes = dashesBehind(text, end);
  const isMeant = dashes !== undefined && text.slice(end, dashes.start).trim() === '';
  yield {
    range: firstLine(text),
    message: message(
      'The front matter has no closing “---”: Jekyll reads no key of it, and the page is not found at its address.',
    ),
    fixes: [isMeant ? dashesFix(text, [dashes]) : closingFix(text, end)],
  };
}

function closingFix(text: string, end: number): Fix {
  const eol = lineBreakOf(text);
  const lead = text[end - 1] === '\n' ? '' : eol;
  return {
    kind: 'close',
    title: message('Close it below the last key'),
    edits: [{ range: { start: end, end }, newText: `${lead}---${eol}` }],
    safe: false,
  };
}

/** Behind the last line that reads like YAML (`key: value`, an item, something indented), counted from the second line. */
function endOfKeys(text: string): number | undefined {
  let at = text.indexOf('\n') + 1;
  if (at === 0 || !isKeyAt(text, at)) return undefined;
  while (at < text.length) {
    const lineBreak = text.indexOf('\n', at);
    const end = lineBreak < 0 ? text.length : lineBreak + 1;
    if (!/^(?:[\w-]+[ \t]*:(?:\s|$)|[ \t]+\S|[ \t]*- )/.test(text.slice(at, Math.min(end, at + 200)))) break;
    at = end;
  }
  return at;
}
