import { contentOf } from '../../syntax/yamlContent';
import type { YamlMapping, YamlScalar, YamlValue } from '../../syntax/yamlValue';
import { slice } from '../../text/range';
import type { TextLine } from '../boxText';
import { readHtmlPieces } from '../htmlPieces';
import { authorList, readAuthorList, type AuthorList } from '../names/authorNames';
import { beforeGoesOn, isGoesOn } from '../names/goesOn';
import type { NamePart } from '../names/nameParts';
import type { PageModel } from '../pageModel';
import type { TextPiece } from '../pageText';
import { plainKey, textOf } from './dataFields';
import { joined, wordsOf } from './dataPieces';

/** `Mei Lin, Ada Reed`, `[Mei Lin, Ada Reed]`, `- name: Mei Lin` */
export function authorPieces(page: PageModel, value: YamlValue): readonly TextPiece[] {
  if (value.kind === 'scalar') return namePieces(page, value);
  if (value.kind === 'mapping') {
    const name = valueOf(value, 'name');
    if (name !== undefined) return authorPieces(page, name);
    const parts = [valueOf(value, 'given'), valueOf(value, 'family')];
    return joined(
      parts.flatMap(part => (part?.kind === 'scalar' && textOf(part) !== '' ? [wordsOf(page, part)] : [])),
      ' ',
    );
  }
  return joined(
    value.items.map(item => authorPieces(page, item)).filter(pieces => pieces.length > 0),
    areInverted(value) ? '; ' : ', ',
  );
}

const nameKeys = {
  name: /^(?:name|fullname)$/,
  given: /^(?:first|given|firstname|givenname)$/,
  family: /^(?:last|family|lastname|familyname|surname)$/,
} as const;

function valueOf({ entries }: YamlMapping, part: keyof typeof nameKeys): YamlValue | undefined {
  return entries.find(({ key }) => nameKeys[part].test(plainKey(key)))?.value;
}

/** A text, where it links names in Markdown without the links; of a block that has a name a line, and no other sign between them, each line. */
function namePieces(page: PageModel, scalar: YamlScalar): readonly TextPiece[] {
  const text = textOf(scalar);
  if (text === '') return [];
  const range = contentOf(scalar);
  if (scalar.source.startsWith('|') && !/[,，、;；&]|\sand\s/.test(text))
    return joined(
      [...slice(page.text, range).matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => {
        const start = range.start + index;
        return readHtmlPieces(page, { start, end: start + line.trimEnd().length }).filter(
          ({ kind }) => kind === 'text',
        );
      }),
    );
  if (!text.includes('](') || /^[*]|^".*\\/.test(scalar.source)) return wordsOf(page, scalar);
  const found: TextPiece[] = [];
  let done = range.start;
  const add = (start: number, end: number): void => {
    found.push(...readHtmlPieces(page, { start, end }).filter(({ kind }) => kind === 'text'));
  };
  for (const { 0: link, 1: label = '', index } of slice(page.text, range).matchAll(linkedName)) {
    const start = range.start + index;
    add(done, start);
    add(start + 1, start + 1 + label.length);
    done = start + link.length;
  }
  add(done, range.end);
  return found;
}

/** `[Mei Lin](https://lin.example)` */
const linkedName = /\[([^[\]\n]{1,80})\]\([^()\s]{0,300}\)/g;

/** `["Lin, Mei", "van der Reed, Ann"]`: an item is one name, whatever its comma; but two in `Mei Lin, Ann Reed`. */
function areInverted(value: YamlValue): boolean {
  const items = value.kind === 'sequence' ? value.items : [];
  const names = items.map(item => (item.kind === 'scalar' ? textOf(item) : ''));
  return names.some(name => name.includes(',')) && names.every(name => inverted.test(name));
}

const inverted = /^(?:\p{Ll}{1,4}\s){0,2}[^\s,;]{2,40},\s[^,;]{1,40}$/u;

const separator = new RegExp(String.raw`[,，、;；&]|\s(?:and|et(?!\s?al(?!\p{L})))\s|${beforeGoesOn}|和`, 'giu');

/** The names of a line of `authorPieces` that holds nothing else; what a text says behind them, `(equal contribution)`, is left out. */
export function authorsOf(line: TextLine, written: YamlValue): AuthorList | undefined {
  const read = written.kind === 'scalar' ? readAuthorList(line, { from: 0, to: line.text.length }) : undefined;
  if (read !== undefined && read.names.length > 1) return read;
  const found: NamePart[] = [];
  let done = 0;
  const add = (end: number): void => {
    const written = line.text.slice(done, end);
    const text = written.trim();
    const from = done + written.length - written.trimStart().length;
    if (/\p{L}{2}/u.test(text) && text.length <= 60 && !isGoesOn(text))
      found.push({ text, from, to: from + text.length });
  };
  for (const { 0: joint, index } of line.text.matchAll(areInverted(written) ? /;/g : separator)) {
    add(index);
    done = index + joint.length;
  }
  add(line.text.length);
  return found.length === 0 ? undefined : authorList(line, found, 'certain');
}
