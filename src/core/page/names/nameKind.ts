import { lazy } from '../../lazy';
import { companionSource, leadsToTranslation, mediaSource, paperFormSource } from '../buttonWords';
import { withoutAuthorMarks, withoutPadding } from './authorMarks';
import { frequentHanFamilies } from './hanFamilies';
import { isDottedName } from './dottedNames';
import { isGoesOn } from './goesOn';
import { isGroup } from './groupNames';
import { isSmallNameWord } from './nameParticle';
import { namesArchive, namesPreprintServer } from '../venues/preprintServerNames';
import { awaitedWords, namesKind, namesOther, namesVenue, reviewWords } from '../venues/venueWords';

/** Words that begin with a capital too but are no names. */
export const noName =
  /^(?:the|in|on|at|of|for|an?|our|we|i|i['’]m|my|this|one|two|three|paper|papers|proceedings|proc|journal|conference|international|symposium|workshop|transactions|university|institute|department|college|school|lab|laboratory|national|provincial|competition|contest|hackathon|olympiad|best|award|accepted|oral|spotlight|poster|professor|doctor|supervisor|student|researcher|engineer|intern|editors?|editor-in-chief|issue|(?:co-)?chairs?|committee|reviewers?|organi[sz]ers?|ltd|inc|llc|corp|gmbh|ccf|jcr|sci|ssci|esi|vol|volume|no|pp|ieee|acm|cvpr|iccv|eccv|neurips|icml|iclr|aaai|ijcai|acl|emnlp|springer|elsevier|arxiv|methods?|devices?|apparatus|equipment|medium|invention|china|usa|beijing|shanghai)$/i;

/** `其他`, `排名第三`, `了本研究`, `第一作者`, `湖城大学`, `中国`: what says which of them, what part somebody had, or where; `副教授`: what somebody is. */
const noChineseName =
  /^(?:其[他它余]|排名|[了的]|第[一二三四五六七八九十]|通讯$|(?:中国|美国|英国|法国|德国|日本|韩国|香港|澳门|台湾)$)|(?:作者|.[一二]作|大学|学院|公司|[一二三特]等|教授|讲师|研究员|工程师|博士后?|硕士|[博硕]士生|研究生|本科生|导师|院[士长]|所长|主任|负责人)$/;

/** `联系我`, `现在`: words of speech, which nobody is called but with a frequent family name ahead: `张我军`, `王在`. */
const spoken = /[我你您们]|^.在$/u;

/** `谢谢您`, `曾在`, `于我`: words of speech that begin like a family name. */
const spokenLikeFamily = /您|^(?:谢谢|[曾于任许])/u;

function namesOtherInChinese(name: string): boolean {
  return noChineseName.test(name) || spoken.test(name) || namesVenue(name) || namesOther(name);
}

/** Whether a name of two or three characters is that of a person though it holds such a word: `王成奖`, `李大学`, `第五伦`; not `金奖`, `曾获奖`, `第五名`. */
function isCalledLikeOther(name: string): boolean {
  if (name.length > 3 || (spoken.test(name) && spokenLikeFamily.test(name))) return false;
  if (/^第五./.test(name)) return !/[名届章节期卷次位个组批集版轮人项年代讲课季部册篇条大等]$/.test(name);
  return frequentHanFamilies.has(name.charAt(0)) && !/^金奖|获奖|等奖|奖[金项]|作者|公司|[一二三特]等$/.test(name);
}

/** What stands behind the names of a work that has no venue yet: `Ann Reed, **Under Review**`, `Ann Reed, Submitted to Lakes`. */
export const standing = lazy(
  () =>
    new RegExp(
      String.raw`^(?:${reviewWords}|(?:preprints?|${awaitedWords}|work in progress|in preparation)(?!\p{L}))`,
      'iu',
    ),
);

/** Labels of links that stand behind names like one more of them. */
const label = new RegExp(
  `^(?:${paperFormSource}|${companionSource}|${mediaSource}|project|website|homepage|abstract)$`,
  'i',
);

/** `PI`, `Co-PI` of a grant; `Pi` is a family name, and `PI Lin` somebody's. */
const investigator = /^(?:Co-?)?PIs?(?![\s-]?\p{L})/u;

/** `Co-First Author`, `Corresponding Author`, `共同一作`: what part somebody had. */
const role = /(?<!\p{Script=Latin})(?:authors?|contributors?|contribution)(?!\p{Script=Latin})|[一二]作|通讯/iu;

/** Whether words tell what part somebody had in a work: `First Author`, `共同一作`. */
export function namesRole(words: string): boolean {
  return role.test(words);
}

/** `Research Report`, `Extended Version`, `Book Chapter`: what a work is, beside what `namesKind` knows, `Technical Report`. */
const kindOfWork =
  /^(?:book|brief|extended|full|long|project|research|short|staff|tech)\s(?:articles?|chapters?|communications?|papers?|reports?|sections?|versions?)$/i;

/** Behind a given name `An` is a family name. */
const initialOrAn = /^(?:\p{Lu}\.?|An)$/u;

/** `A Amato`, `A S Md Mukarram Hossain`, `I de Vries`; `A Survey` begins with an article. */
const leadsWithInitial =
  /^[AI](?:(?:\s(?:\p{Lu}|Md|[Dd][eai]|[Vv]an|[Vv]on|[DE]el|Al|La|Le))+(?:\s\p{Lu}[\p{L}-]+){1,2}|\s(?!(?:Survey|Study|Review|Case|New|Novel|Note|Framework|Method|Model|Benchmark|Dataset|Approach|Primer|Guide|Tutorial|Perspective|Comparison|Comparative|Systematic|Unified|General|Simple|First)(?!\p{L}))\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u;

/** `An Zhang`, `In So Reed`, `The Anh Day` */
export const smallGiven = lazy(() => /^(?:An|In|On|My|No|At|The)(?:\s\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?){1,2}$/u);

/** The form of a company, which stands behind its name and a comma: `Norrhavn Waters Co., Ltd.` */
export const formOfCompany = lazy(() => /^(?:Ltd|Limited|Inc|LLC|LLP|GmbH|Corp)(?!\p{L})/u);

/** `A. reed`, in a hurry */
const smallFamily = /^(?:\p{Lu}\.[\s-]?){1,3}(?!(?:and|et|in|of|on|for|the)$)\p{Ll}{2,15}$/u;

/** `Mei lin#`: what has the mark of an author is a name. */
const smallMarked = /^\p{Lu}\p{Ll}{1,15}\s\p{Ll}{2,15}\s?\\?[*#†‡]{1,3}$/u;

/**
 * What words between two commas are: a name in full, one in Chinese characters, of a single word, nothing that counts (`et al.`, a mark
 * alone), or no name.
 * @param endsInWord the last of the words is a name there, though it is none elsewhere: `Price IN`
 */
export function nameKind(raw: string, endsInWord = false): 'full' | 'han' | 'single' | 'skip' | 'none' {
  const name = withoutMarks(raw);
  if (name === '' || isGoesOn(name) || /^(?:and|[…⋯]|†|\*)\.?$/i.test(name)) return 'skip';
  if (isGroup(name)) return 'full';
  // `ISSI 2027` is a venue, `Mei Lin 2` a name with its footnote, `Norrhavn R&D` a trade
  if (name.length > 60 || /\d|https?:|[!?:："“”=/&]/.test(name) || endsInYear.test(raw)) return 'none';
  if (leadsToTranslation(name)) return 'none';
  const isDotted = isDottedName(name);
  if (isDotted || /^\p{Script=Han}{2,12}$/u.test(name)) {
    const isShort = name.length <= 4 || isDotted;
    return isShort && (isCalledLikeOther(name) || !namesOtherInChinese(name)) ? 'han' : 'none';
  }
  // `NLC定期组织算法的征集` is a sentence, `Mei Lin 林梅` a name
  if (/\p{Script=Han}{5}/u.test(name)) return 'none';
  const words = name.split(/\s+/);
  if (words.length > 1 && (namesKind(name) || kindOfWork.test(name))) return 'none';
  if (label.test(name) || standing().test(name) || investigator.test(name) || role.test(name)) return 'none';
  if (smallFamily.test(name) || smallMarked.test(raw)) return 'full';
  if (namesPreprintServer(name) || namesArchive(name)) return 'none';
  // `L. China` is nobody's address
  const first =
    leadsWithInitial.test(name) || smallGiven().test(name) ? 1 : /^\p{Lu}\.\s\p{Lu}\p{Ll}+$/u.test(name) ? 2 : 0;
  const asked = words.slice(first, endsInWord ? -1 : undefined);
  if (words.length > 6 || asked.some((word, at) => noName.test(word) && (first + at === 0 || !initialOrAn.test(word))))
    return 'none';
  // `Sam 'Abd al-Malik`
  const capitals = words.filter(word => /^['’‘ʻʿʾ]?\p{Lu}/u.test(word)).length;
  const small = words.filter(isSmallNameWord).length;
  if (capitals === 0 || capitals + small < words.length) return 'none';
  return words.length >= 2 ? 'full' : 'single';
}

/** `ISSI 2027`, `AAAI-27`, `MobiSys'27`, `SIGGRAPH Asia'27`, and a bar; of `Ann Reed'22` the year is that of her class. */
const endsInYear =
  /(?:\s(?:19|20)\d\d|(?:\p{Lu}{2}|^[^\s'’–-]+(?:-[^\s'’–-]+)?|^\p{Lu}{3,}\s\p{L}+)['’–-](?:\d\d){1,2})[^\p{L}\d]*$|\|/u;

/** `Mei Lin*†`, `Zhang San (corresponding author)`, `Ada Byron^1`, `Mei Lin#` */
export function withoutMarks(raw: string): string {
  return (
    withoutPadding(withoutAuthorMarks(raw))
      .replace(/[(（[][^()（）[\]]{0,60}[)）\]]/g, '')
      .replace(/\s(?:2nd|3rd|4th)$/, '')
      // `Mei Lin<sup>2</sup>.`
      .replace(/(?<=\d)[.。]$/, '')
      .replace(/(?<![\d\s])[\d\s]+$/u, '')
      .replace(/(?<![.。:：\s])[.。:：\s]+$/u, '')
      .trim()
  );
}
