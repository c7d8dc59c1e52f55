import type { AuthorList } from '../names/authorNames';
import type { Span, TextLine } from '../boxText';
import { anyFormSource, languageSource, readsLikeButton } from '../buttonWords';
import { behindTagAhead } from './tagAhead';
import type { Work } from './listedWork';
import { nameLabelLength } from './nameLabel';
import { namesOther } from '../venues/venueWords';

type TitleSpan = Work['titleSpan'];

/** What a link is called that leads to the work in another form: it may stand between title and names. */
const button = new RegExp(String.raw`^(?:\[?(?:${anyFormSource})\b|10\.\d{4})`, 'i');

/** Whether words are what a link is called that leads to the work in another form: `PDF`, `Code`. */
export function opensOtherForm(words: string): boolean {
  return button.test(words);
}

/**
 * Where the links end that follow a title at `to` and open the work in another form or language, in characters of the line; `to` where none
 * does: `[Title](…) [[PDF]](…) ([中文版](…)), Mei Lin`.
 */
export function behindButtons({ text, links }: TextLine, to: number): number {
  let end = to;
  for (const link of links) {
    if (link.from < end) continue;
    const label = text.slice(link.from, link.to);
    if (
      label.length > 40 ||
      !(opensOtherForm(label) || (/\p{L}/u.test(label) && readsLikeButton(label))) ||
      !/^[\s[(|,.]{0,4}$/.test(text.slice(end, link.from))
    )
      break;
    end = link.to + (/^[\])]{1,2}/.exec(text.slice(link.to, link.to + 2))?.[0].length ?? 0);
  }
  return end;
}

/**
 * Where names begin in a line at `from` or later, in its characters, behind what may stand between a title and them: `, `, `." `, `Authors: `,
 * `By `, `[J]. `; at the beginning of a line `(2) `, `J3. ` or what is in code as well; pictures (`👤`) anywhere.
 */
export function lead(line: TextLine, from: number): number {
  return behindLead(line.text, from === 0 ? behindTagAhead(line) : from);
}

/**
 * Where an event and its year end that stand between a title at `to` and the names, in characters of the line; `to` where none do: `[Title](…), ISL 2029, Mei Lin`,
 * `[Title](…) (ISL 2029), Mei Lin`.
 */
export function behindEvent({ text }: TextLine, to: number): number {
  return to + (event.exec(text.slice(to, to + 40))?.[0].length ?? 0);
}

const event =
  /^["”\]]?(?:[,，]\s?(?=\S{0,15}\p{Lu}\S{0,15}\p{Lu})\p{Lu}[\p{L}\d-]{1,14}(?:\s|[’'-])?(?:19|20)\d\d(?=[,，.。]\s)|\s?[(（](?=\S{0,15}\p{Lu}\S{0,15}\p{Lu})\p{Lu}[\p{L}\d-]{1,14}(?:\s|[’'-])?(?:19|20)\d\d[)）](?=[,，.。]\s))/u;

/** Where names behind a title at `to` may stand: up to the end of the line, or of the bracket around them, `Title (Mei Lin, Ann Reed), *Journal*`. */
export function spanBehind(line: TextLine, to: number): Span {
  const from = lead(line, to);
  const isInBrackets = /[(（]/.test(line.text.charAt(from - 1)) && from > to;
  const closes = isInBrackets ? endOfBracket.exec(line.text.slice(from))?.[0].length : undefined;
  return { from, to: closes === undefined ? line.text.length : from + closes };
}

/** Up to the end of a bracket that is open, over those in it: `Mei Lin (Lakeside), Ann Reed`. */
const endOfBracket = /^(?:[^()（）]|[(（][^()（）]{0,80}[)）]){1,800}(?=[)）])/u;

/** ` (extended version)`, ` [Invited paper]`, ` (in Chinese)`: what is said of a work in small words, or by one of these; not ` (with Mei Lin)`. */
const remark = new RegExp(
  String.raw`^\s?[(（[](?:(?!(?:with|by)(?!\p{L}))\p{Ll}[\p{Ll}\s,&’'-]{3,58}|[Ii]n\s(?:${languageSource})|(?:Invited|Selected|Extended|Corresponding|(?:Co-)?[Ff]irst|Regular|Short|Full|Long)(?:\s[\p{Ll}-]{3,12}){0,2}|(?:通讯|第[一二]|共同第?一|共一)作者|特邀\p{Script=Han}{0,4})[)）\]]`,
  'u',
);

/** In characters; `0` for no remark, and for one that says that it is no paper: ` (invited talk)`, ` (graduate course)`. */
function remarkLength(text: string, from: number): number {
  const said = remark.exec(text.slice(from, from + 70))?.[0] ?? '';
  // papers are invited, too
  return namesOther(said.replace(/invited/i, '')) || project.test(said) ? 0 : said.length;
}

const project = /(?<!\p{L})projects?(?!\p{L})/u;

/** Where a remark in brackets ends that follows a title at `to`, in characters of its line: ` (in Chinese)`; `to` where none does. */
export function behindRemark({ text }: TextLine, to: number): number {
  return to + remarkLength(text, to);
}

/** ` (Best Poster Award)`, ` [Oral]` */
const prize = /^\s?[(（[][^()（）[\]]{0,60}(?:award|oral|spotlight|highlight|best paper)[^()（）[\]]{0,30}[)）\]]/i;

function behindLead(text: string, from: number): number {
  const number =
    from === 0 ? /^\s*(?:\([A-Z]{0,3}-?\d{1,3}\)|[A-Z]{0,3}-?\d{1,3}[.:)](?=\s)|\d{1,3}、)/.exec(text) : null;
  const prized = prize.exec(text.slice(from, from + 90))?.[0].length;
  const said = prized ?? remarkLength(text, from);
  const at = from + (number?.[0].length ?? 0) + said;
  const found =
    /^(?:[\s.,;:，。；：|"“”’'»《(){\]\-–—•·*\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}\u200d]|[[［]\w{1,3}(?:[-/]\w{1,3})?[\]］])+/iu.exec(
      text.slice(at, at + 60),
    );
  const behind = at + (found?.[0].length ?? 0);
  return behind + nameLabelLength(text, behind);
}

/** Where names beside a title end at the latest, in characters of their line: before the title, or with the line. */
export function endOfNames({ line, names }: AuthorList, title: TitleSpan): number {
  const isAhead = line === title.line && (names.at(-1)?.to ?? 0) <= title.from;
  return isAhead ? beforeTitle(line.text, title.from) : line.text.length;
}

/**
 * Whether what is read as names ahead of a title at `to` begins a sentence that goes on with the title, and so names nobody who wrote it: `**Lakes and Rivers**, my work
 * includes measuring otters [Title](…)`.
 */
export function runsIntoTitle({ line, names }: AuthorList, to: number): boolean {
  return runningText.test(line.text.slice(names.at(-1)?.to ?? to, to));
}

/** Behind a comma, without a stop, with small words up to the title: `, Another part of my work is the measuring of `. Bodies may be authors: `, and the team of the project`. */
const runningText =
  /^[\s,，*†‡#]{1,6}(?!(?:and|for|on|with)\s)(?=\p{L})[^.:;。：；]{0,300}(?<!\p{L})(?:\p{Ll}[\p{Ll}-]{0,20}\s){3}["“«]?$/u;

/** Where names ahead of a title at `to` end, before what opens it, in characters of the text: `Mei Lin. "`, `林梅.《` */
export function beforeTitle(text: string, to: number): number {
  let end = to;
  while (end > 0 && /[\s"“”«《‘'[(（]/.test(text.charAt(end - 1))) end--;
  return end;
}
