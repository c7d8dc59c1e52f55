import type { Markup } from '../../page/drafts/listedWork';
import { withinNameSource } from '../../text/functionWords';
import { isKnownAcronym } from '../../page/venues/venueAcronyms';
import {
  endsInSubject,
  namesOther,
  namesVenue,
  namesYear,
  undatedWords,
  unpublishedWords,
} from '../../page/venues/venueWords';
import { rangeFrom, type OffsetRange } from '../../text/range';
import { readPrintedVenue } from '../printed/printedVenue';
import { holdsRank, isRankAlone } from '../../page/venues/venueRankings';
import { isVenueAcronym } from '../printed/venueNotes';
import { acronym } from '../venues/acronym';
import { trimmedRange } from './trimmedRange';

/** ` (ISL 2024)`, ` (**ISL 2024**)` */
const acronymWithYear = new RegExp(
  String.raw`^\s\((?:[*_]{1,2})?${acronym}[\s'’-]{0,2}(?:(?:19|20)\d\d|\d\d)(?:[*_]{1,2})?\)`,
  'u',
);

/**
 * The venue in `region`, which is what stands between title or authors and the links, without notes in parentheses at its end.
 * `undefined` where nothing there reads like one.
 */
export function venueIn(text: string, region: OffsetRange, markup: Markup): OffsetRange | undefined {
  const start = trimmedRange(text, region).start;
  const [aside, told = ''] = noteAhead.exec(text.slice(start, Math.min(region.end, start + 220))) ?? [];
  if (aside !== undefined && !readsLikeVenue(told))
    return venueIn(text, { start: start + aside.length, end: region.end }, markup);
  const [tag = '', inner = ''] =
    markup === 'html' ? [] : (inTag.exec(text.slice(start, Math.min(region.end, start + 660))) ?? []);
  const tagged = readsLikeVenue(inner) && !namesOther(inner) ? tag.length : 0;
  const cut = (markup === 'html' ? behindHtml : behindMarkdown).exec(text.slice(start + tagged, region.end));
  const whole = trimmedRange(text, { start, end: cut === null ? region.end : start + tagged + cut.index });
  // ` (<span style="color:red">Oral</span>)`
  const opened = cut === null ? 0 : (/\s[(（[]$/.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0);
  const written = text.slice(whole.start, whole.end - opened);
  const note = /\s\((?![12]\d{3}\)|pp?\.\s?\d)[^()]{0,200}\)[.。]?$/.exec(written);
  const tellsYear = note !== null && acronymWithYear.test(note[0]) && !namesYear(written.slice(0, note.index));
  const range =
    note === null || note.index < 4 || tellsYear
      ? { start: whole.start, end: whole.end - opened }
      : // the tag of a note in HTML is blank here: `2023</em>  <span>(Oral)</span>`
        trimmedRange(text, rangeFrom(whole.start, note.index));
  const words = text.slice(range.start, range.end);
  const isApart = markup === 'markdown' && /\n[ \t]{0,8}\r?\n/.test(text.slice(region.start, start));
  if (isRankAlone(words.replace(/[*_`()（）[\]【】]/g, ''))) return undefined;
  return /[\p{L}\d]/u.test(words) && (!isApart || readsLikeVenue(words)) ? range : undefined;
}

/** Whether the words in a range tell a venue by its name, `In *Proceedings of …*`, `*Nature*`, and are no note on one: `Oral`. */
export function namesWhole(text: string, { start, end }: OffsetRange): boolean {
  if (end - start > 240) return false;
  const written = text.slice(start, end);
  const words = written.replace(/[*_`]|<[^<>]{1,400}>/g, '');
  return (
    /^(?:In:?\s|(?:[Pp]ublished|[Aa]ppeared) in\s|发表于|刊于|载于)/.test(words) ||
    namesVenue(words) ||
    readPrintedVenue(words)?.type !== undefined ||
    isSlantedWithYear(written, words)
  );
}

/** `*Lakes and Rivers*, 2029.`, where nothing but its slant and its place tell that it is a venue; `*Oral*, 2029` is none. */
function isSlantedWithYear(written: string, words: string): boolean {
  const told = /^(?:([*_])(?=[^*_\s])[^*_\n]{2,160}\1|<(em|i)>[^<>\n]{2,160}<\/\2>)/.test(written) && namesYear(words);
  return told && !holdsRank(words) && !besideVenue.test(words) && !namesOther(words);
}

/** `(JCR Q2, CCF-C)`, `(*=Equal contribution)` behind the names, and as well `(ISL 2024)`. */
const noteAhead = /^[(（]([^()（）\n]{1,200})[)）]/;

/** Whether a paragraph, or a note in parentheses, says where a work appeared, `*Nature*`, `Under review`, and is no abstract. */
export function readsLikeVenue(words: string): boolean {
  if (words.length > 240) return false;
  const name = words.replace(/[*_`()（）《》]|<[^<>]{1,400}>/g, '').replace(/(?<![\s,，.。])[\s,，.。]+$/, '');
  return (
    isVenueNoName(name) ||
    namesYear(name) ||
    notAppeared.test(name) ||
    isVenueAcronym(name) ||
    (isNameAlone(words, name) && !holdsRank(name) && !besideVenue.test(name) && !namesOther(name))
  );
}

/** Whether words without marks tell a venue by what nobody is called: `ICML`, `Journal of Lakes`, `Signal Processing`. */
export function isVenueNoName(name: string): boolean {
  return namesVenue(name) || isKnownAcronym(name) || endsInSubject(name);
}

/** `*Automatica*` in italics, which may be a sentence where it has more than six words, or up to four words in capitals: `eLife`, `Phys. Rev. Lett.`, `Optica 12, 33`. */
function isNameAlone(words: string, name: string): boolean {
  if (/^([*_])(?=[^*_\s])[^*_\n]{2,80}\1[.。]?$/.test(words)) return name.split(/\s+/).length <= 6;
  const named = name.replace(/(?:[\s,]{1,3}\d[\d()–-]{0,12}){1,4}$/, '').split(/\s+/);
  return named.length <= 4 && named.every(word => wordOfName.test(word));
}

const wordOfName = new RegExp(String.raw`^(?:\p{Ll}{0,3}\p{Lu}[\p{L}\p{M}.’'-]*|${withinNameSource})$`, 'u');

/** What else stands beside a venue: how its work was presented, who did most, what becomes of it, what a paragraph holds. */
const besideVenue = new RegExp(
  String.raw`(?<!\p{L})(?:oral|spotlight|highlight|poster|papers?|presentation|tracks?|equal|equally|authors?|top|featured|cover|code|project|website|abstract|keywords?|highlights|${undatedWords})(?!\p{L})`,
  'iu',
);

const notAppeared = new RegExp(unpublishedWords, 'i');

/** `**<font color="navy">ISL 2029</font>**`: a tag that begins where the venue does ends nothing; `<font color="red">Oral</font>` is none. */
const inTag = /^[*_]{0,3}<font\b[^<>]{1,400}>([^<>]{2,200})<\/font>/i;
/** Also what parts it from links behind it: `*ISL*, 2029 · ` */
const behindMarkdown =
  /\r?\n[ \t]{0,8}(?:[-*+][ \t]|\r?\n|!\[)|\s\\?\||\s(?:[·•/–—]|--?)\s{0,4}$|<(?:strong><)?(?:span|button|a|div|p|img|font)\b/;
/** Line breaks are the ends of paragraphs there: see `htmlAsText`. */
const behindHtml = /\n|\s\||<(?:a|button|img)\b/;
