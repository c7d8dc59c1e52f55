/**
 * Whether a name is one in Chinese characters with a dot between its parts, as Uyghur, Kazakh, Tibetan and foreign names are written:
 * `阿依古丽·买买提`. Which part is the family name cannot be told.
 */
export function isDottedName(name: string): boolean {
  return name.length < 30 && dotted.test(name);
}

const dotted = /^\p{Script=Han}{1,8}(?:[·・•‧]\p{Script=Han}{1,8}){1,3}$/u;
