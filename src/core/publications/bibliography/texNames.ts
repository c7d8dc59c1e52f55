import { goesOnSource } from '../../page/names/goesOn';
import { isCollective } from '../names/collectiveNames';
import { readCommaList } from './commaLists';
import { normalizeHanNames } from './hanNames';
import { withFamilyFirst } from './turnedNames';
import { withoutNamesakeNumbers } from '../names/namesakeNumbers';
import { withoutFaceGroups } from '../notation/texFaces';
import { splitOutsideBraces, withoutUnprinted } from '../notation/texGroups';

/** `$^{1,*}$`, `${}^\dagger$`, `\textsuperscript{*}`, `\dag` and `*`; not the `rd` of `Tom Reed 3\textsuperscript{rd}`. */
const marks = [
  String.raw`\$(?:\{\})?\^(?:\{[^{}$]{0,30}\}|\\[a-z]{1,20}|[^{}$\\])\s?\$`,
  String.raw`\\textsuperscript\s?\{(?!st\}|nd\}|rd\}|th\})(?:[^{}]|\{[^{}]{0,10}\}){0,20}\}`,
  String.raw`\\d?dag(?:ger)?(?![a-z])(?:\{\})?`,
  String.raw`(?<!\*)\*{1,4}`,
  '[†‡§¶]{1,3}',
].join('|');
/** Behind the last word of a name, or before the comma in it: not in `{Lake$^3$ Lab}`. */
const footnoteMark = new RegExp(String.raw`\s?(?:${marks})(?=\}?\s?(?:,|\}?$|and\s))`, 'g');

const othersLast = new RegExp(String.raw`(?:,| and)? (?:\{${goesOnSource}\.?\}|${goesOnSource}\.?)$`, 'iu');

/**
 * A list of names as BibTeX wants it, with `and` where others write `;` or a comma between names: words of a name are parted by blanks, not by ties and thin spaces (`M.~Lin`, `J.\,R. Lin`);
 * a face holds no name together; `et al.` is a name of its own, `others`; the mark of a footnote and the number of a namesake are no part of a name; a group's name is
 * held together (`The LakeNet Collaboration`).
 */
export function preparedNames(tex: string): string {
  const marked = withoutFaceGroups(withoutUnprinted(tex))
    .replace(/(?<!\\)~|\\[\s,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const names = withoutNamesakeNumbers(marked.replace(footnoteMark, ''));
  const separate = splitOutsideBraces(names, semicolon)
    .filter(part => part !== '')
    .join(' and ')
    .replace(othersLast, ' and others')
    .replace(manyAnds, ' and ');
  const list = splitOutsideBraces(normalizeHanNames(withoutCommaLists(separate)), /\sand\s/gi);
  return withFamilyFirst(list)
    .map(name => (isCollective(name) ? `{${name.replace(/^on behalf of\s/, '')}}` : name))
    .join(' and ');
}

/** `Lin, Mei and and Reed, Ann` */
const manyAnds = /\sand(?:\sand)+\s/gi;

/** It ends an entity, too: `R&ouml;d`. */
const semicolon = /\s?(?:(?<!&#?\w{1,10}|\\);|[；、])\s?(?:and\s)?/gi;
const comma = /\s?[,，]\s?(?:\\?&\s)?/g;

/** `Mei Lin, Ann Reed, Bo Day and Jo Fox` with `and` between all of them. */
function withoutCommaLists(names: string): string {
  const elements = splitOutsideBraces(names, /\sand\s/gi);
  const parts = elements.map(element => splitOutsideBraces(element, comma));
  const wordsOf = (pieces: readonly string[]): readonly string[] => pieces.filter(word => word !== '');
  const areInverted = parts.filter(pieces => wordsOf(pieces).length > 1).length > 1;
  return elements
    .flatMap((element, at) => {
      const pieces = parts[at] ?? [];
      const endsInComma = !areInverted && pieces.length > 1 && pieces.at(-1) === '';
      const list = readCommaList(wordsOf(pieces), endsInComma);
      return list === 'whole' ? `{${element}}` : (list ?? element);
    })
    .join(' and ');
}
