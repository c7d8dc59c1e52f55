const layout = `---
layout: compress
---

<!doctype html>
<html lang="en" class="no-js">
  <head>
    <meta charset="utf-8">
    <title>{{ site.title }}</title>
    <link rel="stylesheet" href="assets/css/main.css">
    <base target="_blank">
  </head>
  <body>
    {% include masthead.html %}
    <div id="main" role="main">
      {% include author-profile.html %}
      <article class="page">
        {{ content }}
      </article>
    </div>
  </body>
</html>
`;

const masthead = `<div class="masthead">
  <nav id="site-nav" class="greedy-nav">
    <ul class="visible-links">
      <li class="masthead__menu-item masthead__menu-home-item"><a href="#about-me">Homepage</a></li>
      {% for link in site.data.navigation.main %}
        <li class="masthead__menu-item"><a href="{{ domain }}{{ link.url }}">{{ link.title }}</a></li>
      {% endfor %}
    </ul>
  </nav>
</div>
`;

const profile = `{% if page.author and site.data.authors[page.author] %}
  {% assign author = site.data.authors[page.author] %}{% else %}{% assign author = site.author %}
{% endif %}
<div class="profile_box">
  <img src="{{ author.avatar }}" class="author__avatar" alt="{{ author.name }}">
  <h3 class="author__name">{{ author.name }}</h3>
  {% if author.bio %}<p class="author__bio">{{ author.bio }}</p>{% endif %}
</div>
`;

const config = (name: string, bio: string): string => `title : "${name}"
repository : "wen-tao-example/wen-tao-example.github.io"
author:
  name : "${name}"
  avatar : "images/portrait.svg"
  bio : "${bio}"
  location : # where
  email : "wen.tao@shore.example"

include:
  - _pages
markdown: kramdown
kramdown:
  input: GFM
  auto_ids: true
defaults:
  - scope:
      path: ""
      type: pages
    values:
      layout: default
      author_profile: true
`;

const paper = `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">SHORE 2029</div><img src='images/gulls.svg' alt="Gulls above a pier" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

[Counting Gulls](https://doi.org/10.5555/gulls.1)

**Wen Tao**, Ola Berg

- A count of everything that flies.
</div>
</div>

- [Reeds in the Wind](https://doi.org/10.5555/reeds.2), **Wen Tao**, Ann Reed, **LakeConf 2028**`;

const englishPage = `---
permalink: /
title: ""
excerpt: ""
author_profile: true
redirect_from:
  - /about/
---

{% assign where = site.repository %}

<span class='anchor' id='about-me'></span>

I count birds at the Institute of Shores. My [publications](#-publications) tell how.


# 🔥 News
- *2029.02*: &nbsp;🎉 One paper is accepted.

# 📝 Publications

${paper}

# 📖 Educations
- *2019.06 - 2024.04*, Institute of Shores, Norrhavn.

# 🚤 Boats I have built
- *2027*, a dinghy
`;

const chinesePage = `---
permalink: /
title: ""
author_profile: true
---

<span class='anchor' id='about-me'></span>

我在海岸研究所数鸟，研究方向是海鸟的计数方法与岸线的变化，详见[教育经历](#-教育经历)。我们在每个潮位站架设相机，记录一年四季往来的鸟群，再用统计方法估计它们的数量。
这些记录公开给所有人使用，欢迎来信索取。课题组每年招收两名研究生，欢迎对野外工作有兴趣的同学联系我。

# 🔥 近期动态
- *2029.02*：一篇论文被录用。

<span class='anchor' id='publications'></span>

# 📝 论文

${paper}

# 📖 教育经历
- *2019.06 - 2024.04*，诺尔港海岸研究所，博士。

# 🚤 我造的船
- *2027*，一条小舢板，长三米。
`;

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="400" height="300"><path d="M0 0h4v3H0z"/></svg>\n';

const around = {
  '_layouts/default.html': layout,
  '_includes/masthead.html': masthead,
  '_includes/author-profile.html': profile,
  'assets/css/main.css': '.masthead { display: block }\n',
  'images/gulls.svg': svg,
  'images/portrait.svg': svg,
};

/** A site whose layout has one menu and one language for all pages, and asks for its files by relative addresses: in English. */
export const englishSite: Readonly<Record<string, string>> = {
  ...around,
  '_config.yml': config('Wen Tao', 'Institute of Shores'),
  '_data/navigation.yml': `# the menu
main:
  - title: "About Me"
    url: "/#about-me"

  - title: "News"
    url: "/#-news"

  - title: "Publications" # all of them
    url: "/#-publications"

  - title: "Boats"
    url: "/#-boats-i-have-built"

  - title: "CV"
    url: "https://shore.example/cv.pdf"
`,
  '_pages/about.md': englishPage,
};

/** The same in Chinese. */
export const chineseSite: Readonly<Record<string, string>> = {
  ...around,
  '_config.yml': config('温涛', '海岸研究所'),
  '_data/navigation.yml': `main:
  - title: 近期动态
    url: '#-近期动态'
  - title: 论文
    url: '#publications'
  - title: 造船
    url: '#-我造的船'
`,
  '_pages/about.md': chinesePage,
};
