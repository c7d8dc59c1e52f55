import type { Markup } from '../../page/drafts/listedWork';
import { escapeText } from '../markup/escapeInline';
import { decodeRepeatedly } from '../notation/entities';

/** Without footnote marks: `Mei Lin` of `Mei Lin1,*`. */
export function withoutMarks(name: string): string {
  return name.replace(/(?<![*∗†‡§¶#✉\d\s,])[*∗†‡§¶#✉\d\s,]+$/u, '');
}

/**
 * A name with what is written around it, `<u>Mei Lin</u>\*`, as another name or with other footnote marks: `<u>Mei Linn</u>`. The emphasis, the
 * link and the tags around it stay, and what is new of the marks stands where the old ones do, or else at the end. `undefined` where it cannot
 * be told what is written for what.
 * @param source as it stands in the page
 * @param old as a reader sees that
 */
export function renamed(source: string, old: string, name: string, markup: Markup): string | undefined {
  const [words, newWords] = [withoutMarks(old), withoutMarks(name)];
  const at = source.indexOf(words);
  if (at < 0 || words === '' || source.includes(words, at + 1)) return undefined;
  const head = source.slice(0, at);
  const isCode = markup === 'markdown' && head.includes('`');
  const written = (text: string, asCode: boolean): string => (asCode ? text : escapeText(text, markup));
  const tail = tailOf(head, source.slice(at + words.length), markup);
  const marks = old.slice(words.length).replace(/\s/g, '');
  if (tail?.map(({ mark = '' }) => mark).join('') !== marks) return undefined;
  const newMarks = name.slice(newWords.length).trim();
  const respelled = head + written(newWords, isCode);
  if (newMarks.replace(/\s/g, '') === marks) return respelled + tail.map(({ text }) => text).join('');
  const first = tail.findIndex(({ mark }) => mark !== undefined);
  const pieces = tail.flatMap(({ mark, text, isCode: asCode }, index) =>
    mark === undefined ? text : index === first ? written(newMarks, asCode) : [],
  );
  const end = first < 0 ? escapeText(newMarks, markup) : '';
  return respelled + pieces.join('').replace(/<(su[bp])\b[^<>]{0,200}><\/\1>/gi, '') + end;
}

/** What stands behind the words of a name. */
interface Piece {
  readonly text: string;
  /** What a reader sees of it; `undefined` for what closes emphasis, a link or a tag. */
  readonly mark?: string;
  readonly isCode: boolean;
}

const opening: Readonly<Record<Markup, RegExp>> = {
  markdown: /\*\*|__|[*_`[]|<([a-z][a-z\d]{0,10})\b[^<>]{0,400}>|[^]/gi,
  html: /<([a-z][a-z\d]{0,10})\b[^<>]{0,400}>|[^]/gi,
};

const following: Readonly<Record<Markup, RegExp>> = {
  markdown:
    /^(?:<(?<tag>[a-z][a-z\d]{0,10})\b[^<>]{0,400}>|(?<kept>\s+|\{:[^{}]{0,200}\}|\[\^[^[\]]{0,100}\])|\\(?<escaped>[^\w\s])|&#?\w{1,10};|[^])/iu,
  html: /^(?:<(?<tag>[a-z][a-z\d]{0,10})\b[^<>]{0,400}>|(?<kept>\s+)|&#?\w{1,10};|[^])/iu,
};

/** The pieces behind a name; `undefined` where not all that opens ahead of it closes again. */
function tailOf(head: string, tail: string, markup: Markup): readonly Piece[] | undefined {
  const open: string[] = [];
  for (const { 0: text, 1: tag } of head.matchAll(opening[markup])) {
    if (tag !== undefined) open.push(`</${tag}>`);
    else if (/^(?:\*\*|__|[*_`])$/.test(text)) open.push(text);
    else if (text === '[' && markup === 'markdown') open.push(']');
    else return undefined;
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < tail.length;) {
    const rest = tail.slice(at);
    const closing = open.at(-1);
    const isCode = closing === '`';
    if (closing !== undefined && rest.slice(0, closing.length).toLowerCase() === closing.toLowerCase()) {
      const target = closing === ']' ? /^\](?:\([^()]{0,2000}\)|\[[^[\]]{0,200}\])?/.exec(rest)?.[0] : undefined;
      const text = target ?? rest.slice(0, closing.length);
      pieces.push({ text, isCode });
      open.pop();
      at += text.length;
      continue;
    }
    const found = isCode ? undefined : following[markup].exec(rest);
    const text = found?.[0] ?? rest.charAt(0);
    const { tag, kept, escaped } = found?.groups ?? {};
    if (tag !== undefined) open.push(`</${tag}>`);
    const isMark = tag === undefined && kept === undefined;
    const mark = escaped ?? (text.length > 1 ? decodeRepeatedly(text) : text);
    pieces.push(isMark ? { text, mark, isCode } : { text, isCode });
    at += text.length;
  }
  return open.length === 0 ? pieces : undefined;
}
