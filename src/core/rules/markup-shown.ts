import { insertion } from '../text/edit';
import { firstWhere } from '../text/firstWhere';
import { blankInMarks } from './markup/blankInMarks';
import { coveredEndTags } from './markup/coveredEndTags';
import { gluedUnderscores } from './markup/gluedUnderscores';
import { containers } from './markup/halfTags';
import { leftEmphasis } from './markup/leftEmphasis';
import { leftHeading } from './markup/leftHeading';
import { leftItem } from './markup/leftItem';
import { leftLinks } from './markup/leftLinks';
import { linksInAddresses } from './markup/linksInAddresses';
import { type Finding, type Fix, type Rule } from './rule';
import { voidElements } from '../syntax/htmlElements';
import type { OffsetRange } from '../text/range';
import { message } from '../text/message';
import { shownTexts, textBlocks, textElements } from './markup/shownTexts';
import { tagsInText, type TagInText } from './markup/tagsInText';
import { takenEndTags } from './markup/takenEndTags';
import { takenMarks } from './markup/takenMarks';
import { unendedCode } from './markup/unendedCode';

/**
 * Markup that is not read as such, since a sign of it is missing: kramdown prints it as text, `[Code](https://…` or
 * `&lt;/span`, and Jekyll says nothing.
 */
export const markupShown: Rule = {
  id: 'markup-shown',
  group: 'structure',
  severity: 'warning',
  summary: message(
    'Links, tags and asterisks that visitors see as they are written, because one of their characters is missing',
  ),
  scope: 'page',
  of: 'markdown',
  reads: 'piece',
  *check({ page }) {
    const shown = [...tagsInText(page)];
    yield* shown.map(tagFinding);
    yield* coveredEndTags(page, shown);
    for (const block of textBlocks(page.kramdown.root)) {
      yield* leftLinks(block, page.masked);
      yield* linksInAddresses(block, page.masked);
    }
    const withTags: number[] = [];
    for (const { text, parent } of shownTexts(page.kramdown.root)) {
      // Markdown in HTML is told of by html-structure
      if (parent.details?.model === 'raw') continue;
      const source = page.masked.slice(text.start, text.end);
      yield* leftEmphasis(source, text.start, parent, page.masked);
      yield* blankInMarks(source, text.start, parent, page.masked);
      yield* gluedUnderscores(source, text.start);
      for (const finding of takenEndTags(source, text.start, parent, page)) {
        withTags.push(finding.range.start);
        yield finding;
      }
      yield* leftHeading(source, text.start, parent);
      yield* leftItem(source, text.start, parent, page.masked);
      yield* unendedCode(text.start, parent, page.masked);
    }
    for (const block of textElements(page.kramdown.root)) {
      const next = withTags[firstWhere(withTags, at => at >= block.start)];
      if (next === undefined || next >= block.end) yield* takenMarks(block, page.masked);
    }
  },
};

function tagFinding({ kind, name, range, fault }: TagInText): Finding {
  const severity = containers.has(name) ? 'error' : 'warning';
  switch (fault.kind) {
    case 'sign missing': {
      const at = fault.sign === '<' ? range.start : range.end;
      const edits = [insertion(at, fault.sign)];
      const written = kind === 'end' ? `/${name}` : name;
      return {
        range,
        severity,
        message: message('This tag “{0}” lacks its “{1}”: visitors see it as text.', written, fault.sign),
        fixes: [{ kind: 'complete-tag', title: message('Put the “{0}” there', fault.sign), edits, safe: false }],
      };
    }
    case 'quotes missing': {
      const { name: attribute, valueRange, value = '' } = fault.attribute;
      const edits = [{ range: valueRange, newText: `"${value}"` }];
      return {
        range: valueRange,
        severity,
        message: message(
          'Markdown needs quotes around the value of “{0}”: without them visitors see this tag as text.',
          attribute,
        ),
        fixes: [{ kind: 'add-quotes', title: message('Put the value in quotes'), edits, safe: true }],
      };
    }
    case 'quote missing': {
      const edits = [insertion(fault.range.start, fault.quote)];
      return {
        range: fault.range,
        severity,
        message: message(
          'The value of “{0}” has a quote only after it: visitors see this tag as text. Put one before it too.',
          fault.attribute,
        ),
        fixes: [{ kind: 'add-quotes', title: message('Put the value in quotes'), edits, safe: true }],
      };
    }
    case 'name missing': {
      const newText = `${fault.attribute}="${fault.address}"`;
      return {
        range,
        severity,
        message: message('The address in this tag lacks its “{0}=”: visitors see the tag as text.', fault.attribute),
        fixes: [
          {
            kind: 'name-attribute',
            title: message('Write “{0}”', newText),
            edits: [{ range: fault.range, newText }],
            safe: false,
          },
        ],
      };
    }
    case 'block in a line':
      if (fault.isBare) return bareFinding(name, range);
      return {
        range,
        severity,
        message: message('A <{0}> in the middle of a line is shown as text: begin it on a line of its own.', name),
      };
    case 'unreadable':
      return {
        range,
        severity,
        message: message('Visitors see this tag as text: a quote, space or comma in it is wrong, missing or extra.'),
        unfinished: range,
      };
  }
}

/** Nothing else on the page hangs on such a tag: `I study lakes. <p> And ponds.`, `I like <section> tags` */
function bareFinding(name: string, range: OffsetRange): Finding {
  if (name === 'p')
    return {
      range,
      message: message(
        'A <{0}> in the middle of a line is shown as text: leave a blank line there, or write <br>.',
        name,
      ),
      fixes: [writeBreak(range)],
    };
  const isMeantAsText = !voidElements.has(name);
  return {
    range,
    message: isMeantAsText
      ? message(
          'A <{0}> in the middle of a line is shown as text: begin it on a line of its own, or put it in backticks where it is meant to be seen.',
          name,
        )
      : message('A <{0}> in the middle of a line is shown as text: begin it on a line of its own.', name),
    fixes: isMeantAsText
      ? [
          {
            kind: 'write-code',
            title: message('Put it in backticks'),
            edits: [insertion(range.start, '`'), insertion(range.end, '`')],
            safe: false,
          },
        ]
      : [],
  };
}

function writeBreak(range: OffsetRange): Fix {
  return {
    kind: 'write-break',
    title: message('Write “{0}”', '<br>'),
    edits: [{ range, newText: '<br>' }],
    safe: false,
  };
}
