import { isGoesOn } from '../../page/names/goesOn';
import { isHan } from '../../text/isHan';
import { splitHanName } from '../personNames';

const han = /^\p{Script=Han}+$/u;
const stops = /(?:(?<!\s)\s+)?[;；、，]\s*/;

/** The most frequent family names of Chinese, in both ways of writing, without those that Japanese given names begin with (`武`, `文`). */
const familyNames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊' +
    '孟秦邱侯江尹薛闫段雷黎史陶贺毛郝顾龚邵覃钱戴严莫孔向汤施聂樊温翁耿庞詹鲁霍阮凌倪殷骆祝柯翟冉臧缪麦岑鲍尤張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭葉蔣盧呂鐘譚陸範韋賈鄒賀顧龔錢嚴湯聶溫龐魯駱繆麥鮑',
);

/**
 * Names in Chinese characters as BibTeX wants them: `欧阳文澜` and `欧阳 文澜` become `欧阳, 文澜`; a list with Chinese
 * stops (`林梅；欧阳文澜`, `林梅, 王小明`) becomes one with `and`. All other names stay as they are.
 * @param isOneOfMany others stand beside these names: a comma in them parts family and given name
 */
export function normalizeHanNames(names: string, isOneOfMany = false): string {
  if (!isHan(names)) return names;
  const elements = names.split(/(?<!\s)\s+and\s+/i);
  const isList = isOneOfMany || elements.filter(element => !isGoesOn(element)).length > 1;
  return elements
    .flatMap(element => splitList(element, isList))
    .map(name => {
      if (isGoesOn(name)) return 'others';
      const [family, given, ...more] = name.split(/[ \u3000]+/);
      if (family !== undefined && given !== undefined && more.length === 0 && han.test(family) && han.test(given))
        return `${family}, ${given}`;
      // longer ones are organisations
      const parts = name.length <= 4 ? splitHanName(name) : undefined;
      return parts === undefined ? name : `${parts.family}, ${parts.given}`;
    })
    .join(' and ');
}

function splitList(list: string, isOneOfMany: boolean): readonly string[] {
  const text = list.trim().replace(/(\p{Script=Han})\s?等[.。]?$/u, '$1;等');
  const [, family, given] = /^(\p{Script=Han}{1,4})\s?[,，]\s?(\p{Script=Han}{1,4})$/u.exec(text) ?? [];
  // `山田, 太郎` is one name, `林梅, 王小明` are two
  const isName = isOneOfMany || (!text.includes('，') && ![family, given].every(isWhole));
  if (family !== undefined && given !== undefined && isName && !isGoesOn(given)) return [`${family}, ${given}`];
  const parts = text.split(stops).filter(part => part !== '');
  if (parts.length > 1 && parts.every(part => /^\p{Script=Han}[\p{Script=Han}·\s]*$/u.test(part))) return parts;
  const commas = text.split(/(?:(?<!\s)\s+)?,\s*/);
  return commas.length > 1 &&
    commas.every(part => /^\p{Script=Han}{1,4}$/u.test(part) && (part.length > 1 || part === '等'))
    ? commas
    : [text];
}

/** Whether a name in Chinese characters begins with a family name of Chinese and goes on. */
function isWhole(name = ''): boolean {
  const family = splitHanName(name)?.family;
  return family !== undefined && (family.length > 1 || familyNames.has(family));
}
