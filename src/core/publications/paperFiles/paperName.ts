import { isDeviceName } from '../../text/deviceName';
import { folded } from '../../text/foldedText';
import type { CslItem } from '../work';
import { labelOfVenue } from '../venues/shortVenue';
import type { WholeDate } from './paperDate';

/** The name of a file, or the end of an address, and what it was made from. */
export interface NamedPaper {
  readonly name: string;
  readonly title: string;
  /** `Mei Lin, Ada Reed`, or a citation that begins with them. */
  readonly authors: string;
  readonly venue: string;
}

/** What names are made of: `2029-05-01`, `isl`, `lin`, words of the title, `lin2029lakes`. */
type Part =
  | { readonly kind: 'date' | 'venue' | 'family' }
  | { readonly kind: 'key'; readonly words: number }
  | {
      readonly kind: 'title';
      /** All words, or so many. */
      readonly words: number | 'all';
      /** Whether `of` and `the` are left out. */
      readonly isTelling: boolean;
    };

interface NameForm {
  readonly parts: readonly Part[];
  /** The parts of the date that stand ahead, 1 to 3, and what joins them; 0 without a date. */
  readonly dated: number;
  readonly joint: string;
  readonly mark: string;
  readonly isLower: boolean;
  readonly isHan: boolean;
}

/** Longer names are cut between two words, since file systems hold some 255 bytes with date and ending. In characters. */
const longest = 120;
/** Of a family name, which may be that of a whole collaboration, so that the year behind it stays. */
const longestFamily = 40;

/**
 * What a paper is called beside others: a date or year ahead, the venue, the first author or words of the title, as most of the names there can be read.
 * Only letters, digits, `-` and `_`.
 * @param papers the nearest first
 */
export function nameLike(papers: readonly NamedPaper[], csl: CslItem, date: WholeDate | undefined): string {
  const form = commonForm(papers.map(readName));
  const words = form.parts.flatMap(part => wordsFor(part, csl, form));
  const name = fitting(words.length > 0 ? words : otherWords(csl)).join(form.mark);
  const ahead = date === undefined || form.dated === 0 ? '' : dateAhead(date, form) + form.mark;
  const whole = ahead + (form.isLower ? name.toLowerCase() : name);
  return isUnfit(whole) ? `${whole}${form.mark}paper` : whole;
}

/** What Windows keeps for itself, and the name of the page of a folder. */
function isUnfit(name: string): boolean {
  return isDeviceName(name) || /^index$/i.test(name);
}

function dateAhead(date: WholeDate, { dated, joint }: NameForm): string {
  return date
    .slice(0, dated)
    .map(part => String(part).padStart(2, '0'))
    .join(joint);
}

/** A month behind a dot or a hyphen, and a day behind the same. */
const ahead = /^(?:19|20)\d\d(?:([-_.]?)(?:0[1-9]|1[0-2])(?:\1(?:[0-2]\d|3[01]))?)?(?=[-_]|$)/;

function readName(paper: NamedPaper): NameForm {
  const { name } = paper;
  const [date = '', joint = '-'] = ahead.exec(name) ?? [];
  const rest = name.slice(date.length).replace(/^[-_]+/, '');
  const dated = date === '' ? 0 : Math.floor((date.replace(/\D/g, '').length - 2) / 2);
  return {
    parts: partsOf(rest, paper),
    dated,
    joint,
    mark: rest.includes('-') || !rest.includes('_') ? '-' : '_',
    isLower: rest === rest.toLowerCase(),
    isHan: /\p{Script=Han}/u.test(rest),
  };
}

/** None where one of the words cannot be told. */
function partsOf(rest: string, { title, authors, venue }: NamedPaper): readonly Part[] {
  const words = rest.split(/[-_]+/).filter(word => word !== '');
  const family = familiesIn(authors);
  const [only = '', ...others] = words;
  if (others.length === 0) {
    const [, before = '', behind = ''] = /^(\p{L}{2,40}?)(?:19|20)\d\d(\p{L}{0,60})$/u.exec(only) ?? [];
    if (family.has(folded(before))) return [{ kind: 'key', words: behind === '' ? 0 : 1 }];
  }
  const titled = wordsIn(title);
  const parts: Part[] = [];
  let at = 0;
  for (const word of words) {
    const low = folded(word);
    const found = titled.findIndex((one, index) => index >= at && folded(one) === low);
    const last = parts.at(-1);
    if (found >= 0) {
      const count = last?.kind === 'title' && last.words !== 'all' ? last.words : 0;
      const isTelling = (last?.kind === 'title' && last.isTelling) || titled.slice(at, found).some(isSmall);
      if (count > 0) parts.pop();
      parts.push({ kind: 'title', words: count + 1, isTelling });
      at = found + 1;
    } else if (/^\d+$/.test(word)) continue;
    else if (family.has(low)) parts.push({ kind: 'family' });
    else if (labelsIn(venue).has(low)) parts.push({ kind: 'venue' });
    else return [];
  }
  const isAll = at === titled.length && titled.length > 3;
  return parts.map(part => (part.kind === 'title' && isAll ? { ...part, words: 'all' } : part));
}

/** The form of most names; of those that can be told, the words of the title as most have them. */
function commonForm(forms: readonly NameForm[]): NameForm {
  const told = forms.filter(({ parts }) => parts.length > 0);
  const dated = most(forms.map(form => form.dated)) ?? 3;
  const kinds = most(told.map(({ parts }) => parts.map(({ kind }) => kind).join(' ')));
  const alike = told.filter(({ parts }) => parts.map(({ kind }) => kind).join(' ') === kinds);
  const [first] = alike;
  const isOf = (tells: (form: NameForm) => boolean, among = forms): boolean =>
    among.length > 0 && among.filter(tells).length * 2 >= among.length;
  const parts: readonly Part[] = first?.parts ?? [{ kind: 'title', words: 4, isTelling: true }];
  return {
    parts: parts.map((part, at) =>
      part.kind === 'title' ? titleLike(alike.flatMap(form => form.parts[at] ?? [])) : part,
    ),
    dated,
    joint: forms.find(form => form.dated === dated)?.joint ?? '-',
    mark: most(forms.map(form => form.mark)) ?? '-',
    isLower: forms.length === 0 || isOf(form => form.isLower),
    isHan: isOf(form => form.isHan),
  };
}

function titleLike(parts: readonly Part[]): Part {
  const titles = parts.filter(part => part.kind === 'title');
  const counts = titles.flatMap(({ words }) => (words === 'all' ? [] : [words])).sort((a, b) => a - b);
  const isAll = counts.length * 2 < titles.length;
  return {
    kind: 'title',
    words: isAll ? 'all' : (counts[Math.floor(counts.length / 2)] ?? 4),
    isTelling: titles.some(({ isTelling }) => isTelling) || !isAll,
  };
}

function most<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function wordsFor(part: Part, csl: CslItem, { isHan }: NameForm): readonly string[] {
  const title = isHan && /\p{Script=Han}/u.test(csl.title ?? '') ? hanWords(csl.title ?? '') : wordsIn(csl.title ?? '');
  const family = familyOf(csl);
  switch (part.kind) {
    case 'date':
      return [];
    case 'family':
      return family === '' ? [] : [family];
    case 'venue': {
      const label = wordsIn(labelOfVenue(csl) ?? '').filter(word => !/^\d+$/.test(word));
      return label.length === 1 ? label : [];
    }
    case 'key': {
      const year = csl.issued?.['date-parts'][0]?.[0] ?? '';
      const [telling = ''] = part.words > 0 ? title.filter(word => !isSmall(word)) : [];
      return family === '' ? [] : [`${family}${year}${telling}`.toLowerCase()];
    }
    case 'title':
      return titleWords(title, csl.title ?? '', part);
  }
}

function titleWords(
  all: readonly string[],
  title: string,
  { words, isTelling }: Extract<Part, { kind: 'title' }>,
): readonly string[] {
  // `LakeNet: Learning from Water` is called after its own name
  const head = wordsIn(/^([^:：]{2,30})[:：]\s/.exec(title)?.[1] ?? '');
  if (words !== 'all' && words <= 2 && head.length > 0 && head.length <= 2) return head;
  const chosen = isTelling ? all.filter(word => !isSmall(word)) : all;
  const among = chosen.length > 0 ? chosen : all;
  return fitting(words === 'all' ? among : among.slice(0, words));
}

/** As many words as a name may have letters, one at least. */
function fitting(words: readonly string[]): readonly string[] {
  const taken: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length + 1;
    if (length > longest && taken.length > 0) break;
    taken.push(word.slice(0, longest));
  }
  return taken;
}

/** For a title without Latin letters: `lin`, `isl`, or no more than what it is. */
function otherWords(csl: CslItem): readonly string[] {
  const [label] = wordsIn(labelOfVenue(csl) ?? '');
  const family = familyOf(csl);
  return [family === '' ? (label ?? 'paper') : family];
}

/** The letters of the first author's family name. */
function familyOf(csl: CslItem): string {
  const [first] = csl.author ?? csl.editor ?? [];
  return wordsIn(first?.family ?? first?.literal?.split(' ').at(-1) ?? '')
    .join('')
    .slice(0, longestFamily);
}

/** The words of the first of several names, with all of them as one: `Wood-Lee` is `woodlee`. */
function familiesIn(authors: string): ReadonlySet<string> {
  const [first = ''] = authors.split(/[,;&(]|\sand\s/);
  const words = wordsIn(first.replace(/<[^<>]{0,80}>/g, ' ')).map(folded);
  return new Set([...words, words.join('')].filter(word => word.length > 1));
}

/** `ISL` of `International Symposium on Lakes (ISL 2029)`, and a venue of one word. */
function labelsIn(venue: string): ReadonlySet<string> {
  const words = wordsIn(venue);
  return new Set(
    (words.length === 1 ? words : words.filter(word => /^\p{Lu}/u.test(word) && /^.+\p{Lu}/u.test(word))).map(folded),
  );
}

const small = new Set('a an the of for on in with to by and or from at via as is are its'.split(' '));

function isSmall(word: string): boolean {
  return small.has(word.toLowerCase());
}

/** The words of a text in ASCII, with the letters as large as they are. */
function wordsIn(text: string): readonly string[] {
  const plain = text.replace(/&\w{2,8};|['’`]/g, '').replace(/[\u0080-\u{10ffff}]/gu, inAscii);
  return plain.match(/[A-Za-z\d]+/g) ?? [];
}

function inAscii(sign: string): string {
  const plain = folded(sign);
  return sign === sign.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
}

function hanWords(title: string): readonly string[] {
  return [
    [...title.matchAll(/[\p{Script=Han}A-Za-z\d]+/gu)]
      .map(([word]) => word)
      .join('')
      .slice(0, 20),
  ];
}
