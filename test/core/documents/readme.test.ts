import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(file, 'utf8');
const texts = (file: string): Readonly<Record<string, string>> =>
  JSON.parse(read(file)) as Readonly<Record<string, string>>;
const { contributes } = JSON.parse(read('package.json')) as {
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
};

for (const [file, titles] of [
  ['README.md', texts('package.nls.json')],
  ['README.zh-CN.md', texts('package.nls.zh-cn.json')],
] as const) {
  describe(file, () => {
    const cells = [...read(file).matchAll(/^\| (?:Academic Homepage: )?(.+?) \|/gm)].map(match => match[1] ?? '');

    it('has each command in its tables, by the title it has in the palette', () => {
      const missing = contributes.commands
        .map(({ title }) => titles[title.replaceAll('%', '')] ?? title)
        .filter(title => !cells.some(cell => cell === title || cell.split(/; |；/).includes(title)));
      assert.deepEqual(missing, []);
    });

    it('has each setting in its tables', () => {
      // `academicHomepage.registries.crossref`, `.datacite`: the last part is enough for those of one row
      const told = new Set(cells.flatMap(cell => [...cell.matchAll(/`(?:[\w.]*\.)?(\w+)`/g)].map(match => match[1])));
      const missing = Object.keys(contributes.configuration.properties).filter(
        name => !told.has(name.replace(/^.*\./, '')),
      );
      assert.deepEqual(missing, []);
    });
  });
}
