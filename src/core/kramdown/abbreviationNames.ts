import { isAsciiWord, isSpace } from './characters';

/** Names that begin alike share the way to where they part. */
interface NameTree {
  readonly next: Map<number, NameTree>;
  name: string | undefined;
}

interface FoundName {
  readonly name: string;
  readonly end: number;
}

const blank = 32;

/** Finds names in texts, at each place all of them at once. */
export class AbbreviationNames {
  private readonly tree: NameTree = { next: new Map(), name: undefined };

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name);
  }

  private add(name: string): void {
    let tree = this.tree;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      let next = tree.next.get(code);
      if (next === undefined) tree.next.set(code, (next = { next: new Map(), name: undefined }));
      tree = next;
    }
    tree.name = name;
  }

  /**
   * The longest name at `at`. One of the names there must end where no word goes on; kramdown does not ask that of the
   * longest. A space in a name is any white space in the text. `patience` is charged for what was looked at in vain.
   */
  find(text: string, at: number, patience: { patience: number }): FoundName | undefined {
    let longest: FoundName | undefined;
    let isWhole = false;
    let tree: NameTree | undefined = this.tree;
    let end = at;
    while (tree !== undefined && end < text.length) {
      const code: number = text.charCodeAt(end);
      const exact: NameTree | undefined = tree.next.get(code);
      const spaced: NameTree | undefined = isAnySpace(text, end) ? tree.next.get(blank) : undefined;
      if (spaced === undefined) end++;
      else while (isAnySpace(text, end)) end++;
      tree = spaced ?? exact;
      if (tree?.name === undefined) continue;
      longest = { name: tree.name, end };
      if (!isAsciiWord(text.charCodeAt(end))) isWhole = true;
    }
    if (!isWhole) patience.patience -= end - at;
    return isWhole ? longest : undefined;
  }
}

function isAnySpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isSpace(code) : /^\p{Z}/u.test(text.charAt(at));
}
