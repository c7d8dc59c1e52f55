import { mergeConflicts } from '../page/mergeConflicts';
import { isDataFile } from '../site/data';
import { compiledStylesheets } from '../site/styles/styleSheets';
import { conflictsIn, type Conflict, type Version } from '../syntax/conflictMarkers';
import { lineEnd } from '../text/lines';
import { message, type Message } from '../text/message';
import { isWithin, type OffsetRange } from '../text/range';
import { unseenParts } from './markup/unseenParts';
import { type Finding, type Fix, type Rule, type RuleInput } from './rule';

/**
 * What a merge left to its author and was committed as it stood: both versions of some lines with Git's marks around them
 * (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented). kramdown makes text of them, and of `=======` a heading of the line above.
 */
export const conflictMarkers: Rule = {
  id: 'conflict-markers',
  group: 'structure',
  severity: 'error',
  summary: message('Both versions of a merge, which Git left in a file with its marks around them'),
  scope: 'page',
  *check({ page, ...input }) {
    const { bodyStart, state } = page.frontMatter;
    for (const conflict of mergeConflicts(page)) {
      const isFrontMatter = state === 'present' && conflict.start < bodyStart;
      yield findingOf(conflict, input.text, isFrontMatter ? ofFrontMatter : shownMessage(input.text, conflict));
    }
  },
  files: {
    // a Markdown file that is no page is not published
    appliesTo: path => !/\.(?:md|markdown)$/.test(path),
    check: conflictFindings,
  },
};

/** The same of a file that is no page. */
export function* conflictFindings(input: RuleInput): Iterable<Finding> {
  const { path, text } = input;
  const conflicts = conflictsIn(text);
  if (conflicts.length === 0) return;
  const quotations = /\.(?:x?html?|xml)$/.test(path) ? unseenParts(path, text) : [];
  for (const conflict of conflicts)
    if (!quotations.some(range => isWithin(conflict, range)))
      yield findingOf(conflict, text, messageOf(input, conflict));
}

const ofFrontMatter = message(
  'Git left both versions of a merge here, in front matter, which cannot be read like this: the page loses all of it, including “permalink”, its address. Keep one, and delete the lines of “<<<<<<<”, “=======” and “>>>>>>>”.',
);

function shownMessage(text: string, { start }: Conflict): Message {
  return message(
    'Git left both versions of a merge here: visitors see them, with “{0}” above. Keep one, and delete the lines of “<<<<<<<”, “=======” and “>>>>>>>”.',
    text.slice(start, lineEnd(text, start)),
  );
}

function messageOf(input: RuleInput, conflict: Conflict): Message {
  const { path, text } = input;
  if (stopsBuild(input))
    return message(
      'Git left both versions of a merge here, at which Jekyll stops: the site is not built. Keep one, and delete the lines of “<<<<<<<”, “=======” and “>>>>>>>”.',
    );
  if (/\.(?:x?html?|txt)$/.test(path)) return shownMessage(text, conflict);
  return message(
    'Git left both versions of a merge here, with marks that nothing can read. Keep one, and delete the lines of “<<<<<<<”, “=======” and “>>>>>>>”.',
  );
}

/** Settings, data and the styles that Jekyll compiles; a table is read with the marks as rows. */
function stopsBuild({ path, site }: RuleInput): boolean {
  if (/\.[ct]sv$/.test(path) || site === undefined) return false;
  return path === site.config.path || isDataFile(site.config, path) || compiledStylesheets(site).has(path);
}

function findingOf({ upper, lower, ...conflict }: Conflict, text: string, told: Message): Finding {
  return {
    range: { start: conflict.start, end: lineEnd(text, conflict.start) },
    message: told,
    // what stands there twice, or is open in one version and closed in the other
    explainsAlso: [conflict],
    fixes: [
      keeping('keep-upper', message('Keep the upper version ({0})', upper.name), upper, conflict),
      keeping('keep-lower', message('Keep the lower version ({0})', lower.name), lower, conflict),
    ],
  };
}

function keeping(kind: string, title: Message, version: Version, conflict: OffsetRange): Fix {
  const edits = [
    { range: { start: conflict.start, end: version.start }, newText: '' },
    { range: { start: version.end, end: conflict.end }, newText: '' },
  ];
  return { kind, title, edits, safe: false };
}
