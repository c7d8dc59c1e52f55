import { markingSource } from '../../syntax/htmlElements';
import type { PageModel } from '../../page/pageModel';
import { slice, type OffsetRange } from '../../text/range';
import type { EntryBlock } from './entryBlock';
import { runsOf } from './entryBlocks';
import type { EntryFile } from './entryFile';

/** A number that a page gives an entry by hand: `[3]`, `J3.`, the `3.` of a list. */
export interface PrintedNumber {
  /** What is the same with all entries that are counted together: `[J]`. */
  readonly form: string;
  readonly value: number;
  /** Its digits. */
  readonly range: OffsetRange;
}

/** Entries that are counted up or down by one, in the order of the page. */
export interface NumberSeries {
  readonly form: string;
  readonly step: 1 | -1;
  /** The least number, which is kept: the first of those that are counted up, the last of those that are counted down. */
  readonly least: number;
  readonly blocks: readonly EntryBlock[];
}

const bullet = /^[ \t]*(?:[-*+][ \t]+|(\d{1,3})\.[ \t]+)?(?:<(?:li|p)\b[^<>]*>\s*|<tr\b[^<>]*>\s*<t[dh]\b[^<>]*>\s*)?/;
const opening = new RegExp(String.raw`^(?:<(?:li|p|${markingSource})\b[^<>]*>|[*_]{1,3}|\s)*`);
const bracketed = /^(\\?\[|[(（【])((?:[A-Z]{1,3}-){0,3}[A-Z]{0,3}-?)(\d{1,3})(\\?\]|[)）】])/;
/** `I-J-9`; not the `RSS-25` of a venue. */
const inCode = /^(`)((?:[A-Z]{1,2}-){0,3}[A-Z]{0,2})(\d{1,3})(`)/;
const plain = /^()([A-Z]{0,3}-?)(\d{1,3})(\\?[.:)](?=[\s*_<])|[、：]|(?=\s{0,9}<\/t[dh]>))/;

/** `2` of `| 2 | [Title](…) |`, in a table in Markdown. */
const inBars = /^()([A-Z]{0,3}-?)(\d{1,3})(\.?)(?=[ \t]{0,40}\|)/;
const bar = /^\|?[ \t]*/;

interface EntryHead {
  /** The number of its list. */
  readonly listed: { readonly digits: string; readonly start: number } | undefined;
  /** Behind the bullet or the tag of an item. */
  readonly start: number;
  /** Behind the marks that open there. */
  readonly words: number;
  readonly number: RegExpExecArray | null;
}

function headOf(page: PageModel, block: EntryBlock): EntryHead {
  const { start } = block.range;
  const head = slice(page.text, { start, end: Math.min(block.range.end, start + 300) });
  const isRow = block.kind === 'row';
  const [mark = '', digits] = (isRow ? bar : bullet).exec(head) ?? [];
  const at = mark.length + (opening.exec(head.slice(mark.length))?.[0].length ?? 0);
  const written = head.slice(at);
  return {
    listed: digits === undefined ? undefined : { digits, start: start + mark.indexOf(digits) },
    start: start + mark.length,
    words: start + at,
    number: bracketed.exec(written) ?? inCode.exec(written) ?? (isRow ? inBars : plain).exec(written),
  };
}

/** The numbers that an entry begins with: that of its list, and one before its words. */
export function numbersOf(page: PageModel, block: EntryBlock): readonly PrintedNumber[] {
  if (block.kind === 'box') return [];
  const { listed, words, number } = headOf(page, block);
  const numbers: PrintedNumber[] = [];
  if (listed !== undefined) numbers.push(numberAt('list', listed.digits, listed.start));
  if (number !== null) {
    const [, open = '', prefix = '', digits = '', close = ''] = number;
    numbers.push(numberAt(`${open}${prefix}#${close}`, digits, words + open.length + prefix.length));
  }
  return numbers;
}

/** Where the words of an entry begin, behind its bullet: a number would stand there. */
export function startOfWords(page: PageModel, block: EntryBlock): number {
  return headOf(page, block).start;
}

/** What stands around the number before the words of an entry: `**[` and `]** `. `undefined` without a number, or where its marks close elsewhere. */
export function marksAround(
  page: PageModel,
  block: EntryBlock,
): { readonly open: string; readonly close: string } | undefined {
  const { start, words, number } = headOf(page, block);
  if (number === null) return undefined;
  const [whole, open = '', prefix = '', , close = ''] = number;
  const marks = slice(page.text, { start, end: words });
  const closing = [...marks.matchAll(/<(\w{1,6})\b[^<>]{0,200}>|[*_]{1,3}/g)]
    .map(([mark, tag]) => (tag === undefined ? Array.from(mark).reverse().join('') : `</${tag}>`))
    .reverse()
    .join('');
  const behind = page.text.slice(words + whole.length, words + whole.length + 80);
  if (!behind.startsWith(closing)) return undefined;
  const blank = /^(?:[ \t]|&nbsp;)*/.exec(behind.slice(closing.length))?.[0] ?? '';
  return { open: marks + open + prefix, close: close + closing + blank };
}

/** A number in the place of another: `04` in that of `03`. */
export function writtenNumber(value: number, before: string): string {
  return String(value).padStart(before.startsWith('0') ? before.length : 0, '0');
}

function numberAt(form: string, digits: string, start: number): PrintedNumber {
  return { form, value: Number(digits), range: { start, end: start + digits.length } };
}

interface Stretch {
  readonly step: 1 | -1 | undefined;
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly EntryBlock[];
}

/**
 * The entries of a file that are numbered by hand and without gaps, two or more each; a list may go on with the numbers of that above. The one item
 * of a list of its own is a series too where it has the number 1, unless another list has 1 for each of its items.
 */
export function seriesOf({ page }: EntryFile): readonly NumberSeries[] {
  const stretches = new Map<string, Stretch[]>();
  const alone = new Set<EntryBlock>();
  let isLeftToKramdown = false;
  for (const run of runsOf(page)) {
    /** How many of each form this list has already: what it begins with may go on with the list above. */
    const inRun = new Map<string, number>();
    if (run.length === 1) for (const block of run) alone.add(block);
    for (const block of run) {
      for (const { form, value } of numbersOf(page, block)) {
        const all = stretches.get(form) ?? [];
        stretches.set(form, all);
        const own = inRun.get(form) ?? 0;
        const last = all.at(-1);
        const grown =
          own > 0 && last !== undefined
            ? joined(last, { step: undefined, first: value, last: value, blocks: [block] })
            : undefined;
        if (grown !== undefined) all[all.length - 1] = grown;
        else {
          isLeftToKramdown ||= form === 'list' && own > 0 && last?.last === value;
          all.push({ step: undefined, first: value, last: value, blocks: [block] });
        }
        inRun.set(form, own + 1);
      }
    }
  }
  return [...stretches].flatMap(([form, own]) =>
    own
      .reduce<Stretch[]>((kept, stretch) => {
        const last = kept.at(-1);
        const both = last && joined(last, stretch);
        return both === undefined ? [...kept, stretch] : [...kept.slice(0, -1), both];
      }, [])
      .flatMap(({ step, first, last, blocks }) => {
        const isFirst = form === 'list' && first === 1 && !isLeftToKramdown && blocks.every(block => alone.has(block));
        const told = step ?? (isFirst ? 1 : undefined);
        return told === undefined ? [] : [{ form, step: told, least: Math.min(first, last), blocks }];
      }),
  );
}

/** Two stretches as one, where the second goes on with the numbers of the first. */
function joined(one: Stretch, other: Stretch): Stretch | undefined {
  const between = other.first - one.last;
  if (between !== 1 && between !== -1) return undefined;
  if ((one.step ?? between) !== between || (other.step ?? between) !== between) return undefined;
  return { step: between, first: one.first, last: other.last, blocks: [...one.blocks, ...other.blocks] };
}
