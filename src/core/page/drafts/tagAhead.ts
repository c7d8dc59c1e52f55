import type { TextLine } from '../boxText';
import { isKnownAcronym } from '../venues/venueAcronyms';
import { behindCodeAhead } from './codeAhead';
import { acronymWithYear } from './venueBehind';

/**
 * Where the names of a line may begin that leads with tags in code (see `behindCodeAhead`) or with one in bold or before a bold
 * name: `**[TPAMI 2029]** **Mei Lin**, Ann Reed`, `**NeurIPS** Mei Lin, Ann Reed`, `TPAMI **Mei Lin**, Ann Reed`. In characters of the line, 0 where none leads.
 */
export function behindTagAhead(line: TextLine): number {
  const { text, strong } = line;
  const at = behindCodeAhead(line);
  const tag = strong.find(({ to }) => to > at);
  if (tag === undefined) return at;
  // `TPAMI **Mei Lin**, Ann Reed`
  if (/\S/.test(text.slice(at, tag.from))) return namesSeries(text.slice(at, tag.from).trim()) ? tag.from : at;
  const joint = /^(?:\s{0,3}|\s?[,，–—-]\s{1,3})(?=[\p{Lu}\p{Script=Han}])/u.exec(text.slice(tag.to, tag.to + 6));
  return joint !== null && isTag(text.slice(tag.from, tag.to).trim()) ? tag.to + joint[0].length : at;
}

function isTag(words: string): boolean {
  return inBrackets.test(words) || namesSeries(words.replace(/\s?[:：|]$/, ''));
}

const inBrackets = /^(?:\[[^[\]]{1,40}\]|［[^［］]{1,40}］|【[^【】]{1,40}】)$/;

/** `TPAMI`, `NeurIPS 2029 Oral`, `CVPR Workshop 2029`, `ISL'29`. Three capitals alone may be a family name: `**CHI** Mei` */
function namesSeries(written: string): boolean {
  const words = written
    .replace(/\s(?:Oral|Spotlight|Highlight|Poster)$/, '')
    .replace(/\s(?:Workshops?|Findings)(?=\s\d{4}$)/, '');
  return acronymWithYear().test(words) || shortDate.test(words) || (words.length > 3 && isKnownAcronym(words));
}

const shortDate = /^(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}-]{1,14}\s?['’]\d\d$/u;
