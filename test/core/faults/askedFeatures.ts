import type { LanguageService } from '../../../src/core/languageService';
import type { Uri } from '../../../src/core/ports';

/** A small homepage in two languages with a piece, a picture, styles, papers and things that are wrong. */
export const faultySite: Readonly<Record<string, string | Uint8Array>> = {
  '_config.yml': `title: "Lin Qiu"
url: "https://lin-qiu.github.io"
repository: "lin-qiu/lin-qiu.github.io"
author:
  name: "Lin Qiu"
  avatar: "images/lin.png"
  bio: "Reads rivers"
  orcid: "https://orcid.org/0000-0002-1825-0097"
include: [_pages]
defaults:
  - scope: { path: "", type: pages }
    values: { layout: default, author_profile: true }
`,
  '_data/navigation.yml': 'main:\n  - title: "News"\n    url: "#news"\nmain_zh:\n  - title: "新闻"\n    url: "#news"\n',
  '_layouts/default.html':
    '<!doctype html>\n<html><head><title>{{ site.title }}</title></head><body>{{ content }}</body></html>\n',
  '_includes/author-profile.html': '<h3>{{ site.author.name }}</h3>\n',
  '_pages/about.md': `---
permalink: /
title: ""
lang: en
translation: /zh/
---

# News

- *2026.10*: a paper, see [](https://lakes.example/)

# Publications

{% include_relative parts/papers.md %}

![a boat](/images/boat.PNG) ![me](/images/lin.png)
`,
  '_pages/parts/papers.md': `- [Tides of All the Lakes](https://doi.org/10.5555/t.1), **Lin Qiu**, Ada Reed, *ISSI*, 2024
- [Boats of All the Bridges](https://doi.org/10.5555/b.2), Ada Reed, **Lin Qiu**, *ISSI*, 2016
`,
  '_pages/zh.md':
    '---\npermalink: /zh/\ntitle: ""\nlang: zh-CN\ntranslation: /\n---\n\n# 新闻 {#news}\n\n- *2026.10*：一篇论文\n',
  'assets/main.scss': '---\n---\n@import "ink";\nh1 { color: $ink }\n',
  '_sass/_ink.scss': '$ink: #123456;\n',
  'images/lin.png': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
  'images/boat.png': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
};

export interface AskedFeature {
  readonly name: string;
  /** What the feature answers, as plain data. */
  readonly ask: (service: LanguageService, uri: (path: string) => Uri) => Promise<unknown>;
}

const pagePath = '_pages/about.md';

/** Every feature that only reads files, each asked of a service that has read nothing yet. */
export const askedFeatures: readonly AskedFeature[] = [
  { name: 'diagnostics', ask: async (service, uri) => (await service.diagnostics(uri(pagePath))).problems },
  {
    name: 'diagnostics of the menu',
    ask: async (service, uri) => (await service.diagnostics(uri('_data/navigation.yml'))).problems,
  },
  { name: 'check', ask: (service, uri) => service.check(uri('')) },
  { name: 'check of a page', ask: (service, uri) => service.check(uri(pagePath)) },
  { name: 'siteOf', ask: (service, uri) => service.siteOf(uri(pagePath)) },
  { name: 'isHomepagePage', ask: (service, uri) => service.isHomepagePage(uri(pagePath)) },
  { name: 'codeActions', ask: (service, uri) => service.codeActions(uri(pagePath), { start: 0, end: 400 }) },
  { name: 'refactorings', ask: (service, uri) => service.refactorings(uri(pagePath), { start: 70, end: 110 }) },
  { name: 'fixAll', ask: (service, uri) => service.fixAll(uri(pagePath)) },
  { name: 'fixSite', ask: (service, uri) => service.fixSite(uri(pagePath)) },
  { name: 'documentSymbols', ask: (service, uri) => service.documentSymbols(uri(pagePath)) },
  { name: 'cv', ask: (service, uri) => service.cv(uri(pagePath)) },
  { name: 'completions', ask: (service, uri) => service.completions(uri(pagePath), 8) },
  { name: 'hover', ask: (service, uri) => service.hover(uri(pagePath), 8) },
  { name: 'hover of a picture', ask: (service, uri) => service.hover(uri('_config.yml'), 150) },
  { name: 'definition', ask: (service, uri) => service.definition(uri('_data/navigation.yml'), 37) },
  { name: 'references', ask: (service, uri) => service.references(uri('_data/navigation.yml'), 37, true) },
  { name: 'rename', ask: (service, uri) => service.rename(uri('_data/navigation.yml'), 37, 'what-is-new') },
  {
    name: 'moveFiles',
    ask: (service, uri) => service.moveFiles([{ from: uri('images/lin.png'), to: uri('images/portrait.png') }]),
  },
  { name: 'documentLinks', ask: (service, uri) => service.documentLinks(uri(pagePath)) },
  { name: 'foldingRanges', ask: (service, uri) => service.foldingRanges(uri(pagePath)) },
  { name: 'papers', ask: (service, uri) => service.papers(uri(pagePath), 'tides') },
  { name: 'sectionsView', ask: (service, uri) => service.sectionsView(uri(pagePath)) },
  {
    name: 'changeSection',
    ask: (service, uri) => service.changeSection(uri(pagePath), { kind: 'add', titles: { en: 'Talks', zh: '报告' } }),
  },
  { name: 'publicationsView', ask: (service, uri) => service.publicationsView(uri(pagePath), 'year') },
  { name: 'changePublications', ask: (service, uri) => service.changePublications(uri(pagePath), { kind: 'sort' }) },
  { name: 'profileView', ask: (service, uri) => service.profileView(uri(pagePath)) },
  { name: 'setProfileKey', ask: (service, uri) => service.setProfileKey(uri(pagePath), 'bio', 'Lakeside') },
  { name: 'addProfileKey', ask: (service, uri) => service.addProfileKey(uri(pagePath), 'location', 'Lakeside') },
  { name: 'addSecondPage', ask: (service, uri) => service.addSecondPage(uri(pagePath)) },
  { name: 'largePictures', ask: (service, uri) => service.largePictures(uri(pagePath)) },
  { name: 'favicons', ask: (service, uri) => service.favicons(uri(pagePath)) },
  { name: 'sitePictures', ask: (service, uri) => service.sitePictures(uri(pagePath)) },
  { name: 'unusedPictures', ask: (service, uri) => service.unusedPictures(uri(pagePath)) },
  {
    name: 'placePicture',
    ask: (service, uri) =>
      service.placePicture(uri(pagePath), 110, { kind: 'new', name: 'gull.png', extension: 'png' }, 'either'),
  },
  { name: 'showEntry', ask: (service, uri) => service.showEntry(uri('_pages/parts/papers.md'), 10) },
  { name: 'newsPlaces', ask: (service, uri) => service.newsPlaces(uri(pagePath)) },
  { name: 'acceptance', ask: (service, uri) => service.acceptance(uri('_pages/parts/papers.md'), 10) },
  { name: 'exportPublications', ask: (service, uri) => service.exportPublications([uri(pagePath)], 'bibtex') },
  { name: 'authorIdentifiers', ask: (service, uri) => service.authorIdentifiers(uri(pagePath)) },
  { name: 'publishedPage', ask: (service, uri) => service.publishedPage(uri(pagePath)) },
  { name: 'citationData', ask: (service, uri) => service.citationData(uri(pagePath)) },
  { name: 'saferCitationScript', ask: (service, uri) => service.saferCitationScript(uri(pagePath)) },
  {
    name: 'renderPage',
    ask: async (service, uri) => {
      const page = await service.renderPage(uri(pagePath));
      return page.kind === 'page' ? page.html : page.problems.map(({ message }) => message);
    },
  },
  { name: 'resourcesOf', ask: (service, uri) => service.resourcesOf(uri(pagePath)) },
  { name: 'renderStyles', ask: async (service, uri) => (await service.renderStyles(uri(pagePath))).styles },
  { name: 'renderStage', ask: async (service, uri) => (await service.renderStage(uri(pagePath), 'kramdown')).kind },
  { name: 'pageAt', ask: (service, uri) => service.pageAt(uri(pagePath), '/zh/') },
  {
    name: 'builtSite',
    async ask(service, uri) {
      const site = await service.builtSite(uri('_config.yml'), uri(''));
      return Promise.all((site?.paths ?? []).map(async path => [path, await site?.file(path)]));
    },
  },
];
