import { readHiddenTails } from '../page/linkDefinitions';
import type { PageModel } from '../page/pageModel';
import { overlaps, shifted, slice, type OffsetRange } from '../text/range';
import { isFrameFile } from '../site/fileName';
import { isMapping } from '../syntax/plainMapping';
import { isTemplateRepository } from '../site/addresses/pagesRepository';
import { pictureFiles } from './pictures/pictureFile';
import { type Finding, type Fix, type PageRuleInput, type Rule, type RuleInput } from './rule';
import { message, type Message } from '../text/message';
import { exampleBoxes } from './template/exampleBoxes';
import { isSampleDocument, sampleDocuments } from './template/sampleDocuments';
import { isSampleProfile } from './template/sampleValues';
import { templateConfig } from './template/templateConfig';
import { idBeside, scholarPlaceholder } from './template/scholarPlaceholder';
import { templateIcons } from './template/templateIcons';
import {
  demoScholarId,
  hasOwnWords,
  templateMarks,
  type TemplateMark,
  type TemplateMarkKind,
} from './template/templateMarks';
import { behindLine, lineEnd, lineStart, standsAlone } from '../text/lines';

/** Demo content of the template on a page that is somebody's own. */
export const templateLeftover: Rule = {
  id: 'template-leftover',
  group: 'facts',
  severity: 'error',
  summary: message('Sample content of the template on your own page'),
  scope: 'page',
  *check(input) {
    if (isTemplate(input)) return;
    yield* sampleDocuments(input);
    if (isSampleDocument(input)) return;
    yield* examplePapers(input);
    yield* visibleMarks(input);
    yield* scholarPlaceholders(input);
    yield* samplePictures(input);
    yield* commentedMarks(input);
  },
  files: {
    appliesTo: path => path === '_config.yml' || (isFrameFile(path) && path.endsWith('.html')),
    *check(input) {
      if (isTemplate(input)) return;
      yield* input.path === '_config.yml' ? templateConfig(input) : templateIcons(input);
    },
  },
};

/**
 * Whether the site is the template itself. A copy of it has its `repository` too, but is pushed to another place, or has its author's name
 * where that place is not known.
 */
function isTemplate({ site, remoteRepository }: RuleInput): boolean {
  if (remoteRepository !== undefined) return isTemplateOf(remoteRepository);
  const { repository, author } = site?.config.values ?? {};
  const name = isMapping(author) ? author.name : undefined;
  return (
    typeof repository === 'string' &&
    isTemplateOf(repository) &&
    (typeof name !== 'string' || templateMarks(name).length > 0 || isSampleProfile(name))
  );
}

/** Whether a repository is that of the template, or of academicpages, from which the template comes. */
function isTemplateOf(repository: string): boolean {
  return isTemplateRepository(repository) || repository.toLowerCase() === 'academicpages/academicpages.github.io';
}

function* examplePapers({ page, text }: PageRuleInput): Iterable<Finding> {
  for (const { element, range, title } of exampleBoxes(page))
    yield {
      range: title?.range ?? range,
      message: message('This paper is the example of the template: it is published as if it were yours.'),
      // one left open holds the papers behind it
      fixes:
        element.end === undefined
          ? []
          : [deletion('delete-box', message('Delete this paper'), withLineBreak(text, range))],
    };
}

const told: Readonly<Record<TemplateMarkKind, Message>> = {
  text: message('This is sample text of the template, and visitors read it. Write your own, or delete it.'),
  instruction: message('This is advice of the template to you, and visitors read it. Delete it.'),
  count: message('This is the number of citations of the template’s example. Write yours.'),
  'scholar-id': message(
    'This Google Scholar id is that of the template’s example: visitors get the profile or the citations of someone else.',
  ),
};

function* visibleMarks(input: PageRuleInput): Iterable<Finding> {
  const { page } = input;
  const marks = templateMarks(page.masked);
  if (marks.length === 0) return;
  const passed = [...exampleBoxes(page).map(({ range }) => range), ...codeOf(page), ...readHiddenTails(page.masked)];
  for (const mark of marks) {
    if (passed.some(range => overlaps(range, mark.range)) || namesTheDemoPerson(mark, page)) continue;
    yield { range: mark.range, message: told[mark.kind], fixes: fixesOf(mark, input) };
  }
}

/** `https://scholar.google.com/citations?user=SCHOLAR_ID`, which a template or a guide had for the author to fill in. */
function* scholarPlaceholders({ page, text, site }: PageRuleInput): Iterable<Finding> {
  const own = site === undefined ? undefined : ownScholarId(site.config.values.author);
  for (const { hrefRange } of page.links) {
    const found = scholarPlaceholder(slice(text, hrefRange));
    if (found === undefined) continue;
    const inText = (range: OffsetRange): OffsetRange => shifted(range, hrefRange.start);
    const range = inText(found.range);
    yield {
      range,
      ...(found.beside === undefined ? idLacks : idBeside),
      fixes:
        found.beside !== undefined
          ? [deletion('delete-placeholder', message('Delete it, and keep the id beside it'), inText(found.beside))]
          : own === undefined
            ? []
            : [ownIdFix(range, own)],
    };
  }
}

const idLacks: Pick<Finding, 'message'> = {
  message: message('This is a placeholder for a Google Scholar id: the link leads to nobody’s profile. Write yours.'),
};

/** A link to the profile of that person, who has co-authors and readers. */
function namesTheDemoPerson({ kind, range }: TemplateMark, { links }: PageModel): boolean {
  return (
    kind === 'scholar-id' &&
    links.some(({ hrefRange, text }) => overlaps(hrefRange, range) && /kaiming|恺明|凯明/i.test(text))
  );
}

function fixesOf({ kind, range }: TemplateMark, { text, site }: PageRuleInput): readonly Fix[] {
  const line = { start: lineStart(text, range.start), end: lineEnd(text, range.start) };
  // a line with markup of its own holds more than the sample
  if (kind === 'text' && !slice(text, line).includes('<'))
    return [deletion('delete-line', message('Delete this line'), withLineBreak(text, line))];
  if (kind === 'instruction') {
    const whole = /\(You can also use google scholar badge\s{0,3}<a [^\n]{0,1000}?<\/a>\)/i.exec(slice(text, line));
    const start = line.start + (whole?.index ?? 0);
    if (whole !== null)
      return [deletion('delete-advice', message('Delete it'), { start, end: start + whole[0].length })];
  }
  const own = site === undefined ? undefined : ownScholarId(site.config.values.author);
  // `AUTHOR:PAPER` needs another paper too
  if (kind !== 'scholar-id' || own === undefined || text[range.end] === ':') return [];
  return [ownIdFix(range, own)];
}

function ownIdFix(range: OffsetRange, own: string): Fix {
  return { kind: 'own-id', title: message('Write “{0}”', own), edits: [{ range, newText: own }], safe: false };
}

function ownScholarId(author: unknown): string | undefined {
  const value = typeof author === 'object' && author !== null && 'googlescholar' in author ? author.googlescholar : '';
  const id = /[?&]user=([\w-]{12})(?![\w-])/.exec(String(value))?.[1];
  return id === demoScholarId ? undefined : id;
}

/** The template's grey rectangle, told by its size from an own picture of that name. */
function* samplePictures(input: PageRuleInput): Iterable<Finding> {
  const fileOf = pictureFiles(input);
  const boxes = exampleBoxes(input.page);
  for (const picture of input.page.images) {
    if (!/(?:^|\/)500x300\.png$/.test(picture.src) || boxes.some(({ range }) => overlaps(range, picture.range)))
      continue;
    if (fileOf(picture)?.size !== 1662) continue;
    yield {
      range: picture.srcRange,
      message: message('This is the sample picture of the template. Put your own in its place.'),
    };
  }
}

function* commentedMarks(input: PageRuleInput): Iterable<Finding> {
  const { page, text } = input;
  for (const comment of page.comments) {
    const words = text.slice(comment.start, comment.end - '-->'.length);
    const [mark] = templateMarks(words);
    if (mark === undefined) continue;
    const range = shifted(mark.range, comment.start);
    yield {
      range,
      severity: 'info',
      message: message('Sample content of the template is left in this comment: it is in the source of your page.'),
      fixes: hasOwnWords(words)
        ? fixesOf({ ...mark, range }, input)
        : [deletion('delete-comment', message('Delete this comment'), withLineBreak(text, comment))],
    };
  }
}

function codeOf({ kramdown }: PageModel): readonly OffsetRange[] {
  const found: OffsetRange[] = [];
  const waiting = [kramdown.root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.type === 'codespan' || element.type === 'codeblock') found.push(element);
    waiting.push(...element.children);
  }
  return found;
}

/** With the line break behind it, where nothing else stands on its first and last line. */
function withLineBreak(text: string, range: OffsetRange): OffsetRange {
  if (!standsAlone(text, range)) return range;
  return { start: lineStart(text, range.start), end: behindLine(text, range.end) };
}

function deletion(kind: string, title: Message, range: OffsetRange): Fix {
  return { kind, title, edits: [{ range, newText: '' }], safe: false };
}
