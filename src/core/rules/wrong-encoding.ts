import { message, type Finding, type Rule, type RuleInput } from './rule';

/** What stands for bytes that are no UTF-8 wherever a text has been read, in the editor and here. */
const unreadable = /\uFFFD(?:[^\n]{0,200}\uFFFD)?/;

/** What other encodings write otherwise: the first of it in a line, to the last. */
const beyondAscii = /[^\0-\x7F](?:[^\n]{0,200}[^\0-\x7F])?/;

/**
 * A file in another encoding than UTF-8, such as GBK: Jekyll reads all texts as UTF-8 and stops at the first byte that is none, in
 * pages, includes, layouts, data and settings alike (seen with Jekyll 4.3.4). An editor that knows or guesses the encoding shows
 * nothing of that.
 */
export const wrongEncoding: Rule = {
  id: 'wrong-encoding',
  group: 'structure',
  severity: 'error',
  summary: message('Files that are not written in UTF-8, at which Jekyll stops'),
  scope: 'page',
  check,
  files: {
    appliesTo: path => /^(?:(?:_config|_data\/.+)\.ya?ml|_(?:includes|layouts)\/.+\.(?:html|md))$/.test(path),
    check,
  },
};

/** One for each file: all of it is in the other encoding. */
function* check({ text, encoding }: RuleInput): Iterable<Finding> {
  const known = encoding === undefined ? null : beyondAscii.exec(text);
  const found = known ?? unreadable.exec(text);
  if (found === null) return;
  yield {
    range: { start: found.index, end: found.index + found[0].length },
    message:
      known === null
        ? message(
            'These bytes are no UTF-8: Jekyll stops at them, and the whole site is not built. Click the encoding in the status bar, choose “Reopen with Encoding” and the one the file was written in (often GBK), then “Save with Encoding” and UTF-8.',
          )
        : message(
            'This file is written as {0}: Jekyll reads it as UTF-8, stops here, and the whole site is not built. Click the encoding in the status bar, choose “Save with Encoding”, then UTF-8.',
            encoding?.toUpperCase() ?? '',
          ),
  };
}
