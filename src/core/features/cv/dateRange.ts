import { nounJointSource } from '../../text/functionWords';
import { firstYear } from '../../text/year';
import { seasonSource } from '../../time/calendarNames';
import { datePattern, monthName, periodPattern, periodOrDate, rangeOf, type DateRange } from './writtenPeriod';

/** The dates of a text, and what it says besides. */
interface Taken {
  readonly dates: DateRange | undefined;
  readonly rest: string;
}

const leading = new RegExp(
  String.raw`^[·•\s]{0,4}(?<opened>[(（\[【])?${periodOrDate}(?<closed>\s?[)）\]】])?(?<joint>\s?(?:(?:[:：,，。|·;；]|\.(?!\d)|(?<=\s)-\s)\s?)?)`,
  'i',
);
const trailing = new RegExp(String.raw`(?<=[\s:：,，.。(（\[【|])${periodOrDate}(?=\s?[)）\]】]?[.。]?$)`, 'i');
/** A period with two ends, between other words: `Ph.D.: Sep. 2017 - Dec. 2022, Lake Studies`. */
const within = new RegExp(String.raw`(?<=[\s:：,，(（])${periodPattern}(?=[\s:：,，.。)）|])`, 'i');
/** `Graduate of the Year (2021), Norrhavn` */
const bracketed = new RegExp(String.raw`(?<=[(（])(?<first>${datePattern})(?=[)）])`, 'i');

/** One more date in a row behind another one, and one before it: `2021, 2022 Champion`, `(2023, 2024, 2025)`. */
const row = String.raw`\s?(?:[,，、;；/&+和及与]|and\s|or\s)\s?`;
const goesOn = new RegExp(String.raw`^${row}(?:${datePattern})(?![a-z])`, 'i');
const cameOn = new RegExp(`(?:${datePattern})${row}$`, 'i');
/** Other dates that are as good as one with two ends. */
const such = new RegExp(String.raw`(?<=[\s:：,，(（])${periodPattern}|[(（](?:${datePattern})[)）]`, 'i');

/**
 * Takes the date off the beginning or the end of an entry's text, `2019.08 - 2022.08: Research Fellow` and `Best paper, 2026`, or a period or a
 * date in brackets out of its middle. What has none keeps its text, and so does what has several of which none is the entry's for certain. A single
 * date in the middle is a part of the sentence.
 */
export function takeDates(text: string): Taken {
  const trimmed = text.trim();
  return fromBeginning(trimmed) ?? fromEnd(trimmed) ?? fromMiddle(trimmed) ?? { dates: undefined, rest: trimmed };
}

/** Whether a text is a date or a period and nothing else: `2022.09 – 2025.06`. */
export function isDate(text: string): boolean {
  const trimmed = text.trim();
  const found = leading.exec(trimmed);
  return found !== null && found[0].length === trimmed.length && rangeOf(found) !== undefined;
}

function fromBeginning(text: string): Taken | undefined {
  const found = leading.exec(text);
  if (found === null) return undefined;
  const { opened, closed, joint = '', open } = found.groups ?? {};
  const rest = text.slice(found[0].length);
  if (rest !== '' && joint === '' && closed === undefined && !beginsWords.test(rest)) return undefined;
  const dates = rangeOf(found);
  const isOne =
    (opened === undefined) === (closed === undefined) &&
    !goesOn.test(text.slice(found[0].length - joint.length)) &&
    !boundBehind.test(text.slice(found[0].length - joint.length)) &&
    // `2020 – 21 gauges`
    !(open !== undefined && joint.trim() === '' && /^\d{1,2}(?![\da-z])/i.test(rest)) &&
    !/^(?:to|until|till|through|and|or)\s/i.test(rest);
  return rest === '' || dates === undefined || !isOne ? { dates: undefined, rest: text } : { dates, rest };
}

/** What may follow a date at once: `2021年获得`, `2021“湖泊杯”`. In `2020级` and `2024CLES` it is part of a word. */
const beginsWords = /^(?:(?![级届])\p{Script=Han}|[“"《「『‘'【[(（]|\p{Extended_Pictographic})/u;

function fromEnd(text: string): Taken | undefined {
  const found = trailing.exec(text);
  return found === null ? undefined : cutOut(text, found);
}

function fromMiddle(text: string): Taken | undefined {
  const period = within.exec(text);
  const found = period === null || isInSentence(text, period) ? bracketed.exec(text) : period;
  return found === null ? undefined : cutOut(text, found);
}

/** `Prize (2017-2021 in Norrhavn and 2022-2023 at home)`, `Lakes measured from 2014 to 2019, and why` */
function isInSentence(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (/\s(?:to|until|till|through)\s/i.test(found) && !/[:：,，(（]\s?$/.test(text.slice(0, index))) return true;
  return text.charAt(index - 1) === '(' && !/^\s*[)）]/.test(text.slice(index + found.length));
}

/** What the date belongs to in its sentence, which would be left without it: `Lecturer, Fall 2020`, `a doctor in 2020`, `Oct. 30 - Nov. 2, 2025`. */
const bound = new RegExp(
  String.raw`(?:(?:^|[\s(（,，-])(?:${nounJointSource}|to|the|and|or|since|until|till|before|after|during|between|early|mid|late|${seasonSource}|expected|exp\.|ca\.|circa|around|about|through)|[自从于在&+/]|(?:\d|${monthName})\s?[-–—~～])\s?$`,
  'i',
);

/** What behind a date is a part of it: `2023 Fall, …`, `2021年秋季学期，…`, `2026 (expected), …`. A `2021 Summer School` is called so. */
const boundBehind = new RegExp(
  String.raw`^[\s,，]{0,2}[(（]?(?:(?:${seasonSource}|[hq][1-4])(?:\s(?:semester|term|quarter)(?![a-z])|\s?(?:[,，:：;；/&)）–—-]|$))|` +
    String.raw`(?:expected|anticipated)(?:\s?[,，:：)）]|\s(?:in\s|by\s)?(?:19|20)\d\d|$)|[春秋]季?学期|第[一二三四1-4](?:学期|季度)|(?:[春夏秋冬]季?|[暑寒][假期]|[上下]半年|[初底末]|起|以来|前后|左右)(?:\s?[,，、:：;；至到)）]|\s|$)|预[计期]|->|[→⟶➔➜])`,
  'i',
);

/** The text without a date that stands behind other words, and without the signs that part it from them. */
function cutOut(text: string, found: RegExpExecArray): Taken {
  const [ahead, behind] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const isEnd = /^\s?[)）\]】]?[.。]?$/.test(behind);
  const words = ahead.replace(parting, '');
  const before = isEnd ? words.replace(lastStop, '') : words;
  const after = behind.replace(/^[\s:：,，.。)）\]】|·-]+/, '');
  const dates = rangeOf(found);
  const isSingle = dates?.end === undefined && dates?.goesOn === false;
  const around = `${before} | ${after}`;
  const isOne =
    !bound.test(ahead) &&
    !cameOn.test(ahead) &&
    !goesOn.test(behind) &&
    !boundBehind.test(behind) &&
    !(isSingle ? firstYear(around) !== undefined : such.test(around));
  if (dates === undefined || !isOne || before === '') return { dates: undefined, rest: text };
  // of a bracket in which more than the date stands: `Area chair (ISSI, 2027)`
  const [closing = ''] = /[(（[【]/.test(ahead.slice(before.length)) ? [] : (/^[)）\]】]/.exec(behind.trim()) ?? []);
  const joint = /[，：]/.test(text) ? '，' : ', ';
  return { dates, rest: [before + closing, after].filter(part => part !== '').join(joint) };
}

const parting = /(?<![\s:：,，(（[【|·–—-])[\s:：,，(（[【|·–—-]+$/;
/** At the end of a text its last full stop goes too, but for that of `Ph.D., 2019 - 2021`. */
const lastStop = /(?<!\.\p{L}{1,4})[.。]$/u;
