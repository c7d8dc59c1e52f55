import { isOfTalks, plainKey, textOf } from '../../page/data/dataFields';
import type { YamlMapping } from '../../syntax/yamlValue';
import type { CslItem } from '../work';
import type { VenueKind } from './entryStyle';
import { venueKind } from './writeVenue';

/** A work beside, with its keys and what it is by its venue. */
interface KeyedWork {
  readonly kind: VenueKind;
  readonly keys: YamlMapping;
}

/** The categories that the pages of academicpages list papers by. */
const categories = ['manuscripts', 'conferences', 'books'] as const;

/**
 * What a key of works beside, `category`, says that a work is: the word of theirs that means its kind, else that of one of its kind; where they know the
 * categories of academicpages alone, one of these.
 * @param works the nearest first
 */
export function kindWord(csl: CslItem, key: string, works: readonly KeyedWork[]): string | undefined {
  const said = works.flatMap(({ kind, keys }) => {
    const value = keys.entries.find(entry => plainKey(entry.key) === plainKey(key))?.value;
    const word = value?.kind === 'scalar' ? textOf(value) : '';
    return word === '' || isOfTalks(word) ? [] : [{ kind, word }];
  });
  const isOwn = ({ word }: { readonly word: string }): boolean => meaning(csl).test(word);
  const named = said.find(isOwn);
  if (named !== undefined) return named.word;
  if (said.some(({ word }) => categories.some(category => category === word)))
    return categories[csl.type === 'book' || csl.type === 'chapter' ? 2 : csl.type === 'paper-conference' ? 1 : 0];
  const kind = venueKind(csl);
  return said.find(one => one.kind === kind && !meansOtherKind(one.word, csl))?.word;
}

function meaning(csl: CslItem): RegExp {
  if (csl.type === 'book' || csl.type === 'chapter') return /book|chapter/i;
  if (csl.type === 'thesis') return /thes[ie]s|dissertation/i;
  if (csl.type === 'patent') return /patent/i;
  const kind = venueKind(csl);
  if (kind === 'preprint') return /preprint|arxiv/i;
  return kind === 'conference' ? /conference|proceeding/i : /journal|article|manuscript/i;
}

/** What words of kinds mean: `Journal Article`; an `article` alone may be of any kind. */
const kinds: readonly RegExp[] = [
  /journal/i,
  /conference|proceeding/i,
  /preprint|arxiv/i,
  /book|chapter/i,
  /thes[ie]s|dissertation/i,
  /patent/i,
];

/** Whether a word that says what a work is may stand with a paper whatever that is: not `patent`, `Demo`, `talk`. */
export function isWordOfPapers(word: string): boolean {
  return !/patent|thes[ie]s|dissertation|book|chapter|demo|abstract|workshop|tutorial/i.test(word) && !isOfTalks(word);
}

/** Whether a word that says what a work is means another kind and not its own: `Journal Article` of a conference paper, not `Journal and Conference Papers`. */
export function meansOtherKind(word: string, csl: CslItem): boolean {
  return kinds.some(kind => kind.test(word)) && !meaning(csl).test(word);
}

/** Whether a text names another kind of work, as a badge does, `<span class="badge">Journal</span>`. */
export function isOfOtherKind(text: string, csl: CslItem): boolean {
  const plain = text.replace(/<[^<>]{0,200}>/g, ' ');
  return (
    /^[\s"']*(?:journal|conference|preprint|book|chapter|thesis|patent)s?[\s"']*$/i.test(plain) &&
    !meaning(csl).test(plain)
  );
}
