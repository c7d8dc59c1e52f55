import { companionSource, mediaSource } from '../../page/buttonWords';
import { doiLeadSource } from '../../syntax/doi';

/**
 * Whether words speak of the work whose number follows, and list none: `Code of`, `Best student paper award for`, `Data of the paper doi:`, `Slides:`, `see also`,
 * `Erratum to`, `代码见`, `本文的报道：`, `If you use the data, please cite`.
 * @param ahead what stands ahead of the number in its item
 */
export function endsInMention(ahead: string): boolean {
  // an item holds those below it
  const [own = ''] = ahead.split(/\n(?=[ \t]*[-*+]\s)/).slice(-1);
  const words = own
    .replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s/, '')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?[(（[]$/, '')
    .replace(doiLead, '');
  if (askToCite.test(words)) return true;
  // what has parts is an entry: `Lakes, all of us, see [DOI]`
  return (
    !/[,.;"“，。；]/.test(words) &&
    [mentions, answers, label, pointer, featured, inChinese].some(form => form.test(words))
  );
}

const prize = '(?:award|prize|honou?rable mention|nomination|runner-up)';
const thing = `(?:${companionSource}|${mediaSource}|software|talk|keynote|interview|podcast|tutorial|commentary|coverage|release|news|blog|review|${prize})`;

const doiLead = new RegExp(` ?(?:doi ?:?|${doiLeadSource})$`, 'i');

/** What stands ahead of such a thing: `Best Student Paper Award`, `Supplementary data`, `Press coverage`. */
const kind =
  '(?:(?:source|supplementary|supporting|invited|conference|short|oral|press|media|best|outstanding|distinguished|student|test of time|paper|poster|demo) ){0,4}';

const joint = '(?:of|for|on|about|from)';
const theWork = '(?: (?:the|our|this|my))?(?: (?:paper|work|article))?';

/** `Slides of`, `Talk at ISL 2029 on`, `Software for the paper`; `Data assimilation for lakes from` goes on behind its joint, as a title does. */
const mentions = new RegExp(
  `^(?:(?:an?|the|our) )?${kind}${thing}(?: (?!${joint}(?: |$))[^\\s:]{1,30}){0,4} ${joint}${theWork}:?$`,
  'i',
);

/** `Commentary on our paper`, `Erratum to`, `Reply to` */
const answers = new RegExp(`^(?:an? )?(?:erratum|corrigendum|correction|addendum|reply|response) to${theWork}:?$`, 'i');

/** `Slides:`, `Outstanding paper award:`, `Correction:`; a set of data and a program may be a work that is called so: `Dataset: [DOI]`. */
const label = new RegExp(
  `^${kind}(?!data|code)(?:${companionSource}|videos?|demos?|talk|keynote|interview|podcast|coverage|release|news|blog|${prize}|erratum|corrigendum|correction|reply)(?: post)?:$`,
  'i',
);

/** `see`, `see also` */
const pointer = /^see(?: also)?:?$/i;

/** `Featured in Nature News:` */
const featured = /^(?:featured|covered|highlighted|reported) (?:in|on|by) [^:]{2,60}:$/i;

/** `If you use the data, please cite` */
const askToCite = new RegExp(`(?:^|[\\s,.;:])(?:please|to) cite(?: as)?${theWork}:?$`, 'i');

const thingInChinese = '(?:源?代码|数据集?|幻灯片|课件|海报|视频|讲座|报道|新闻|评论|获奖)';

/** `代码见`, `本文的报道：`, `详见` */
const inChinese = new RegExp(
  String.raw`^(?:[^：:]{0,30}的)?${thingInChinese}(?:[和与及、]${thingInChinese})?\s?(?:[请可]?[参详另]?见|来自|发布[于在]|开源[于在])?\s?[:：]?$|^[请可]?[参详另]?见\s?[:：]?$`,
  'u',
);
