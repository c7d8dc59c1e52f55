import { firstYear } from '../../text/year';
import { DATE, MONTH_NAME, PERIOD, PERIOD_OR_DATE, rangeOf, type DateRange } from './writtenPeriod';

/** The dates of a text, and what it says besides. */
interface Taken {
  readonly dates: DateRange | undefined;
  readonly rest: string;
}

const LEADING = new RegExp(
  String.raw`^[·•\s]{0,4}(?<opened>[(（\[【])?${PERIOD_OR_DATE}(?<closed>\s?[)）\]】])?(?<joint>\s?(?:(?:[:：,，。|·;；]|\.(?!\d)|(?<=\s)-\s)\s?)?)`,
  'i',
);
const TRAILING = new RegExp(String.raw`(?<=[\s:：,，.。(（\[【|])${PERIOD_OR_DATE}(?=\s?[)）\]】]?[.。]?$)`, 'i');
/** A period with two ends, between other words: `Ph.D.: Sep. 2017 - Dec. 2022, Lake Studies`. */
const WITHIN = new RegExp(String.raw`(?<=[\s:：,，(（])${PERIOD}(?=[\s:：,，.。)）|])`, 'i');
/** `Graduate of the Year (2021), Norrhavn` */
const BRACKETED = new RegExp(String.raw`(?<=[(（])(?<first>${DATE})(?=[)）])`, 'i');

/** One more date in a row behind another one, and one before it: `2021, 2022 Champion`, `(2023, 2024, 2025)`. */
const ROW = String.raw`\s?(?:[,，、;；/&+和及与]|and\s|or\s)\s?`;
const GOES_ON = new RegExp(String.raw`^${ROW}(?:${DATE})(?![a-z])`, 'i');
const CAME_ON = new RegExp(`(?:${DATE})${ROW}$`, 'i');
/** Other dates that are as good as one with two ends. */
const SUCH = new RegExp(String.raw`(?<=[\s:：,，(（])${PERIOD}|[(（](?:${DATE})[)）]`, 'i');

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
  const found = LEADING.exec(trimmed);
  return found !== null && found[0].length === trimmed.length && rangeOf(found) !== undefined;
}

function fromBeginning(text: string): Taken | undefined {
  const found = LEADING.exec(text);
  if (found === null) return undefined;
  const { opened, closed, joint = '', open } = found.groups ?? {};
  const rest = text.slice(found[0].length);
  if (rest !== '' && joint === '' && closed === undefined && !BEGINS_WORDS.test(rest)) return undefined;
  const dates = rangeOf(found);
  const isOne =
    (opened === undefined) === (closed === undefined) &&
    !GOES_ON.test(text.slice(found[0].length - joint.length)) &&
    !BOUND_BEHIND.test(text.slice(found[0].length - joint.length)) &&
    // `2020 – 21 gauges`
    !(open !== undefined && joint.trim() === '' && /^\d{1,2}(?![\da-z])/i.test(rest)) &&
    !/^(?:to|until|till|through|and|or)\s/i.test(rest);
  return rest === '' || dates === undefined || !isOne ? { dates: undefined, rest: text } : { dates, rest };
}

/** What may follow a date at once: `2021年获得`, `2021“湖泊杯”`. In `2020级` and `2024CLES` it is part of a word. */
const BEGINS_WORDS = /^(?:(?![级届])\p{Script=Han}|[“"《「『‘'【[(（]|\p{Extended_Pictographic})/u;

function fromEnd(text: string): Taken | undefined {
  const found = TRAILING.exec(text);
  return found === null ? undefined : cutOut(text, found);
}

function fromMiddle(text: string): Taken | undefined {
  const period = WITHIN.exec(text);
  const found = period === null || isInSentence(text, period) ? BRACKETED.exec(text) : period;
  return found === null ? undefined : cutOut(text, found);
}

/** `Prize (2017-2021 in Norrhavn and 2022-2023 at home)`, `Lakes measured from 2014 to 2019, and why` */
function isInSentence(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (/\s(?:to|until|till|through)\s/i.test(found) && !/[:：,，(（]\s?$/.test(text.slice(0, index))) return true;
  return text.charAt(index - 1) === '(' && !/^\s*[)）]/.test(text.slice(index + found.length));
}

/** What the date belongs to in its sentence, which would be left without it: `Lecturer, Fall 2020`, `a doctor in 2020`, `Oct. 30 - Nov. 2, 2025`. */
const BOUND = new RegExp(
  String.raw`(?:(?:^|[\s(（,，-])(?:in|of|since|from|until|till|by|before|after|during|for|at|on|to|the|and|or|between|early|mid|late|spring|summer|autumn|fall|winter|expected|exp\.|ca\.|circa|around|about|through)|[自从于在&+/]|(?:\d|${MONTH_NAME})\s?[-–—~～])\s?$`,
  'i',
);

/** What behind a date is a part of it: `2023 Fall, …`, `2021年秋季学期，…`, `2026 (expected), …`. A `2021 Summer School` is called so. */
const BOUND_BEHIND =
  /^[\s,，]{0,2}[(（]?(?:(?:spring|summer|autumn|fall|winter|[hq][1-4])(?:\s(?:semester|term|quarter)(?![a-z])|\s?(?:[,，:：;；/&)）–—-]|$))|(?:expected|anticipated)(?:\s?[,，:：)）]|\s(?:in\s|by\s)?(?:19|20)\d\d|$)|[春秋]季?学期|第[一二三四1-4](?:学期|季度)|(?:[春夏秋冬]季?|[暑寒][假期]|[上下]半年|[初底末]|起|以来|前后|左右)(?:\s?[,，、:：;；至到)）]|\s|$)|预[计期]|->|[→⟶➔➜])/i;

/** The text without a date that stands behind other words, and without the signs that part it from them. */
function cutOut(text: string, found: RegExpExecArray): Taken {
  const [ahead, behind] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const isEnd = /^\s?[)）\]】]?[.。]?$/.test(behind);
  const words = ahead.replace(PARTING, '');
  const before = isEnd ? words.replace(LAST_STOP, '') : words;
  const after = behind.replace(/^[\s:：,，.。)）\]】|·-]+/, '');
  const dates = rangeOf(found);
  const isSingle = dates?.end === undefined && dates?.goesOn === false;
  const around = `${before} | ${after}`;
  const isOne =
    !BOUND.test(ahead) &&
    !CAME_ON.test(ahead) &&
    !GOES_ON.test(behind) &&
    !BOUND_BEHIND.test(behind) &&
    !(isSingle ? firstYear(around) !== undefined : SUCH.test(around));
  if (dates === undefined || !isOne || before === '') return { dates: undefined, rest: text };
  // of a bracket in which more than the date stands: `Area chair (ISSI, 2027)`
  const [closing = ''] = /[(（[【]/.test(ahead.slice(before.length)) ? [] : (/^[)）\]】]/.exec(behind.trim()) ?? []);
  const joint = /[，：]/.test(text) ? '，' : ', ';
  return { dates, rest: [before + closing, after].filter(part => part !== '').join(joint) };
}

const PARTING = /(?<![\s:：,，(（[【|·–—-])[\s:：,，(（[【|·–—-]+$/;
/** At the end of a text its last full stop goes too, but for that of `Ph.D., 2019 - 2021`. */
const LAST_STOP = /(?<!\.\p{L}{1,4})[.。]$/u;
