import type { PageModel } from '../../page/pageModel';
import { slice, type OffsetRange } from '../../text/range';
import type { EntryBlock } from './entryBlock';
import { runsOf } from './entryBlocks';
import type { EntryFile } from './entryFile';

/** A number that a page gives an entry by hand: `[3]`, `J3.`, the `3.` of a list. */
interface PrintedNumber {
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

const bullet = /^[ \t]*(?:[-*+][ \t]+|(\d{1,3})\.[ \t]+)?/;
const opening = /^(?:<(?:li|p|b|strong|em|i|span)\b[^<>]*>|[*_]{1,3}|\s)*/;
const bracketed = /^(\\?\[|[(（【])([A-Z]{0,3}-?)(\d{1,3})(\\?\]|[)）】])/;
const plain = /^()([A-Z]{0,3}-?)(\d{1,3})([.:)](?=[\s*_<])|[、：])/;

/** The numbers that an entry begins with: that of its list, and one before its words. */
export function numbersOf(page: PageModel, block: EntryBlock): readonly PrintedNumber[] {
  if (block.kind === 'box') return [];
  const { start } = block.range;
  const head = slice(page.text, { start, end: Math.min(block.range.end, start + 300) });
  const [mark = '', listed] = bullet.exec(head) ?? [];
  const numbers: PrintedNumber[] = [];
  if (listed !== undefined) numbers.push(numberAt('list', listed, start + mark.indexOf(listed)));
  const at = mark.length + (opening.exec(head.slice(mark.length))?.[0].length ?? 0);
  const found = bracketed.exec(head.slice(at)) ?? plain.exec(head.slice(at));
  if (found !== null) {
    const [, open = '', prefix = '', digits = '', close = ''] = found;
    const offset = start + at + open.length + prefix.length;
    numbers.push(numberAt(`${open}${prefix}#${close}`, digits, offset));
  }
  return numbers;
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

/** The entries of a file that are numbered by hand and without gaps, two or more each; a list may go on with the numbers of that above. */
export function seriesOf({ page }: EntryFile): readonly NumberSeries[] {
  const stretches = new Map<string, Stretch[]>();
  for (const run of runsOf(page)) {
    /** How many of each form this list has already: what it begins with may go on with the list above. */
    const inRun = new Map<string, number>();
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
        else all.push({ step: undefined, first: value, last: value, blocks: [block] });
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
      .flatMap(({ step, first, last, blocks }) =>
        step === undefined ? [] : [{ form, step, least: Math.min(first, last), blocks }],
      ),
  );
}

/** Two stretches as one, where the second goes on with the numbers of the first. */
function joined(one: Stretch, other: Stretch): Stretch | undefined {
  const between = other.first - one.last;
  if (between !== 1 && between !== -1) return undefined;
  if ((one.step ?? between) !== between || (other.step ?? between) !== between) return undefined;
  return { step: between, first: one.first, last: other.last, blocks: [...one.blocks, ...other.blocks] };
}
