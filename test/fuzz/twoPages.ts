import { sectionKinds } from '../../src/core/features/sectionKinds';
import { pick, type Random } from './random';

type Language = 'en' | 'zh';

/** A section as the pages of a random site have it. */
interface RandomSection {
  readonly id: string;
  readonly titles: Readonly<Record<Language, string>>;
  readonly on: readonly Language[];
  readonly isInMenu: boolean;
  readonly body: Readonly<Record<Language, string>>;
}

const menus = { en: 'main', zh: 'main_zh' } as const;

const layout = `<!doctype html>
<html lang="{{ page.lang }}"><body>
{% if page.lang == 'zh-CN' %}{% for link in site.data.navigation.main_zh %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}
{% else %}{% for link in site.data.navigation.main %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}{% endif %}
{{ content }}</body></html>
`;

const config = `title: "Mei Lin"
author:
  name: "Mei Lin"
include: [_pages]
defaults:
  - scope: { path: "", type: pages }
    values: { layout: default }
`;

/**
 * The files of a homepage in English and Chinese with sections of random kinds in one order; some stand on one page alone, some in no menu.
 */
export function twoPages(random: Random): Readonly<Record<string, string>> {
  const kinds = sectionKinds.filter(() => random(3) > 0);
  const isPinned = random(3) > 0;
  const sections = kinds.map(({ id, titles }): RandomSection => {
    const papers = id === 'publications' ? paperList(random) : undefined;
    const on: readonly Language[] = random(6) > 0 ? ['en', 'zh'] : pick(random, [['en'], ['zh']]);
    const body = { en: papers?.en ?? bodyOf(random, 'en'), zh: papers?.zh ?? bodyOf(random, 'zh') };
    return { id: `${id}-s`, titles, on, isInMenu: random(4) > 0, body };
  });
  shuffle(random, sections);
  const gap = pick(random, ['\n\n', '\n\n', '\n\n\n']);
  const icon = random(2) === 0;
  const page = (language: Language): string => {
    const own = sections.filter(({ on }) => on.includes(language));
    const written = own.map(({ id, titles, body }) => {
      const anchor = isPinned || language === 'zh' ? `<span class='anchor' id='${id}'></span>\n\n` : '';
      const explicit = anchor === '' ? ` {#${id}}` : '';
      return `${anchor}# ${icon ? '🔥 ' : ''}${titles[language]}${explicit}\n${random(2) === 0 ? '\n' : ''}${body[language]}`;
    });
    const front =
      language === 'en'
        ? 'permalink: /\ntitle: ""\nlang: en\ntranslation: /zh/'
        : 'permalink: /zh/\ntitle: ""\nlang: zh-CN';
    const intro = language === 'en' ? 'I am Mei Lin.' : '我是林梅。';
    return `---\n${front}\n---\n\n${[intro, ...written].join(gap)}${random(4) === 0 ? '' : '\n'}`;
  };
  const list = (language: Language): string => {
    const items = sections.filter(({ on, isInMenu }) => isInMenu && on.includes(language));
    return [
      `${menus[language]}:`,
      ...items.map(({ id, titles }) => `  - title: "${titles[language]}"\n    url: "#${id}"`),
      '  - title: "CV"\n    url: "https://shore.example/cv.pdf"',
    ].join(pick(random, ['\n', '\n\n']));
  };
  const eol = random(4) === 0 ? '\r\n' : '\n';
  const files = {
    '_data/navigation.yml': `${list('en')}\n\n${list('zh')}\n`,
    '_pages/about.md': page('en'),
    '_pages/about-zh.md': page('zh'),
  };
  return {
    '_config.yml': config,
    '_layouts/default.html': layout,
    '_includes/author-profile.html': '<h3>{{ site.author.name }}</h3>\n',
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', eol)])),
  };
}

function shuffle(random: Random, list: unknown[]): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
}

function bodyOf(random: Random, language: Language): string {
  const words =
    language === 'en'
      ? (['A line about tides.', 'See the [boats](https://boats.example/).', 'Two **words** — and no more.'] as const)
      : (['关于潮汐的一行。', '请看[船](https://boats.example/)。', '**两个词**，别无其他。'] as const);
  const parts = Array.from({ length: 1 + random(3) }, () =>
    pick(random, [
      () => pick(random, words),
      () => `- *202${random(9)}*: ${pick(random, words)}\n- ${pick(random, words)}`,
      () => `<div markdown="1">\n\n${pick(random, words)}\n\n</div>`,
      () => `<!-- ${pick(random, words)} -->`,
      () => `## ${language === 'en' ? 'Some' : '一些'} ${random(1000)}\n\n${pick(random, words)}`,
      () => `{% if site.x %}\n${pick(random, words)}\n{% endif %}`,
    ])(),
  );
  return parts.join('\n\n');
}

/** The same papers on both pages, but for some; most lists newest first. */
function paperList(random: Random): Readonly<Record<Language, string>> {
  const count = 2 + random(6);
  const isOrdered = random(3) > 0;
  const lines: Record<Language, string[]> = { en: [], zh: [] };
  for (let at = 0; at < count; at++) {
    const title = `Tides of the lake number ${at} and ${random(1000)} reeds`;
    const rest = `"${title}." *LakeConf*, ${isOrdered ? 2030 - at : 2020 + random(9)}. [PDF](https://doi.org/10.5555/lakes.${at})`;
    const on = at < 2 ? 3 : 1 + random(3);
    if ((on & 1) > 0) lines.en.push(`- Mei Lin, Ola Berg. ${rest}`);
    if ((on & 2) > 0) lines.zh.push(`- 林梅，Ola Berg. ${rest}`);
  }
  return { en: lines.en.join('\n'), zh: lines.zh.join('\n') };
}
