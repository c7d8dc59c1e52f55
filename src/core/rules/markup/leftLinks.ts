import { type Finding, type Fix } from '../rule';
import { message, type Message } from '../../text/message';
import type { TextBlock } from './shownTexts';

type Sign = '[' | ']' | '(' | ')' | ' ' | 'swapped';

interface Broken {
  /** What is missing, or too much, behind the first group; the second is the address. */
  readonly sign: Sign;
  readonly pattern: RegExp;
}

/** Links that lack one of their brackets; their text may have others in it, `[[Code]]` or `[Code [v2]]`. Each pattern is bound, so that no text takes long. */
const broken: readonly Broken[] = [
  // `[Code](https://a.example, which`
  {
    sign: ')',
    pattern:
      /((?<!\\)\[(?:\\.|[^[\]\n\\]|\[(?:\\.|[^[\]\n\\]){1,60}\]){1,300}\]\(([^\s()<>[\]\u3000-\u9FFF\uFF00-\uFFEF]{1,500}))(?=[\s<[\u3001-\u9FFF，：；！？]|$)/g,
  },
  // `[Code]https://a.example)`
  {
    sign: '(',
    pattern:
      /((?<!\\)\[(?:\\.|[^[\]\n\\]|\[(?:\\.|[^[\]\n\\]){1,60}\]){1,300}\])([^\s()<>[\]\u3000-\u9FFF\uFF00-\uFFEF]{1,500})\)/g,
  },
  // `[Code(https://a.example)`, with no bracket behind it
  {
    sign: ']',
    pattern:
      /((?<!\\)\[(?:\\.|[^[\]()\n\\]){1,200})\(([^\s()<>[\]\u3000-\u9FFF\uFF00-\uFFEF]{1,500})\)(?![^[\n]{0,300}\])/g,
  },
  // `[Code] (https://a.example)`
  {
    sign: ' ',
    pattern:
      /((?<!\\)\[(?:\\.|[^[\]\n\\]|\[(?:\\.|[^[\]\n\\]){1,60}\]){1,300}\])[ \t]\(([^\s()<>[\]\u3000-\u9FFF\uFF00-\uFFEF]{1,500})\)/g,
  },
  // `(Code)[https://a.example]`
  {
    sign: 'swapped',
    pattern: /((?<![\w)\]\\])\([^()[\]\n\\]{1,200}\))\[([^\s()<>[\]\u3000-\u9FFF\uFF00-\uFFEF]{1,500})\](?![([])/g,
  },
  // `Code](https://a.example)`
  { sign: '[', pattern: /()(?<=^|[\s([])[^\s[\]\\]{1,60}\]\(([^\s()<>[\]\u3000-\u9FFF\uFF00-\uFFEF]{1,500})\)/g },
];

/** What nobody writes in a text but as the address of a link: with a scheme, or the path of a file. */
const addressPattern = /^(?:https?:\/\/|mailto:|www\.)\S|^[\w./-]{1,200}\.[a-z]{2,5}$/i;

/** Links in a block of text that kramdown does not read as such. */
export function* leftLinks({ start, end, isShown }: TextBlock, masked: string): Iterable<Finding> {
  const source = masked.slice(start, end);
  if (!source.includes('](') && !addressBehind.test(source)) return;
  const told: number[] = [];
  for (const { pattern, sign } of broken)
    for (const { 0: all, 1: before = '', 2: address = '', index } of source.matchAll(pattern)) {
      const from = start + index;
      if (!addressPattern.test(address) || !isShown(from + turningPoint(sign, all, before))) continue;
      if (told.some(other => other >= from && other < from + all.length)) continue;
      told.push(from);
      yield {
        range: { start: from, end: from + all.length },
        message: reason(sign),
        fixes: sign === 'swapped' ? swapFix(from, before, address) : fixes(sign, from + before.length, before),
      };
    }
}

/** Most texts have nothing of the kind. */
const addressBehind = /\] ?\(|\][\w./]|\[[^\]\n]{1,300}\(|\)\[/;

/** The place of a bracket that would be a part of the link, if there were one: in a text it is shown as it is. */
function turningPoint(sign: Sign, all: string, before: string): number {
  if (sign === ')' || sign === '[') return all.lastIndexOf('](');
  return sign === ']' || sign === 'swapped' ? before.length : before.length - 1;
}

function reason(sign: Sign): Message {
  if (sign === ' ')
    return message('There is a space between the brackets of this link: visitors see it as text, and cannot click it.');
  if (sign === 'swapped')
    return message('The brackets of this link are swapped: visitors see it as text, and cannot click it.');
  return message('This link lacks its “{0}”: visitors see it as text, and cannot click it.', sign);
}

function swapFix(start: number, before: string, address: string): readonly Fix[] {
  const newText = `[${before.slice(1, -1)}](${address})`;
  const edits = [{ range: { start, end: start + newText.length }, newText }];
  return [{ kind: 'swap-brackets', title: message('Write “{0}”', newText), edits, safe: false }];
}

function fixes(sign: Exclude<Sign, 'swapped'>, at: number, before: string): readonly Fix[] {
  // where its text begins is for the author to say
  if (sign === '[') return [];
  if (sign === ' ') {
    const edits = [{ range: { start: at, end: at + 1 }, newText: '' }];
    return [{ kind: 'drop-blank', title: message('Remove the space'), edits, safe: false }];
  }
  const end = sign === ')' ? at - (before.length - withoutStops(before).length) : at;
  const edits = [{ range: { start: end, end }, newText: sign }];
  return [{ kind: 'close-link', title: message('Put the “{0}” there', sign), edits, safe: false }];
}

/** A full stop or comma behind the address belongs to the sentence. */
function withoutStops(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?，。；：'.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}
