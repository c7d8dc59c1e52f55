import type { TextLine } from './boxText';
import { readPatent } from './patents';
import { namesVenue, namesYear } from './venueWords';

/** `Neurolimnology, Volume 54, 2029` */
const beforeVolume = /^\p{Lu}[^,，;；]{2,80},\s(?:Volume|Vol\.?)\s?\d/u;

/** `ISL, 2029`, `ISL Findings，2029` */
const acronymBeforeYear =
  /^(?=\S*\p{Lu}\S*\p{Lu})(?!(?:USA|UK|UAE|PRC|HK|PR)(?!\p{L}))\p{Lu}[\p{L}\d-]{1,14}(?:\s(?:Findings|Workshops?))?[,，]\s?(?:19|20)\d\d(?!\d)/u;

/** `` `ISS 2029` ``, `**NeurIPS, 2029**` */
export const acronymWithYear = /^(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}\d-]{1,14}[\s,]{1,2}(?:19|20)\d\d$/u;

/** Behind a title: a venue and a year, a slanted piece, a marked acronym with a year, or a patent. The year may stand before it. */
export function saysWhere(line: TextLine, at: number, isDated = false): boolean {
  const rest = line.text.slice(at);
  if (readPatent(rest) !== undefined) return true;
  if (!isDated && !namesYear(rest)) return false;
  if (isVenueNext(rest.replace(/^[,，]\s?/, ''))) return true;
  const link = line.links.find(({ from }) => from >= at);
  const behind = link === undefined ? rest : line.text.slice(at, link.from);
  const isMarked = [...line.code, ...line.strong].some(
    ({ from, to }) => from >= at && acronymWithYear.test(line.text.slice(from, to)),
  );
  return (
    isMarked ||
    nextIsMarked(line, at) ||
    acronymWithYear.test(behind.replace(/^[\s.,:;(（]+/, '').replace(/(?<![\s.)）])[\s.)）]+$/, '')) ||
    namesVenue(rest) ||
    line.slanted.some(({ from }) => from >= at)
  );
}

/** `. **Molecules** 2029, 30(20), 4106`, `. **EMBC**, 2029`: what is set apart next, with the year right behind it. */
function nextIsMarked({ text, strong }: TextLine, at: number): boolean {
  return strong.some(
    ({ from, to }) => from >= at && /^[\s.,。，]{1,4}$/.test(text.slice(at, from)) && yearNext.test(text.slice(to)),
  );
}

const yearNext = /^[\s,，(（]{0,3}(?:19|20)\d\d(?!\d)/;

/** Whether a text begins with a venue that what is behind it tells: `ISL, 2029`, `Neurolimnology, Volume 54`. */
export function isVenueNext(text: string): boolean {
  return acronymBeforeYear.test(text) || beforeVolume.test(text);
}
