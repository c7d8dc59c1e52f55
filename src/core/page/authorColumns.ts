/** Where a table has the authors of its papers. */
export interface AuthorColumns {
  /** In the order in which their names are one list; more than one for `First Author | Other Authors`. */
  readonly authors: readonly number[];
  /** Whether some may stand in none of them: `First Author | Corresponding Author`. */
  readonly omitsAuthors: boolean;
}

/** In simplified characters, in which 著 is 着. */
const authors = /aut(?:h?o|eu)r|verfasser|作者|[著着]者|inventor|发明人/;

/** Who stands first, as the only one in its column or beside the others. */
const first = /\b(?:first|1st|lead(?:ing)?|main)\b|第一|一作/;
/** Who stands behind: `Co-authors`, `其他作者`, `Second Author`. */
const others = /\bothers?\b|\bco-?aut|\b(?:remaining|second|2nd|third|3rd)\b|其[他它余]|合作|第[二三四五]/;
const corresponding = /\b(?:corresponding|contact|senior|last)\b|通[讯信]|责任/;
/** Whether the name of a column, in simplified characters and small letters, is one of authors or of some of them. */
export function namesAuthors(name: string): boolean {
  return authors.test(name);
}

type Part = 'first' | 'others' | 'corresponding' | 'all';

function partOf(name: string): Part {
  if (first.test(name)) return 'first';
  if (corresponding.test(name)) return 'corresponding';
  return others.test(name) ? 'others' : 'all';
}

/**
 * Which columns have the authors: that of all of them, or those over which they are divided, `Authors | Authors` below one cell of the head,
 * `Author 1 | Author 2`, `第一作者 | 其他作者`. One column alone for the first author, or for who answers letters, has some of them.
 * @param names of the columns, in simplified characters and small letters
 * @param isMeant whether a column is one of names, and none about them
 */
export function authorColumns(names: readonly string[], isMeant: (name: string) => boolean): AuthorColumns {
  const columns = names.flatMap((name, column) =>
    namesAuthors(name) && isMeant(name) ? [{ name, column, part: partOf(name) }] : [],
  );
  const of = (part: Part): readonly number[] => columns.filter(one => one.part === part).map(({ column }) => column);
  const [all] = columns.filter(({ part }) => part === 'all');
  if (all !== undefined) {
    const alike = columns.filter(({ name }) => numberless(name) === numberless(all.name));
    return { authors: alike.map(({ column }) => column), omitsAuthors: false };
  }
  const divided = [...of('first'), ...of('others'), ...of('corresponding')];
  const [only] = columns;
  if (columns.length < 2)
    return { authors: divided, omitsAuthors: only?.part === 'first' || only?.part === 'corresponding' };
  return { authors: divided, omitsAuthors: of('others').length === 0 };
}

/** `author` of `Author 1` */
const numberless = (name: string): string => name.replace(/[\s\d.#]/g, '');
