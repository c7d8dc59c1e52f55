// npm run docs: writes what the documentation tells of the code
import { writeFileSync } from 'node:fs';
import { ruleIndex, ruleIndexFiles } from './ruleIndex';

writeFileSync(ruleIndexFiles.en, ruleIndex('en'));
writeFileSync(ruleIndexFiles['zh-CN'], ruleIndex('zh-CN'));
