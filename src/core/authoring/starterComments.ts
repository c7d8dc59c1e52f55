/** What the comments in the settings and data of a new homepage say, and the same in Chinese. Examples, such as addresses, need none. */
export const starterComments: Readonly<Record<string, string>> = {
  // _config.yml
  'Settings of the whole site. Change a value, save, and look at the preview.':
    '整个网站的设置。修改一个值并保存，即可在预览中看到结果。',
  'A key without a value is switched off: nothing of it appears on the page.': '没有值的键不起作用，页面上不会出现。',
  Site: '网站',
  'name in the browser tab and in shared links': '浏览器标签页和分享链接中的名称',
  'one sentence under the profile': '个人资料下的一句话',
  'owner/name of this site on GitHub': '本网站在 GitHub 上的“用户名/仓库名”',
  'https://NAME.github.io, no slash at the end; GitHub Pages fills it in':
    'https://NAME.github.io，末尾不加斜杠；GitHub Pages 会自动填写',
  '/name for a project site; GitHub Pages fills it in': '项目网站填“/仓库名”；GitHub Pages 会自动填写',
  'Citation counts: those of the file _data/gs_data.json, where there is one.':
    '引用数：取自文件 _data/gs_data.json（如果有）。',
  'With `google_scholar_stats_live: true` newer numbers are also asked from the branch google-scholar-stats of the repository above.':
    '设为 `google_scholar_stats_live: true` 时，还会从上述仓库的 google-scholar-stats 分支获取更新的数字。',
  'newer numbers: true asks jsDelivr, false asks raw.githubusercontent.com':
    '更新的数字：true 从 jsDelivr 获取，false 从 raw.githubusercontent.com 获取',
  'Formulas in the text, such as $$x^2$$': '正文中的公式，如 $$x^2$$',
  "true shows them; each visitor's browser then loads MathJax from jsDelivr":
    '填 true 即显示公式；访客的浏览器会从 jsDelivr 加载 MathJax',
  'Visitor statistics': '访客统计',
  'Ownership keys of the search engines': '搜索引擎的网站所有权验证',
  "content of Google's verification tag": 'Google 验证标签的 content',
  "content of Bing's msvalidate.01 tag": 'Bing 的 msvalidate.01 标签的 content',
  "content of Baidu's verification tag": '百度验证标签的 content',
  'The profile beside the page.': '页面旁的个人资料。',
  'The profile beside the page. The English page has its own in _data/authors.yml.':
    '页面旁的个人资料。英文页面的在 _data/authors.yml 中。',
  'a square picture; it is shown as a circle': '方形图片，显示为圆形',
  Contact: '联系方式',
  'https://… of another website of yours': '您的另一个网站，https://…',
  'https://… or a file of this site, such as files/cv.pdf': 'https://… 或本网站的文件，如 files/cv.pdf',
  'Scholarly profiles: full addresses': '学者主页：填完整网址',
  'Social profiles: the name alone, without address and @': '社交账号：只填用户名，不带网址和 @',
  'the part after linkedin.com/in/': 'linkedin.com/in/ 之后的部分',
  'the part after x.com/': 'x.com/ 之后的部分',
  '"123456/name", in quotes': '"123456/用户名"，带引号',
  'the part after zhihu.com/people/': 'zhihu.com/people/ 之后的部分',
  'in quotes when it is a number': '如果是数字，须加引号',
  'the number after space.bilibili.com/, in quotes': 'space.bilibili.com/ 之后的数字，带引号',
  'the part after youtube.com/user/': 'youtube.com/user/ 之后的部分',
  'the part after facebook.com/': 'facebook.com/ 之后的部分',
  'the part after instagram.com/': 'instagram.com/ 之后的部分',
  'account name': '用户名',
  'user name on Wikipedia': '维基百科用户名',
  'Which files become part of the site': '哪些文件属于网站',
  Markdown: 'Markdown 的转换',
  'What every page gets without saying so': '每个页面默认具有的值',
  Styles: '样式',
  'Addresses and time': '网址与时间',
  'Only plugins that GitHub Pages runs': '仅限 GitHub Pages 支持的插件',
  // _data/authors.yml
  'Further profiles. A page chooses one by `author: en` in its front matter; it then replaces `author` of _config.yml.':
    '其他个人资料。页面在头信息中用 `author: en` 选用，它会取代 _config.yml 中的 `author`。',
  // _data/interface.yml
  'The few words that the layout itself writes, by the `lang` of the page.':
    '布局自身写出的少量用语，按页面的 `lang` 选取。',
  'list in navigation.yml': 'navigation.yml 中的列表',
  'blank: the description in _config.yml': '留空则使用 _config.yml 中的 description',
  // _data/navigation.yml
  'The menu. A url that begins with # is a place in the page: the id of an anchor span or of a heading.':
    '菜单。以 # 开头的 url 是页面中的位置：锚点 span 或标题的 id。',
};

/** A YAML file of a new homepage with its comments in Chinese; all else stays as it is. */
export function withChineseComments(yaml: string): string {
  return yaml
    .split('\n')
    .map(line => {
      const start = commentStart(line);
      const chinese = start === undefined ? undefined : chineseOf(line.slice(start));
      return chinese === undefined ? line : line.slice(0, start) + chinese;
    })
    .join('\n');
}

function chineseOf(comment: string): string | undefined {
  return Object.hasOwn(starterComments, comment) ? starterComments[comment] : undefined;
}

/** Where the words of a line's comment begin: of the line itself, or behind the last `#` that a value may hold, too. */
function commentStart(line: string): number | undefined {
  const indent = line.length - line.trimStart().length;
  if (line.startsWith('# ', indent)) return indent + 2;
  const at = line.lastIndexOf(' # ');
  return at < 0 ? undefined : at + 3;
}
