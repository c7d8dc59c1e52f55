import { namesAny, type HeadingKind } from '../page/headings/headingKinds';
import { paperHeading } from '../page/headings/paperHeadings';

/** A kind of section that homepages have, with what it is called. */
export interface SectionKind {
  /** Its anchor, and how it is named here. */
  readonly id: string;
  readonly icon: string;
  readonly titles: { readonly en: string; readonly zh: string };
  /** Whether a heading says that such a section stands below it. */
  readonly isNamedBy: (title: string) => boolean;
}

/** By the table of headings, or by other words that such sections are called by. */
const named =
  (kinds: readonly HeadingKind[], also?: RegExp) =>
  (title: string): boolean =>
    namesAny(title, kinds) || also?.test(title) === true;

const called =
  (words: RegExp) =>
  (title: string): boolean =>
    words.test(title);

/** Whether works stand below a heading, as those are told who read them: `Peer-Reviewed Articles`, `Research Outputs`, `代表作`; not `Research` alone, and no `Best Paper Awards`. */
function listsWorks(title: string): boolean {
  return !alsoOfOthers.test(title) && paperHeading(title) === 'papers';
}

/** What sections about interests and about travels are called, too. */
const alsoOfOthers =
  /^[^\p{L}]*(?:(?:my|our|current|recent|past)\s)?(?:research|conferences?|学术会议|会议|研究)\s*$/iu;

const ofInterests = /research|interest|研究|方向|兴趣(?!爱好)/i;

const ofPublications = /publication|papers?\b|preprint|论文|著作|发表/i;

/** In the order in which homepages have them. The first that a title names is its kind. */
export const sectionKinds: readonly SectionKind[] = [
  {
    id: 'news',
    icon: '🔥',
    titles: { en: 'News', zh: '近期动态' },
    isNamedBy: named(['news'], /近期进展|重要事件/),
  },
  { id: 'patents', icon: '📜', titles: { en: 'Patents', zh: '专利' }, isNamedBy: named(['patents']) },
  {
    id: 'publications',
    icon: '📝',
    titles: { en: 'Publications', zh: '论文' },
    isNamedBy: title => ofPublications.test(title) && paperHeading(title) !== 'others',
  },
  {
    id: 'projects',
    icon: '🧪',
    titles: { en: 'Projects', zh: '科研项目' },
    isNamedBy: called(/project|grant|fund|项目|课题(?!组)|基金/i),
  },
  {
    id: 'honours',
    icon: '🎖',
    titles: { en: 'Honours and Awards', zh: '荣誉奖项' },
    isNamedBy: named(['honours'], /competition|竞赛/i),
  },
  {
    id: 'education',
    icon: '📖',
    titles: { en: 'Education', zh: '教育经历' },
    isNamedBy: called(/education|教育|学历/i),
  },
  {
    id: 'students',
    icon: '🧑‍🎓',
    titles: { en: 'Students', zh: '学生' },
    isNamedBy: called(/student|group|team|members?\b|alumni|mentor|学生|团队|成员|课题组/i),
  },
  {
    id: 'teaching',
    icon: '🏫',
    titles: { en: 'Teaching', zh: '教学' },
    isNamedBy: called(/teaching|course|教学|课程/i),
  },
  {
    id: 'talks',
    icon: '💬',
    titles: { en: 'Invited Talks', zh: '学术报告' },
    isNamedBy: called(/talk|lecture|presentation|报告|讲座|演讲/i),
  },
  {
    id: 'experience',
    icon: '💻',
    titles: { en: 'Experience', zh: '工作经历' },
    isNamedBy: called(
      /experience|internship|employment|work history|(?<!open )positions?\b(?! available)|经历|实习|工作/i,
    ),
  },
  {
    id: 'service',
    icon: '🤝',
    titles: { en: 'Academic Service', zh: '学术服务' },
    isNamedBy: title => namesAny(title, ['services', 'reviews']) && !listsWorks(title),
  },
  {
    id: 'software',
    icon: '🛠',
    titles: { en: 'Software and Data', zh: '软件与数据' },
    isNamedBy: called(/software|dataset|data\b|软件|数据/i),
  },
  {
    id: 'research',
    icon: '🔬',
    titles: { en: 'Research Interests', zh: '研究方向' },
    isNamedBy: title => ofInterests.test(title) && !listsWorks(title),
  },
  {
    id: 'openings',
    icon: '📣',
    titles: { en: 'Openings', zh: '招生招聘' },
    isNamedBy: called(/opening|open position|positions? available|join|hiring|vacanc|recruit|招生|招聘/i),
  },
  { id: 'contact', icon: '📮', titles: { en: 'Contact', zh: '联系方式' }, isNamedBy: called(/contact|联系/i) },
  {
    id: 'about',
    icon: '👋',
    titles: { en: 'About Me', zh: '个人简介' },
    isNamedBy: called(/about|biography|\bbio\b|简介|(?:个人|自我)介绍|关于/i),
  },
];

/** The kind of section that a heading names; `undefined` for others. */
export function kindOfTitle(title: string): SectionKind | undefined {
  const kind = sectionKinds.find(({ isNamedBy }) => isNamedBy(title));
  return kind ?? (listsWorks(title) ? sectionKinds.find(({ id }) => id === 'publications') : undefined);
}

/** What a section about two kinds is called: `论文专利`. */
const papersAndPatents = {
  id: 'publications patents',
  titles: { en: 'Publications and Patents', zh: '论文与专利' },
} as const;

/** What a section that is called so in one language is called in another; `undefined` where its kind is not known. */
export function kindInLanguages(title: string): Pick<SectionKind, 'id' | 'titles'> | undefined {
  const kinds = sectionKinds.filter(({ isNamedBy }) => isNamedBy(title)).map(({ id }) => id);
  return kinds.includes('patents') && kinds.includes('publications') ? papersAndPatents : kindOfTitle(title);
}

/** What many pages have beside a section of a kind, or below one: narrower, and no kind that homepages in general have. */
const narrowerSections: readonly (Pick<SectionKind, 'id' | 'titles'> & { readonly names: RegExp })[] = [
  {
    id: 'conferences',
    titles: { en: 'Conferences', zh: '学术会议' },
    names: /^(?:(?:academic |international )?conferences?(?: attended)?|(?:参加|国际)?(?:学术)?会议)$/i,
  },
  {
    id: 'scholarships',
    titles: { en: 'Scholarships', zh: '奖学金' },
    names: /^(?:scholarships?|(?:所获)?奖学金)$/i,
  },
  {
    id: 'competition-awards',
    titles: { en: 'Competition Awards', zh: '竞赛获奖' },
    names: /^(?:competition (?:awards|prizes)|(?:学科)?竞赛(?:获奖|奖项))$/i,
  },
  {
    id: 'honorary-titles',
    titles: { en: 'Honorary Titles', zh: '荣誉称号' },
    names: /^(?:hono[u]?rary titles?|荣誉称号)$/i,
  },
];

/**
 * What to call a section in another language that is called so in one: `奖学金` is `Scholarships`, though it is one of honours. Of two that have one
 * id the second needs a name of its own.
 */
export function titlesInLanguages(title: string): Pick<SectionKind, 'id' | 'titles'> | undefined {
  const words = title.trim();
  return narrowerSections.find(({ names }) => names.test(words)) ?? kindInLanguages(title);
}
