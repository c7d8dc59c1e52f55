import type { Span, TextLine } from './boxText';

/** One name of a list of authors, in characters of its line. */
export interface NamePart extends Span {
  readonly text: string;
}

export interface AuthorList {
  readonly line: TextLine;
  readonly names: readonly NamePart[];
}

const separator = /[,，、;；&]|\s(?:and|und|et)\s|和|与(?=\p{Script=Han})/gu;

/** `van`, `de la`, `al-`: the small words of names. */
const particle = /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|bint|ibn|ter|ten|zu|y|e)$/i;

/** Words that begin with a capital too but are no names. */
const noName =
  /^(?:the|in|on|at|of|for|an?|our|we|i|my|this|one|two|three|paper|papers|proceedings|proc|journal|conference|international|symposium|workshop|transactions|university|institute|department|college|school|lab|laboratory|best|award|accepted|oral|spotlight|poster|vol|no|pp|ieee|acm|cvpr|iccv|eccv|neurips|icml|iclr|aaai|ijcai|acl|emnlp|springer|elsevier|arxiv|china|usa|beijing|shanghai)$/i;

/**
 * The list of authors in a stretch of a line: two or more names divided by commas or `and`, of which one or more is longer
 * than a word (`Mei Lin, A. Byron and Zhang San*`, `林梅，李雷`). It may begin behind a tag or a title and ends with what is no name.
 * `undefined` where no names lead.
 */
export function readAuthorList(line: TextLine, { from, to }: Span): AuthorList | undefined {
  const names: NamePart[] = [];
  let full = 0;
  for (const part of partsOf(line.text, from, to)) {
    const kind = nameKind(part.text);
    // `et al.` and an empty part (`A, and B`) are neither names nor the end
    if (kind === 'skip') continue;
    if (kind === 'none') break;
    if (kind === 'full' || kind === 'han') full++;
    const name = withoutStop(part);
    names.push(name);
    if (name.to < part.to) break;
  }
  return names.length >= 2 && full >= 1 ? { line, names } : undefined;
}

/** The sentence of names ends with a stop; `Lin M.` keeps its own. */
function withoutStop(part: NamePart): NamePart {
  if (/(?:^|[\s.])\p{Lu}\.$/u.test(part.text)) return part;
  const text = part.text.replace(/[\s.。:：]+$/u, '');
  return { text, from: part.from, to: part.from + text.length };
}

function partsOf(text: string, from: number, to: number): readonly NamePart[] {
  const parts: NamePart[] = [];
  const within = text.slice(from, Math.min(to, from + 3000));
  let start = 0;
  const push = (end: number): void => {
    const raw = within.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    parts.push({ text: trimmed, from: from + start + lead, to: from + start + lead + trimmed.length });
  };
  for (const found of within.matchAll(separator)) {
    push(found.index);
    start = found.index + found[0].length;
  }
  push(within.length);
  return parts;
}

function nameKind(raw: string): 'full' | 'han' | 'single' | 'skip' | 'none' {
  const name = withoutMarks(raw);
  if (name === '' || /^(?:et\s?al|others|等|and|†|\*)\.?$/i.test(name)) return 'skip';
  // `ISSI 2027` is a venue, `Mei Lin 2` a name with its footnote
  if (name.length > 60 || /\d|https?:|[!?:"“”=/]/.test(name) || /\s(?:19|20)\d\d\W*$/.test(raw)) return 'none';
  if (/^[\p{Script=Han}·]{2,12}$/u.test(name)) return name.length <= 4 || name.includes('·') ? 'han' : 'none';
  const words = name.split(/\s+/);
  if (words.length > 6 || words.some(word => noName.test(word))) return 'none';
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
  const small = words.filter(word => particle.test(word) && !/^\p{Lu}/u.test(word)).length;
  if (capitals === 0 || capitals + small < words.length) return 'none';
  return words.length >= 2 ? 'full' : 'single';
}

/** `Mei Lin*†`, `Zhang San (corresponding author)`, `Ada Byron^1`, `Mei Lin#` */
function withoutMarks(raw: string): string {
  return raw
    .replace(/[(（[][^()（）[\]]{0,60}[)）\]]/g, '')
    .replace(/[*∗＊†‡§¶#✉✝^_`~\\📧🌟]+/gu, '')
    .replace(/[\d\s]+$/u, '')
    .replace(/[.。:：\s]+$/u, '')
    .trim();
}
