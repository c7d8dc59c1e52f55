// The npm package of the command line, as a folder to publish: out/npm, or the one that is named. What was there goes.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What of the manifest is about the command line; the rest is the extension's. */
const keys = ['name', 'version', 'license', 'keywords', 'homepage', 'bugs', 'repository', 'bin'];

/** What lies beside `package.json`. */
const contents = [
  ...['CHANGELOG.md', 'LICENSE'],
  ...['dist/NOTICES.txt', 'dist/cli.js', 'dist/commandLine.js', 'dist/sassThread.js', 'dist/texParser.js'],
  'media/starter',
];

/** The guides that are its READMEs, that of the repository begins with the editor, and what a stranger has to know before them. */
const guides = {
  'README.md': {
    guide: 'docs/guide/command-line.md',
    introduction:
      'Makes, checks and builds academic homepages made with Jekyll from AcadHomepage, minimal-light or academicpages ' +
      '([others](./other-themes.md)), and compares their publications with the registries; without Ruby. It is the command line of the VS Code extension ' +
      '[Academic Homepage](../../README.md): its [guide](./README.md) and [rules](../rules/README.md) are about both; a problem ends with the name of its rule, `[empty-link]`. ' +
      '[Who is asked over the network](./privacy.md). [中文](./zh-CN/command-line.md)',
  },
  'README.zh-CN.md': {
    guide: 'docs/guide/zh-CN/command-line.md',
    introduction:
      '新建、检查和构建由 AcadHomepage、minimal-light 或 academicpages 制作的 Jekyll 学术主页（[其他主题](./other-themes.md)），并把论文与登记记录核对，无需 Ruby。' +
      '本程序是 VS Code 扩展 [Academic Homepage](../../../README.zh-CN.md) 的命令行：[使用指南](./README.md)和[规则](../../rules/zh-CN/README.md)（问题末尾的 `[empty-link]` 即规则名）对两者都适用。' +
      '[会访问哪些网络服务](./privacy.md)。[English](../command-line.md)',
  },
};

const root = import.meta.dirname;
const to = path.resolve(process.argv[2] ?? path.join(root, 'out', 'npm'));

const manifest = readJson('package.json');
// the manifest's own is about the editor
const description =
  'Academic homepages made with Jekyll, on the command line: new, check, render, build, export, verify, without Ruby.';
const { node } = manifest.engines;
const own = { ...Object.fromEntries(keys.map(key => [key, manifest[key]])), description, engines: { node } };

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
const filter = source => path.basename(source) !== '.DS_Store';
for (const item of contents) cpSync(path.join(root, item), path.join(to, item), { recursive: true, filter });
for (const [name, one] of Object.entries(guides)) writeFileSync(path.join(to, name), readmeOf(one));
writeFileSync(path.join(to, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);

function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** A guide under the name of the package, behind its introduction, with links that lead to the repository. */
function readmeOf({ guide, introduction }) {
  const { dir } = path.posix.parse(guide);
  return readFileSync(path.join(root, guide), 'utf8')
    .replace(/^# .*/, `# ${manifest.name}\n\n${introduction}`)
    .replaceAll(
      /\]\((\.[^()\s]*)\)/g,
      (_, target) => `](${manifest.homepage.replace(/#.*/, '')}/blob/main/${path.posix.join(dir, target)})`,
    );
}
