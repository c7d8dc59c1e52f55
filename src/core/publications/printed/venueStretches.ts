import type { Span, TextLine } from '../../page/boxText';
import type { Work } from '../../page/drafts/listedWork';
import { namesRole } from '../../page/names/nameKind';
import { companionSource, mediaSource, namesFile, paperFormSource, readsLikeButton } from '../../page/buttonWords';
import { namesYear } from '../../page/venues/venueWords';
import { behindButtons, behindRemark } from '../../page/drafts/namePlaces';
import { venueLinesOf } from '../../page/works/workText';
import { isSubmission, readPrintedVenue } from './printedVenue';
import { leadsToVenue } from './receipt';

/** A piece of a line that may say where and when a work appeared. */
export interface VenueStretch {
  readonly line: TextLine;
  /** Where it begins in the line, in characters. */
  readonly from: number;
  /** Its words; the authors among them are blanks. */
  readonly text: string;
}

/**
 * What stands behind and before the title of a work, line by line, up to the first bar or link that is none of an author. A link that names
 * the venue itself belongs to it: `In [CVPR 2029](…)`. Some of them are blank.
 */
export function venueStretchesOf(work: Work): readonly VenueStretch[] {
  const { line: authorLine, names } = work.authors;
  return venueLinesOf(work).flatMap(({ line, text }) => {
    const links = line.links.filter(
      link => line !== authorLine || !names.some(name => name.from < link.to && link.from < name.to),
    );
    const title = work.titleSpan.line === line ? work.titleSpan : undefined;
    const buttons = title === undefined ? 0 : behindButtons(line, title.to);
    const areBetween = line === authorLine && names.some(name => name.from >= buttons);
    // behind the title, or behind links between title and authors, and before it
    const starts =
      title === undefined ? [0] : [areBetween && buttons > title.to ? buttons : behindSaid(line, title.to), 0];
    return starts.flatMap(start => {
      const from = behindNames(line, text, start);
      const bar = from + endOfWords(text.slice(from));
      const to = start === 0 && title !== undefined ? title.from : text.length;
      const label = links.find(
        link => (link.from > from || opensFile(text, from, link)) && !isVenueLink(text, from, link),
      );
      const end = Math.min(to, label?.from ?? to, bar > from ? bar : to);
      return labelsApart({ line, from, text: text.slice(from, Math.max(from, end)) });
    });
  });
}

/** Behind ` (in Chinese)`; ` (under review)` says of the venue behind it that the work has not appeared there. */
function behindSaid(line: TextLine, to: number): number {
  const end = behindRemark(line, to);
  return isSubmission(
    line.text
      .slice(to, end)
      .replace(/[\s()（）[\]]+/g, ' ')
      .trim(),
  )
    ? to
    : end;
}

/** `and Sons, Inc., *Lakes*`: what is left of names that could not be read ends where a slanted name begins. */
function behindNames({ slanted }: TextLine, text: string, from: number): number {
  const lead = /^[\s,."”]*(?:and|&)\s/.exec(text.slice(from));
  const next = lead === null ? undefined : slanted.find(span => span.from > from);
  return next !== undefined && /[,.]\s$/.test(text.slice(from, next.from)) ? next.from : from;
}

/** Where in a text a bar stands, a link in brackets of its own or the work once more, as in another language; `-1` for nowhere. */
function endOfWords(text: string): number {
  const bar = text.search(/\s\|\s|\[\[/);
  const again = citedAgain(text);
  return again < 0 || (bar >= 0 && bar < again) ? bar : again;
}

/** `41(11): 27-37. （核心）[Li, M. What Lakes Remember. Journal of Water, 2029.]`: brackets behind a year with a whole reference in them. */
function citedAgain(text: string): number {
  for (const { 0: whole, index } of text.matchAll(/\[[^[\]]{30,600}\]/g))
    if (namesYear(whole) && namesYear(text.slice(0, index))) return index;
  return -1;
}

/** `` `REVIEW` `ISL 2029` ``: what is in code for itself is a label for itself, where one of them has words with their year; of `` `ISL` `2029` `` none is, nor of `` `Submitted 2029` `ISL` ``. One that tells what part an author had is no part of a venue: `` `ISL 2029` `First author` ``. */
function labelsApart(stretch: VenueStretch): readonly VenueStretch[] {
  const { line, from, text } = stretch;
  const starts = line.code.flatMap((label, at) => {
    const before = line.code[at - 1];
    const isNext = before !== undefined && label.from < from + text.length && before.from >= from;
    return isNext && line.text.slice(before.to, label.from).trim() === '' ? [label.from] : [];
  });
  if (starts.length === 0) return [stretch];
  const ends = [...starts, from + text.length];
  const labels = [from, ...starts].map((start, at) => ({
    line,
    from: start,
    text: text.slice(start - from, (ends[at] ?? start) - from),
  }));
  if (labels.some(({ text: label }) => isSubmission(label))) return [stretch];
  const ofWork = labels.filter(label => !isRole(label));
  if (ofWork.length < labels.length) return ofWork;
  if (labels.some(({ text: label }) => /\bpreprint\b/i.test(label))) return [stretch];
  return labels.some(({ text: label }) => /\p{L}/u.test(label) && namesYear(label)) ? labels : [stretch];
}

/** Whether a stretch is code alone, which tells what part an author had. */
function isRole({ line, from, text }: VenueStretch): boolean {
  const end = from + text.trimEnd().length;
  return line.code.some(span => span.from <= from && span.to >= end) && namesRole(text);
}

/** Whether a line begins with a link to the text itself: `[Full text](…)`. With another it may begin with its venue. */
function opensFile(text: string, from: number, link: Span): boolean {
  return link.from === from && namesFile(text.slice(link.from, link.to));
}

/** Whether a link names the venue in the words from an offset on: `In [CVPR 2029](…)`, `. *[ICML 2029](…)*`, `In [Symposium on Lakes](…), 2029`. */
function isVenueLink(text: string, from: number, link: Span): boolean {
  const lead = leadsToVenue(text.slice(from, link.from));
  const name = text.slice(link.from, link.to);
  if (lead === undefined || saysWhatItOpens(name)) return false;
  const isDated = namesYear(name) || /^[,\s(]{1,3}(?:19|20)\d\d(?!\d)/.test(text.slice(link.to, link.to + 8));
  if (lead === 'silent' && !isDated) return false;
  const venue = readPrintedVenue(name);
  if (venue?.name === undefined || venue.type === 'article') return false;
  return venue.type !== undefined || (lead === 'said' && isDated);
}

/** `ICML 2029 slides`, `CVPR 2029 Challenge`, `Code 2029`; how a work was presented is no such word: `CVPR 2029 (Oral)`, nor what a venue is about: `Symposium on Lake Data`. */
function saysWhatItOpens(label: string): boolean {
  const words = label.replace(/[(（[【][^()（）[\]【】]{0,80}[)）\]】]|\d+/g, ' ').trim();
  return readsLikeButton(words) || opened.test(words);
}

const opened = new RegExp(
  String.raw`(?<![\p{L}\d])(?!data$)(?:${paperFormSource}|${companionSource}|${mediaSource}|papers|talks?|keynote|tutorial|presentation|recording|challenge|competition|leaderboard|award)$|` +
    '(?:论文|代码|视频|海报|幻灯片|报告|挑战赛|竞赛)$',
  'iu',
);
