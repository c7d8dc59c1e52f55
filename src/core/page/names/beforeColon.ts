import type { TextLine } from '../boxText';
import { compoundHanFamily, hanFamilies } from './hanFamilies';
import type { NamePart } from './nameParts';

const ahead =
  /^(?<name>\p{Script=Han}\s{0,2}\p{Script=Han}{1,3}[*∗†‡§¶#✉\d^]{0,8})\s?[:：]\s?(?=["“《]?[\p{L}\d][^,，.。;；]{4})/u;

/** `单位：湖泊大学`: a label that begins like a name. */
const label = /^(?:单位|任务|任职|方[法向案]|项目|简[介历]|成[员果]|时间|程序|金额)/;

/** Where a title begins that has a colon: `武汉：一座城市的湖泊研究`, `白洋淀：一个湖泊的生态研究`. Given names end in 海 and 山, too: of those the known ones. */
const subject =
  /^(?:\p{Script=Han}{1,3}[湖淀港市省县镇村庄庙寺法论谱剂病型们]|[温徐郑苏常柳万梅贺池]州|[文史易金]学|武汉|成都|宁波|温岭|洛阳|安阳|金华|包头|康定|桂林|安徽|江苏|江西|甘肃|宁夏|海南|黄[河海山]|黄浦江|金沙江|江[南北河]|秦岭|连云港|高[原山校]|黄土|史[料记诗]|文[化本献物明字]|金[融属]|石[油墨]|温[度室]|林[业地]|白[酒银]|方[言志]|易经|周[易代]|[唐宋]代|魏晋|孔子|孟子|康德|牛顿|马克思|鲁迅)$/u;

/**
 * The last name of a row in Chinese before a colon and the title, as the social sciences cite: of `林梅，李青：湖泊与城市的研究` the part
 * `李青：湖泊与城市的研究`. `undefined` where what stands there is nobody’s name, or begins what one mark holds with the words behind the colon.
 */
export function beforeColon({ strong, slanted, links, underlined }: TextLine, part: NamePart): NamePart | undefined {
  const name = ahead.exec(part.text)?.groups?.name;
  if (name === undefined || label.test(name) || subject.test(name)) return undefined;
  const isLong = /^(?:\p{Script=Han}\s{0,2}){4}/u.test(name);
  if (!(compoundHanFamily.test(name) || (!isLong && hanFamilies.has(name.charAt(0))))) return undefined;
  const to = part.from + name.length;
  const marks = [strong, slanted, links, underlined].flat();
  if (marks.some(span => span.from >= part.from - 1 && span.from < to && span.to > to + 1)) return undefined;
  return { text: name, from: part.from, to };
}
