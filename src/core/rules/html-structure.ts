import { commentInComment } from './markup/commentInComment';
import { htmlFaults } from './markup/htmlFaults';
import { markdownInHtml } from './markup/markdownInHtml';
import { markdownInSpans } from './markup/markdownInSpans';
import { markdownRefused } from './markup/markdownRefused';
import { markdownMissing } from './markup/markdownMissing';
import { type Rule } from './rule';
import { message } from '../text/message';
import { shownComments } from './markup/shownComments';
import { unbalancedTags } from './markup/unbalancedTags';

/** HTML that makes kramdown print the rest of a page, or the inside of a paper box, as raw text. */
export const htmlStructure: Rule = {
  id: 'html-structure',
  group: 'structure',
  severity: 'error',
  summary: message('HTML that turns a part of the page into raw text'),
  scope: 'page',
  *check(input) {
    if (input.page.markup === 'html') {
      yield* htmlFaults(input);
      return;
    }
    yield* unbalancedTags(input);
    yield* markdownMissing(input);
    yield* markdownRefused(input);
    yield* markdownInHtml(input);
    yield* markdownInSpans(input);
    const nested = [...commentInComment(input)];
    yield* nested;
    yield* shownComments(input, new Set(nested.map(({ range }) => range.start)));
  },
};
