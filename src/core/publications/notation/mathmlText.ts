import { ownEntry } from '../../ownEntry';
import { fraction, lowered, markedLetter, raised, root } from './linearFormula';

/** An element that is still open, with the text of each of its children. */
interface OpenElement {
  readonly name: string;
  readonly children: string[];
}

/** A tag, or the text up to the next; a `<` that opens none is text. */
const piece = /<(\/?)(?:\w{1,5}:)?([a-z]{1,20}(?:-xml)?)(?:\s[^<>]{0,300})?\/?>|[^<]+|</gi;

/** Signs over a letter as the marks that are written over it in a line of text. */
const marksOver: Readonly<Record<string, string>> = {
  '¯': '\u0304',
  '‾': '\u0304',
  '-': '\u0304',
  '−': '\u0304',
  '―': '\u0304',
  _: '\u0304',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '˙': '\u0307',
  '.': '\u0307',
  '¨': '\u0308',
};

/**
 * What is in `<math>` in one line: tokens are joined, scripts raised and lowered, fractions written with a slash. A copy in another language
 * (`<annotation>`) is left out; of elements that lack an end or a part what is there is kept.
 */
export function mathmlToText(markup: string): string {
  const math: OpenElement = { name: 'math', children: [] };
  const open: OpenElement[] = [];
  const add = (text: string): void => {
    (open.at(-1) ?? math).children.push(text);
  };
  for (const [whole, slash = '', tagName] of markup.matchAll(piece)) {
    const name = tagName?.toLowerCase();
    if (name === undefined) {
      const text = textOf(whole, open.at(-1)?.name === 'mtext');
      if (text !== '') add(text);
    } else if (whole.endsWith('/>')) add(name === 'mspace' ? ' ' : '');
    else if (slash === '') open.push({ name, children: [] });
    else if (open.some(element => element.name === name)) add(closed(open, name));
  }
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) add(closed(open, last.name));
  return math.children.join('');
}

/** Takes elements from the end of `open` up to the first with this name, and writes that. */
function closed(open: OpenElement[], name: string): string {
  for (;;) {
    const element = open.pop();
    if (element === undefined) return '';
    const text = written(element);
    if (element.name === name) return text;
    open.at(-1)?.children.push(text);
  }
}

/** Blanks mean something in `<mtext>` alone, and line breaks nowhere; applied functions and products have signs that are not seen. */
function textOf(text: string, isWords: boolean): string {
  const seen = text.replace(/[\u2061-\u2064]/g, '');
  return isWords ? seen.replace(/^\n|\n$/g, '') : seen.trim();
}

function written({ name, children }: OpenElement): string {
  const [first = '', second, third = ''] = children;
  if (name.startsWith('annotation')) return '';
  if (name === 'msqrt') return root(children.join(''));
  if (second === undefined) return first;
  switch (name) {
    case 'mfrac':
      return fraction(first, second);
    case 'mroot':
      return root(first, second);
    case 'msub':
      return first + lowered(second);
    case 'msup':
      return first + raised(second);
    case 'msubsup':
      return first + lowered(second) + raised(third);
    case 'mover': {
      const mark = ownEntry(marksOver, second);
      return mark === undefined ? first + second : markedLetter(first, mark);
    }
    default:
      return children.join('');
  }
}
