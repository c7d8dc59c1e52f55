// npm run docs: writes what the documentation tells of the code
import { writeFileSync } from 'node:fs';
import { ruleIndex } from './ruleIndex';

writeFileSync('docs/rules/README.md', ruleIndex());
