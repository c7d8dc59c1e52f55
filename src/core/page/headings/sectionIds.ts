import { anchorsBefore } from './headingAnchors';
import { paperHeading } from './paperHeadings';

/** What Chinese pages call their sections, and an id for it that every script and browser follows. */
const known: readonly (readonly [word: RegExp, id: string])[] = [
  [/简介|关于|个人/, 'about'],
  [/新闻|动态|消息/, 'news'],
  [/论文|发表|出版|成果|文章/, 'publications'],
  [/专利/, 'patents'],
  [/教育|学历/, 'education'],
  [/荣誉|奖|获奖/, 'honors'],
  [/经历|实习|工作/, 'experience'],
  [/项目|课题/, 'projects'],
  [/报告|讲座|演讲/, 'talks'],
  [/服务|兼职|审稿/, 'services'],
  [/教学|课程/, 'teaching'],
  [/学生|团队|成员/, 'group'],
  [/研究|方向|兴趣/, 'research'],
  [/招生|招聘/, 'openings'],
  [/联系/, 'contact'],
];

/** An id of ASCII letters for a heading: its own words, or what a Chinese word in it is called. `taken` ids get a number. */
export function asciiId(title: string, taken: ReadonlySet<string>): string {
  const own = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
  const isOther = paperHeading(title) === 'others';
  const word = known.find(([word, id]) => word.test(title) && !(isOther && id === 'publications'))?.[1];
  const base = /[a-z]/.test(own) ? own : (word ?? 'section');
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}

/** Letters, digits and signs of ASCII, without white space. */
export function isAsciiId(id: string): boolean {
  return /^[\x21-\x7e]+$/.test(id);
}

/** The `id` of the anchor (`<span class='anchor' id='news'></span>`) that stands before what begins at `offset`, such as a heading. */
export function pinnedId(text: string, offset: number): string | undefined {
  return anchorsBefore(text, offset).find(({ kind }) => kind === 'id')?.id;
}
