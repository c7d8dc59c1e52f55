import { lineEnd, lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import { type Finding, type Fix } from '../rule';
import { message, type Message } from '../../text/message';
import { isMended, problemAfter } from './fullWidthYaml';

/** A line on which YAML sees no key, where it needs one. */
interface MissingColon {
  /** What lacks: the colon, the blank that makes one of it, or the dash of a list at the column of its key. */
  readonly lacks: 'colon' | 'blank' | 'dash';
  readonly range: OffsetRange;
  /** None for prose, and where more has to be mended. */
  readonly fixes: readonly Fix[];
}

/** A sign that begins something else than a word: a bracket, `@`, a tag of HTML. */
const sign = /^[-?:,[\]{}#&*!|>%@`<]/;

/** Before a value or nothing; not in `https://example.org`. */
const key = /^[\w-]+(?=\s|$|:(?!\/\/)\S)/;

/** What is no key: `// a comment`, the `=======` of Git, `url = x`, `name；x`. */
const noKey = /^(?:\/|[\w-]*[ \t]*[=；]|[^\p{L}\p{N}]*$)/u;

/**
 * Tells of the line of `content`, the YAML in `text`, at which it stops because of `problem`, where that is a word without a colon among keys:
 * half typed, or `zhihu lin` for `zhihu: lin`.
 * @param told what each slip does to the page or the site, and what to do
 */
export function missingColon(
  text: string,
  content: OffsetRange,
  problem: OffsetRange,
  told: Readonly<Record<MissingColon['lacks'], Message>>,
): Finding | undefined {
  const missing = colonless(text, content, problem);
  if (missing === undefined) return undefined;
  const { lacks, range, fixes } = missing;
  return { range, message: told[lacks], fixes, unfinished: range };
}

function colonless(text: string, content: OffsetRange, problem: OffsetRange): MissingColon | undefined {
  const range = lineWithoutColon(text, content, problem);
  if (range === undefined) return undefined;
  const { start, end } = range;
  const line = text.slice(start, end);
  if (noKey.test(line)) return undefined;
  const beside = itemsBeside(text, content, start);
  if (beside.above || beside.below) {
    const newText = `- ${line}`;
    const dash = [{ range, newText }];
    const isItem = isMended(text, content, dash);
    const isSure = beside.above && beside.below;
    if (isItem && isSure && !beside.haveKeys)
      return {
        lacks: 'dash',
        range,
        fixes: [{ kind: 'add-dash', title: message('Write “{0}”', newText), edits: dash, safe: false }],
      };
    // `title` behind a list may be half a key, or an item of it
    if (isItem || isSure) return undefined;
  }
  const word = key.exec(line)?.[0] ?? '';
  const isBlank = word !== '' && line[word.length] === ':';
  const value = line.slice(word.length + (isBlank ? 1 : 0)).trim();
  const isValue = value === '' || isBlank || /^(?:\S+|"[^"]*")$/.test(value);
  const written = value === '' ? `${word}:` : `${word}: ${value}`;
  const edits = [{ range, newText: written }];
  const isClear = word !== '' && isValue && isMended(text, content, edits);
  const kind = isBlank ? 'blank-behind-colon' : 'add-colon';
  return {
    lacks: isBlank ? 'blank' : 'colon',
    range,
    fixes: isClear ? [{ kind, title: message('Write “{0}”', written), edits, safe: false }] : [],
  };
}

interface ItemsBeside {
  readonly above: boolean;
  readonly below: boolean;
  /** `- title: News` */
  readonly haveKeys: boolean;
}

/** Whether the lines beside the one that begins at `start` are items of a list at its column. */
function itemsBeside(text: string, content: OffsetRange, start: number): ItemsBeside {
  const margin = text.slice(lineStart(text, start), start);
  const isContent = (line: string): boolean => /^[ \t]*[^\s#]/.test(line);
  const above = text.slice(content.start, lineStart(text, start)).split('\n').reverse().find(isContent) ?? '';
  const below = text.slice(lineEnd(text, start), content.end).split('\n').slice(1).find(isContent) ?? '';
  const isItem = (line: string): boolean => line.startsWith(`${margin}- `);
  const haveKeys = [above, below].some(line => isItem(line) && /:(?:\s|$)/.test(line));
  return { above: isItem(above), below: isItem(below), haveKeys };
}

/** Found where YAML reads beyond the line as soon as a colon ends it. */
export function lineWithoutColon(text: string, content: OffsetRange, problem: OffsetRange): OffsetRange | undefined {
  const { start } = problem;
  const before = text.slice(Math.max(content.start, lineStart(text, start)), start);
  const line = text
    .slice(start, Math.min(lineEnd(text, start), content.end))
    .replace(/ #[^]*$/, '')
    .trimEnd();
  if (line === '' || sign.test(line) || !/^ *(?:- +)*$/.test(before) || /:(?:\s|$)/.test(line)) return undefined;
  const end = start + line.length;
  const colon = [{ range: { start: end, end }, newText: ':' }];
  const next = problemAfter(text, content, colon);
  return next === undefined || next > end ? { start, end } : undefined;
}
