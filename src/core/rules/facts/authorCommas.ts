import type { NamePart } from '../../page/names/nameParts';
import type { Work } from '../../page/drafts/listedWork';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import type { FactCheck } from './factInput';

/**
 * `Mei Lin, Rui, Wang, Ann Reed`: a comma inside a name makes two authors of it. Told only where all other names have two words, and not of
 * the first, which some styles write `Lin, Mei`, nor at the end, where a place may follow. The owner's name is turned round where the site has it so.
 */
export const authorCommas: FactCheck = function* ({ works, ownNames }) {
  for (const work of works) {
    const found = slip(work, ownNames);
    if (found !== undefined) yield found;
  }
};

function slip({ authors: { line, names: read } }: Work, ownNames: readonly string[]): Finding | undefined {
  const names = read.flatMap(apartAtComma);
  const single = names.flatMap(({ text }, index) => (/\s/.test(text) ? [] : [index]));
  const [at, next] = single;
  // `Lin, Mei, Ann Reed`: the first two are one name by its style
  if (single.length !== 2 || at === undefined || next !== at + 1 || at === 0 || next >= names.length - 1)
    return undefined;
  const [one, other] = [names[at], names[next]];
  if (one === undefined || other === undefined || names.length < 5) return undefined;
  const between = line.text.slice(one.to, other.from);
  if (![one.text, other.text].every(name => /^\p{Lu}\p{Ll}+$/u.test(name)) || !/^,\s*$/.test(between)) return undefined;
  const range = line.place({ from: one.from, to: other.to });
  const comma = line.place({ from: one.to, to: one.to + 1 });
  const drop = { range: comma, newText: /\s/.test(between) ? '' : ' ' };
  const own = `${other.text} ${one.text}`;
  if (isOneOf(ownNames, own) && !names.some(({ text }) => familyFirst.test(text)))
    return {
      range,
      message: message(
        '“{0}, {1}” reads as two authors: it is {2}, with the family name first and a comma after it.',
        ...[one.text, other.text, own],
      ),
      fixes: [
        {
          kind: 'turn-name',
          title: message('Write {0}', own),
          // each word in its place: a mark may stand between
          edits: [
            { range: line.place(one), newText: other.text },
            drop,
            { range: line.place(other), newText: one.text },
          ],
          safe: false,
        },
      ],
    };
  return {
    range,
    message: message('“{0}, {1}” reads as two authors: a comma stands inside the name.', one.text, other.text),
    fixes: [
      {
        kind: 'drop-comma',
        title: message('Write {0}', `${one.text} ${other.text}`),
        edits: [drop],
        safe: false,
      },
    ],
  };
}

/** Marks around `**Lin, Mei**` make one name of it, which has a comma inside all the same. */
function apartAtComma(name: NamePart): readonly NamePart[] {
  const [, family, given] = /^(\p{L}+),\s*(\p{L}+)$/u.exec(name.text) ?? [];
  if (family === undefined || given === undefined) return [name];
  const { from, to } = name;
  return [
    { text: family, from, to: from + family.length },
    { text: given, from: to - given.length, to },
  ];
}

/** `Lin M`, `Lin M.-R.` */
const familyFirst = /^\p{L}{2,}\s(?:\p{Lu}\.?-?){1,3}$/u;

/** Whether a site calls its owner so: `Mei Lin (林梅)` is called `Mei Lin`. */
function isOneOf(ownNames: readonly string[], name: string): boolean {
  return ownNames
    .flatMap(own => own.split(/[()（）|/,，]|\p{Script=Han}+/u))
    .some(own => own.trim().replace(/\s+/g, ' ').toLowerCase() === name.toLowerCase());
}
