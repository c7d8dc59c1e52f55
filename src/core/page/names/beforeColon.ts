import { compoundHanFamily, hanFamilies } from './hanFamilies';
import type { NamePart } from './nameParts';

const ahead =
  /^(?<name>\p{Script=Han}\s{0,2}\p{Script=Han}{1,3}[*∗†‡§¶#✉\d^]{0,8})\s?[:：]\s?(?=["“《]?[\p{L}\d][^,，.。;；]{4})/u;

/** `单位：湖泊大学`: a label that begins like a name. */
const label = /^(?:单位|任务|任职|方[法向案]|项目|简[介历]|成[员果]|时间|程序|金额)/;

/**
 * The last name of a row in Chinese before a colon and the title, as the social sciences cite: of `林梅，李青：湖泊与城市的研究` the part
 * `李青：湖泊与城市的研究`. `undefined` where what stands there is nobody’s name.
 */
export function beforeColon(part: NamePart): NamePart | undefined {
  const name = ahead.exec(part.text)?.groups?.name;
  if (name === undefined || label.test(name)) return undefined;
  const isLong = /^(?:\p{Script=Han}\s{0,2}){4}/u.test(name);
  if (!(compoundHanFamily.test(name) || (!isLong && hanFamilies.has(name.charAt(0))))) return undefined;
  return { text: name, from: part.from, to: part.from + name.length };
}
