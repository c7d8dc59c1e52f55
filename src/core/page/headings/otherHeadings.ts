import { nounJointSource } from '../../text/functionWords';
import { simplified } from '../../text/simplifiedCharacters';

/** What else than papers stands below a heading, and what such headings say beside it, each a word of its own: `Selected Invited Talks`, `Program Committee Service`. */
const words = new RegExp(
  `^(?:${[
    String.raw`teaching|taught|talks?|lectures?|lecturing|presentations?|seminars?|keynotes?|tutorials?|clubs?|services?|memberships?|editorial`,
    String.raw`reviews?|reviewing|reviewers?|reviewed|referee(?:ing)?|news|updates?|hono[u]?rs?|awards?|awarded|prizes?|scholarships?|fellowships?|distinctions?`,
    String.raw`education(?:al)?|experiences?|internships?|interns?|employment|careers?|software|datasets?|copyrights?|courses?|grants?|funding|projects?|patents?`,
    String.raw`supervised|supervision|advised|advising|mentoring|organi[sz](?:ed|ers?|ing|ation)|committees?|chairs?|boards?|panels?|press|media|coverage|readings?`,
    String.raw`papers?|articles?|publications?|thes[ie]s|dissertations?|journals?|conferences?|workshops?|posters?|demos?|code`,
    String.raw`my|our|the|an?|of|in|at|as|on|for|to|by|with|from|other|past|previous|current|recent|latest|selected|main|invited|contributed|given|hosted`,
    String.raw`academic|professional|public|best|outstanding|excellent|top|program(?:me)?|work|working|visiting|community|university|school|industry|industrial`,
    String.raw`students?|ph\.?d\.?|doctoral|master(?:['’]?s)?|bachelor(?:['’]?s)?|undergraduates?|graduates?|postgraduates?|assistants?|assistantships?`,
    String.raw`groups?|activit(?:y|ies)|background|history|positions?|appointments?|roles?|dut(?:y|ies)|lists?|outreach|travel|achievements?|recognitions?`,
    String.raw`events?|announcements?|member|national|international|departmental`,
  ].join('|')})$`,
  'i',
);

/** The same in Chinese, one behind the other: `学术服务工作`, `竞赛获奖`, `论文获奖`; not `软件工程`, `学生建模`, `教学科研`. */
const inChinese = new RegExp(
  `^(?:${[
    '教学|授课|主讲|讲授|课程|教育|背景|学历|工作|经历|实习|荣誉|称号|获得|获奖|奖励|奖项|奖学金|奖|服务|兼职|任职|审稿|评审|报告|讲座|演讲|教程|新闻|动态|消息|近况',
    '软件|数据集|软著|著作权|项目|课题|基金|学生|指导|竞赛|比赛|主办|承办|组织|成果|转化|转让|论文|期刊|会议|发表|大会|特邀|受邀|邀请|学术|专业|社会|社区',
    '本科生?|研究生|硕士生?|博士生?|毕业|优秀|最佳|国家级?|省级|校级|个人|我的|近期|最新|最近|主要|部分|情况|活动|科研(?=获奖|奖)|人|与|和|及|的',
  ].join('|')})+$`,
);

/** In words: `Research` alone is for papers, and for something else with one of these behind it. */
const behindResearch =
  /^research\s(?:talks?|seminars?|presentations?|awards?|prizes?|grants?|funding|fellowships?|internships?|assistants?|assistantships?)$/i;

/**
 * Whether each word of a heading is one of headings for something else than papers, `Invited Talks`, `Teaching at Lake University`, `Awards from the lake`; none of
 * them is in `Ann Reed, Lecturer`, `Service Computing Lab`, `Education and Inequality`, `Fake News`, though all hold such a word.
 */
export function isCertainlyOther(written: string): boolean {
  const title = simplified(written).trim();
  const head = title.split(/\sat\s|[(（]/i)[0] ?? '';
  if (areWords(head)) return true;
  const [first = ''] = head.split(joint);
  return (
    first !== head &&
    /\b(?:talks?|hono[u]?rs?|awards?|prizes?|scholarships?)\s*$|(?:获奖|奖励|荣誉|报告|讲座)\s*$/i.test(first) &&
    areWords(first)
  );
}

const joint = new RegExp(String.raw`\s(?:${nounJointSource}|to)\s|[:：]`, 'i');

function areWords(title: string): boolean {
  const parts = title
    .split(/[&,，、;；/|+:：–—]|\s(?:and|or|-)\s/i)
    .map(part => part.replace(/[^\p{L}\s.'’-]/gu, '').trim());
  const said = parts.filter(part => /\p{L}/u.test(part));
  return (
    said.length > 0 &&
    said.every(
      part => behindResearch.test(part) || part.split(/[\s-]+/).every(word => words.test(word) || inChinese.test(word)),
    )
  );
}
