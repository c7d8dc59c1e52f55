import { decodeRepeatedly } from './entities';
import { latexToText } from './latexText';
import { subscript, superscript } from './scripts';

/** Markup seen in registered titles: HTML's, JATS's face markup, MathML. Anything else in angle brackets is text (`p < 0.05`). */
const tag =
  /<\/?(?:[a-z]{2,5}:)?(?:i|b|u|em|strong|sub|sup|scp|sc|tt|br|p|title|span|font|small|big|italic|bold|underline|roman|monospace|sans-serif|styled-content|named-content|inline-formula|alternatives|xref|ovl)(?:\s[^<>]{0,300})?\/?>/gi;

const slanted = /<(i|em|italic)>([^<>]{0,300})<\/\1>/gi;
const lowered = /<(sub|sup)>\s*([^\s<>][^<>]{0,39}?)\s*<\/\1>/gi;

/**
 * A registered title as a reader sees it: one line of plain text. Entities are decoded (up to three times), markup and
 * LaTeX are turned into characters, blanks that the markup swallowed (`of<i>Burkholderia terrae</i>BS001`) are put back
 * where that can be known, and the blanks of pretty-printed XML are taken out before punctuation. A closing stop is dropped.
 */
export function cleanTitle(raw: string): string {
  return withoutEnding(cleanText(raw));
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
  // a formula glued to a word of two letters or more lost its blank: `theorems for<math>…`
  const parted = decoded.replace(/(\p{Ll}{2})(?=<(?:\w{1,5}:)?math[\s>])/giu, '$1 ');
  return flattenMath(parted)
    .replace(
      lowered,
      (_, kind: string, text: string) => (kind.toLowerCase() === 'sub' ? subscript(text) : superscript(text)) ?? text,
    )
    .replace(slanted, spaced)
    .replace(tag, '')
    .replace(/\n([,.;:)\]/])/g, '$1')
    .replace(/([(/[])\n/g, '$1');
}

/** `10 [J].` → `10`; the mark of the Chinese reference standard GB/T 7714 and a closing stop are no part of a title. */
function withoutEnding(line: string): string {
  return withoutWorkMark(line).replace(/(\p{Ll}{3}|[\p{Script=Han})”"])[.。]$/u, '$1');
}

/** `…研究[J]` without the mark of GB/T 7714, which CNKI, Wanfang and Google Scholar's Chinese form write behind a title. */
export function withoutWorkMark(title: string): string {
  return title.replace(/\s?\[(?:J|C|D|M|R|P|S|N|EB|DB)(?:\/OL)?\][.。]?$/, '');
}

/** `[J]. 纱线学报, 2022` and `[C]//Proceedings of …` without the mark of the title before them. */
export function withoutWorkMarkAhead(text: string): string {
  return text.replace(/^\s?\[(?:J|C|D|M|R|P|S|N|EB|DB)(?:\/OL)?\](?:\/\/|[.。．])?\s?/, '');
}

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

/** MathML to characters: annotations and TeX copies are dropped, tokens joined, simple scripts raised and lowered. */
function flattenMath(text: string): string {
  if (!/<(?:\w{1,5}:)?math[\s>]/i.test(text)) return text;
  const plain = text
    .replace(/(<\/?)\w{1,5}:(?=m|annotation|semantics)/gi, '$1')
    .replace(/<(annotation|annotation-xml|tex-math)(?:\s[^<>]{0,300})?>[^<]{0,2000}<\/\1>/gi, '');
  return plain.replace(/<math(?:\s[^<>]{0,300})?>([\s\S]{0,3000}?)<\/math>/gi, (whole, inside: string, at: number) => {
    const joined = inside
      .replace(/>\s+/g, '>')
      .replace(/(?<!\s)\s+</g, '<')
      .replace(
        /<(msub|msup)>(?:<m[ino][^<>]{0,100}>)([^<>]{1,20})<\/m[ino]>(?:<mrow>)?(?:<m[ino][^<>]{0,100}>)([^<>]{1,20})<\/m[ino]>(?:<\/mrow>)?<\/\1>/gi,
        scripted,
      )
      .replace(/<m[ino][^<>]{0,100}>([^<>]{0,200})<\/m[ino]>/gi, '$1')
      .replace(/<\/?[a-z]{1,12}(?:\s[^<>]{0,300})?\/?>/gi, '');
    return /^\p{L}{2}/u.test(plain.slice(at + whole.length)) ? `${joined} ` : joined;
  });
}

function scripted(_whole: string, kind: string, base: string, script: string): string {
  return base + ((kind.toLowerCase() === 'msub' ? subscript(script) : superscript(script)) ?? script);
}
