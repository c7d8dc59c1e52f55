import { goesOnSource } from '../../page/names/goesOn';
import { isGroup } from '../../page/names/nameKind';
import { normalizeHanNames } from './hanNames';
import { withoutFaceGroups } from '../notation/texFaces';
import { withoutUnprinted } from '../notation/texGroups';

/** `$^{1,*}$`, `${}^\dagger$`, `\textsuperscript{*}`, `\dag` and `*`; not the `rd` of `Tom Reed 3\textsuperscript{rd}`. */
const marks = [
  String.raw`\$(?:\{\})?\^(?:\{[^{}$]{0,30}\}|\\[a-z]{1,20}|[^{}$\\])\s?\$`,
  String.raw`\\textsuperscript\s?\{(?!st\}|nd\}|rd\}|th\})(?:[^{}]|\{[^{}]{0,10}\}){0,20}\}`,
  String.raw`\\d?dag(?:ger)?(?![a-z])(?:\{\})?`,
  String.raw`(?<!\*)\*{1,4}`,
].join('|');
/** Behind the last word of a name, or before the comma in it: not in `{Lake$^3$ Lab}`. */
const footnoteMark = new RegExp(String.raw`\s?(?:${marks})(?=\}?\s?(?:,|\}?$|and\s))`, 'g');

const othersLast = new RegExp(String.raw`(?:,| and)? (?:\{${goesOnSource}\.?\}|${goesOnSource}\.?)$`, 'iu');

/**
 * A list of names as BibTeX wants it: words of a name are parted by blanks, not by ties and thin spaces (`M.~Lin`, `J.\,R. Lin`);
 * a face holds no name together; `et al.` is a name of its own, `others`; the mark of a footnote is no part of a name; a group's name is
 * held together (`The LakeNet Collaboration`).
 */
export function preparedNames(tex: string): string {
  const names = withoutFaceGroups(withoutUnprinted(tex))
    .replace(/(?<!\\)~|\\[\s,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(footnoteMark, '')
    .replace(othersLast, ' and others');
  return normalizeHanNames(names)
    .split(/(\sand\s)/i)
    .map(name => (isGroup(name) ? `{${name.replace(/^on behalf of\s/, '')}}` : name))
    .join('');
}
