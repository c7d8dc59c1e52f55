import { workMarkSource } from '../../page/workMark';
import { decodeRepeatedly } from './entities';
import { latexToText } from './latexText';
import { raisedInText } from './linearFormula';
import { mathmlToText } from './mathmlText';
import { subscript } from './scripts';

/** Markup seen in registered titles: HTML's, JATS's face markup. Anything else in angle brackets is text (`p < 0.05`). */
const tag =
  /<\/?(?:[a-z]{2,5}:)?(?:i|b|u|em|strong|sub|sup|scp|sc|tt|br|p|title|span|font|small|big|italic|bold|underline|roman|monospace|sans-serif|styled-content|named-content|xref|ovl)(?:\s[^<>]{0,300})?\/?>/gi;

/** Where a line or a paragraph ends, whatever parts the words on it is swallowed: `North<br>Boats`. Behind a hyphen a word goes on. */
const lineEnd = /(?<![-‐])<\/?(?:[a-z]{2,5}:)?(?:br|p)(?:\s[^<>]{0,300})?\/?>/gi;

const slanted = /<(i|em|italic)>([^<>]{0,300})<\/\1>/gi;
const lowered = /<(sub|sup)>\s*([^\s<>][^<>]{0,39}?)\s*<\/\1>/gi;

/**
 * A registered title as a reader sees it: one line of plain text. Entities are decoded (up to three times), markup and
 * LaTeX are turned into characters, blanks that the markup swallowed (`of<i>Burkholderia terrae</i>BS001`) are put back
 * where that can be known, and the blanks of pretty-printed XML are taken out before punctuation. A closing stop is dropped.
 */
export function cleanTitle(raw: string): string {
  return withoutTitleEnding(cleanText(raw));
}

/** The same for the name of a journal or an event, whose last stop belongs to it (`J. Inv. Text.`). */
export function cleanText(raw: string): string {
  return latexToText(decodeRepeatedly(withoutMarkup(raw)))
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same in one line without a look at LaTeX: what is written in formats that know none. */
export function cleanMarkup(raw: string): string {
  return (/[<&]/.test(raw) ? withoutMarkup(raw) : raw)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Entities decoded and markup turned into characters: of a text of at most 4000 characters. Line breaks that mean something are kept. */
export function withoutMarkup(raw: string): string {
  const decoded = decodeRepeatedly(raw.slice(0, 4000))
    .replace(/<!--|-->|<!\[CDATA\[|\]\]>/g, '')
    // each run of blanks becomes one character, so that no pattern below meets two
    .replace(/\s+/g, blanks => (blanks.includes('\n') ? '\n' : ' '));
  return flattenFormulas(decoded)
    .replace(lowered, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'sub' ? (subscript(text) ?? text) : raisedInText(text),
    )
    .replace(slanted, spaced)
    .replace(lineEnd, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(tag, '')
    .replace(/\n([,.;:)\]/])/g, '$1')
    .replace(/([(/[])\n/g, '$1');
}

/**
 * `10 [J].` → `10`; the mark of the Chinese reference standard GB/T 7714, how far the review of a version is, and a closing stop are no part
 * of a title.
 */
export function withoutTitleEnding(line: string): string {
  return withoutWorkMark(line.replace(reviewed, '')).replace(/(\p{Ll}{3}|[\p{Script=Han})”"])[.。]$/u, '$1');
}

/** `…研究[J]` without the mark of GB/T 7714, which CNKI, Wanfang and Google Scholar's Chinese form write behind a title. */
export function withoutWorkMark(title: string): string {
  return title.replace(markAtEnd, '');
}

/** The title of a work as it is told: without the mark of GB/T 7714 that its entry prints behind it. */
export function titleOfWork({ title }: { readonly title: { readonly text: string } }): string {
  return withoutWorkMark(title.text);
}

/** `[J]. 纱线学报, 2022` and `[C]//Proceedings of …` without the mark of the title before them. */
export function withoutWorkMarkAhead(text: string): string {
  return text.replace(markAhead, '');
}

/** `Lakes [version 1; peer review: 2 approved]`, `Lakes [v2; ref status: indexed, …]`: F1000 and the platforms that it runs. */
const reviewed = /\s?\[v(?:ersion\s)?\d{1,2};\s[^[\]]{1,200}\]$/i;

const markAtEnd = new RegExp(String.raw`\s?${workMarkSource}[.。．]?$`);
const markAhead = new RegExp(String.raw`^\s?${workMarkSource}(?:\/\/|[.。．])?\s?`);

function spaced(whole: string, _tag: string, content: string, at: number, all: string): string {
  const before = all.charAt(at - 1);
  const after = all.charAt(at + whole.length);
  const phrase = /\S\s+\S/.test(content);
  const opening =
    (/\p{Ll}/u.test(before) && /^\p{Lu}/u.test(content)) ||
    (/[,;:)]/.test(before) && /^\p{L}/u.test(content)) ||
    (phrase && /[\p{L}\p{N}]/u.test(before));
  const closing =
    (/\p{Ll}$/u.test(content) && /\p{Lu}/u.test(after)) ||
    ((phrase || (opening && content.length > 2)) && /[\p{L}\p{N}]/u.test(after));
  return `${opening ? ' ' : ''}${content}${closing ? ' ' : ''}`;
}

/** The elements of JATS around a formula, with the blanks of their layout; a picture of it. */
const formulaFrame =
  /<(?:[a-z]{2,5}:)?(?:inline-formula|formula|alternatives)(?:\s[^<>]{0,300})?>\s?|\s?<\/(?:[a-z]{2,5}:)?(?:inline-formula|formula|alternatives)>|<(?:[a-z]{2,5}:)?inline-graphic(?:\s[^<>]{0,300})?>/gi;
/** `<tex-math>$$K$$</tex-math>` of JATS, `<tex Notation="TeX">$k$</tex>` of the IEEE. */
const tex = String.raw`<(?:[a-z]{2,5}:)?tex(?:-math)?(?:\s[^<>]{0,300})?>((?:[^<]|<(?!\/)){0,2000})<\/(?:[a-z]{2,5}:)?tex(?:-math)?>`;
const texBeforeMath = new RegExp(String.raw`${tex}\s?(?=<(?:\w{1,5}:)?math[\s>])`, 'gi');
const texBehindMath = new RegExp(String.raw`(<\/(?:\w{1,5}:)?math>)\s?${tex}`, 'gi');
const texAlone = new RegExp(tex, 'gi');
const math = /<(?:\w{1,5}:)?math(?:\s[^<>]{0,300})?>([\s\S]{0,3000}?)<\/(?:\w{1,5}:)?math>/gi;

/** MathML to characters. TeX stays to be read as such, between dollar signs, where the formula is not written in MathML, too. */
function flattenFormulas(text: string): string {
  if (!/<(?:\w{1,5}:)?(?:math|tex|inline-|formula|alternatives)/i.test(text)) return text;
  const bare = text
    .replace(formulaFrame, '')
    .replace(texBeforeMath, '')
    .replace(texBehindMath, '$1')
    // a formula glued to a word of two letters or more lost its blank: `theorems for<math>…`
    .replace(/(\p{Ll}{2})(?=<(?:\w{1,5}:)?(?:math|tex)[\s>-])/giu, '$1 ');
  return bare
    .replace(math, (whole, inside: string, at: number) => beforeWord(mathmlToText(inside), bare, at + whole.length))
    .replace(texAlone, (whole, inside: string, at: number, all: string) =>
      beforeWord(inside.includes('$') ? inside.trim() : `$${inside.trim()}$`, all, at + whole.length),
    );
}

/** With a blank before a word of two letters or more: it was glued on. */
function beforeWord(formula: string, text: string, end: number): string {
  return /^\p{L}{2}/u.test(text.slice(end, end + 4)) ? `${formula} ` : formula;
}
