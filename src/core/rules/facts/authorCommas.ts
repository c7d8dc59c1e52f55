import type { Work } from '../../page/listedWork';
import { message, type Finding } from '../rule';
import type { FactCheck } from './factInput';

/**
 * `Mei Lin, Rui, Wang, Ann Reed`: a comma inside a name makes two authors of it. Told only where all other names have two words, and not of
 * the first, which some styles write `Lin, Mei`, nor at the end, where a place may follow.
 */
export const authorCommas: FactCheck = function* ({ works }) {
  for (const work of works) {
    const found = slip(work);
    if (found !== undefined) yield found;
  }
};

function slip({ authors: { line, names } }: Work): Finding | undefined {
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
  return {
    range,
    message: message('“{0}, {1}” reads as two authors: a comma stands inside the name.', one.text, other.text),
    fixes: [
      {
        kind: 'drop-comma',
        title: message('Write {0}', `${one.text} ${other.text}`),
        edits: [{ range: comma, newText: /\s/.test(between) ? '' : ' ' }],
        safe: false,
      },
    ],
  };
}
