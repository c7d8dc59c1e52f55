import { isGoesOn } from '../../page/names/goesOn';
import { isHan } from '../../text/isHan';
import { splitHanName } from '../personNames';

const han = /^\p{Script=Han}+$/u;
const stops = /(?:(?<!\s)\s+)?[;；、，]\s*/;

/** The most frequent family names of Chinese, in both ways of writing. */
const familyNames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊' +
    '孟秦邱侯江尹薛闫段雷黎史陶贺毛郝顾龚邵覃钱戴严莫孔向汤施聂樊温翁耿庞詹鲁霍阮凌倪殷骆祝柯翟冉臧缪麦岑鲍尤張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭葉蔣盧呂鐘譚陸範韋賈鄒賀顧龔錢嚴湯聶溫龐魯駱繆麥鮑' +
    '白康葛龙万洪安常武文易乔赖牛梅兰宁甘苗关童车连路游纪包单费屈欧涂成季刁项柳解穆焦邢伍古裴席符左辛舒盛房丘褚管喻齐卞娄窦谷党尚仇池艾米郁蓝蒲邬宫冷商闵佘柏巩冀桂简饶荆滕敖晏靳邝卓储蒙曲代俞' +
    '龍萬喬賴蘭寧關車連紀單費歐塗項齊婁竇黨藍鄔宮閔鞏簡饒荊鄺儲',
);

const japaneseFamily = /^.{1,2}[田山川村本木井野藤橋原島崎沢澤谷口林辺部中上下内根岡倉森坂浜塚浦瀬屋津]$|々/u;
const japaneseGiven = /^.[子夫男彦助介輔雄]$|郎$|之[介助]$/u;

/**
 * Names in Chinese characters as BibTeX wants them: `欧阳文澜` and `欧阳 文澜` become `欧阳, 文澜`; a list with Chinese
 * stops (`林梅；欧阳文澜`, `林梅, 王小明`) becomes one with `and`. All other names stay as they are.
 * @param areFamilyFirst in all of the list a comma parts family and given name
 */
export function normalizeHanNames(names: string, areFamilyFirst?: boolean): string {
  if (!isHan(names)) return names;
  const elements = names.split(/(?<!\s)\s+and\s+/i);
  const familyFirst = areFamilyFirst ?? haveFamilyFirst(elements);
  const isList = elements.filter(element => !isGoesOn(element)).length > 1;
  return elements
    .flatMap(element => splitList(element, familyFirst, isList))
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

/** Whether names are written one way, `山田, 太郎` and `王, 小明`, of which at least one is surely family and given name. */
export function haveFamilyFirst(elements: readonly string[]): boolean {
  const names = elements.filter(element => !isGoesOn(element));
  return (
    names.length > 1 &&
    names.every(name => /^\s*\{|^[^,，]+[,，][^,，]+$/.test(name)) &&
    names.some(name => {
      const pair = pairOf(name.trim());
      return pair !== undefined && !isGoesOn(pair.given) && (hasJapaneseFamily(pair) || !areTwo(pair));
    })
  );
}

interface Pair {
  readonly family: string;
  readonly given: string;
}

/** The two words in Chinese characters that a comma parts. */
function pairOf(text: string): Pair | undefined {
  const [, family, given] = /^(\p{Script=Han}{1,4})\s?[,，]\s?(\p{Script=Han}{1,4})$/u.exec(text) ?? [];
  return family === undefined || given === undefined ? undefined : { family, given };
}

function splitList(list: string, areFamilyFirst: boolean, isOneOfMany: boolean): readonly string[] {
  const text = list.trim().replace(/(\p{Script=Han})\s?等[.。]?$/u, '$1;等');
  const pair = pairOf(text);
  const canBeName = areFamilyFirst || isOneOfMany || !text.includes('，');
  if (pair !== undefined && canBeName && !isGoesOn(pair.given) && (areFamilyFirst || !areTwo(pair)))
    return [`${pair.family}, ${pair.given}`];
  const parts = text.split(stops).filter(part => part !== '');
  if (parts.length > 1 && parts.every(part => /^\p{Script=Han}[\p{Script=Han}·\s]*$/u.test(part))) return parts;
  const commas = text.split(/(?:(?<!\s)\s+)?,\s*/);
  return commas.length > 1 &&
    commas.every(part => /^\p{Script=Han}{1,4}$/u.test(part) && (part.length > 1 || part === '等'))
    ? commas
    : [text];
}

/** `山田, 太郎` is one name, `林梅, 王小明` are two. */
function areTwo({ family, given }: Pair): boolean {
  const isAlone = [family, given].some(part => part.length < 2) || isCompound(family);
  return !isAlone && !isJapanese({ family, given }) && (isWhole(family) || isWhole(given));
}

/** `欧阳` */
function isCompound(name: string): boolean {
  return name.length === 2 && splitHanName(name) === undefined;
}

/** `長谷川`, `高橋`; of three letters behind a family name of Chinese, `李建中` is a whole name. */
function hasJapaneseFamily({ family }: Pair): boolean {
  return japaneseFamily.test(family) && (family.length === 2 || !isWhole(family));
}

function isJapanese(pair: Pair): boolean {
  const { family, given } = pair;
  return hasJapaneseFamily(pair) && (japaneseGiven.test(given) || (given.length === 2 && !isWhole(family)));
}

/** Whether a name in Chinese characters begins with a family name of Chinese and goes on. */
function isWhole(name: string): boolean {
  const family = splitHanName(name)?.family;
  return family !== undefined && (family.length > 1 || (name.length <= 3 && familyNames.has(family)));
}
