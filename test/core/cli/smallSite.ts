import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const files: Readonly<Record<string, string>> = {
  '_config.yml':
    'title: Mei Lin\nurl: https://example.org\nauthor:\n  name: Mei Lin\ninclude:\n  - _pages\nexclude:\n  - README.md\ndefaults:\n  - values:\n      layout: default\n',
  '_data/navigation.yml': 'main:\n  - title: News\n    url: /#news\n',
  '_layouts/default.html':
    '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{{ site.title }}</title><link rel="stylesheet" href="/assets/css/main.css"></head>\n<body>{% for item in site.data.navigation.main %}<a href="{{ item.url }}">{{ item.title }}</a>{% endfor %}{{ content }}</body>\n</html>\n',
  '_pages/about.md': '---\npermalink: /\n---\n\n# News\n\n- The lake of *reading* has a page.\n',
  '_sass/_base.scss': 'body {\n  color: #222;\n}\n',
  'assets/css/main.scss': '---\n---\n@import "base";\n',
  'images/under-ice.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>\n',
};

/** How many files are made of the small site. */
export const publishedFiles = 3;

/**
 * Writes a homepage of some lines into a folder: a page, its layout and menu, a stylesheet of two files and a picture. To read, check and build the
 * starter site takes many times as long, for what is not about it.
 */
export function writeSmallSite(folder: string): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
