// npm run docs: writes what the documentation and the manifest tell of the code
import { readFileSync, writeFileSync } from 'node:fs';
import { ruleIndex, ruleIndexFiles } from './ruleIndex';
import { ruleSetting, ruleTexts } from './ruleSetting';

writeFileSync(ruleIndexFiles.en, ruleIndex('en'));
writeFileSync(ruleIndexFiles['zh-CN'], ruleIndex('zh-CN'));

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: { readonly 'academicHomepage.rules': { properties: unknown } };
    };
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
manifest.contributes.configuration.properties['academicHomepage.rules'].properties = ruleSetting();
writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);

for (const [file, language] of [
  ['package.nls.json', 'en'],
  ['package.nls.zh-cn.json', 'zh-CN'],
] as const) {
  const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>);
  const others = Object.fromEntries(texts.filter(([key]) => !key.startsWith('rule.')));
  writeFileSync(file, `${JSON.stringify({ ...others, ...ruleTexts(language) }, null, 2)}\n`);
}
