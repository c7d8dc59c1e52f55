/** What a heading can say that stands below it. */
const words = {
  /** Also in compounds, `Journalartikel`; not `Journalism`. */
  journals: /journal(?!i)|zeitschrift|期刊/i,
  conferences: /conference|konferenz|proceedings|会议/i,
  preprints: /preprint|arxiv|working paper|预印|工作论文/i,
  drafts: /submitted|submission|revision|under review|在投|在审/i,
  workshops: /workshop/i,
  posters: /poster|abstract|demos?\b/i,
  /** Not `Facebook`, `Jupyter Notebooks`, `著作权法`. */
  books: /(?<!face|note)books?\b|chapter|著作(?!权法)/i,
  /** Also in compounds, `Bachelorthesis`; not `Program Synthesis`, `Hypothesis Testing`, `Prostheses`, `Parenthesis Matching`. */
  theses: /(?<!syn|hypo|pros|paren|anti)thes[ie]s|学位/i,
  /** Also `Patente`, `Patentanmeldungen`; not `Patenting`, `Patentability`, which papers are about. */
  patents: /(?<!\p{L})patent(?!ab|ed|ing)|专利/iu,
  software: /dataset|software|copyright|数据集|软件|软著/i,
  reports: /report/i,
  /** Not `Crosstalk`, `Talking Heads`, `Representation Learning`. */
  talks:
    /(?<!cross)talks?(?!\p{L})|lecture(?!\snotes)|(?<!re)presentation|seminar|keynote|tutorial|club|报告|讲座|演讲|教程/iu,
  /** `Journal Reviews`, `Papers reviewed`; not `Peer-Reviewed Articles`, `Reviewed Conference Papers`, `Review Articles`. */
  reviews: /review(?!ed|\s(?:papers?|articles?)\b)|(?<!peer[-\s]?)reviewed(?!\s(?!for\b|by\b))|审稿(?!中)/i,
  services: /servi|membership|editorial\s(?:board|work|dut|role)|服务|兼职/i,
  news: /news|updates?\b|动态|新闻|消息|近况/i,
  honours: /hono[u]?r|award|prize|scholarship|荣誉|奖/i,
  teaching: /teach|教学/i,
  careers:
    /education|experience|internship|employment|教育|学历|经历|实习|(?<!代表性|研究|科研|近期|主要)工作(?!论文)/i,
} as const;

export type HeadingKind = keyof typeof words;

/** Whether a heading names one of these: `Conference Papers and Posters` does conferences and posters. */
export function namesAny(title: string, kinds: readonly HeadingKind[]): boolean {
  return kinds.some(kind => words[kind].test(title));
}
