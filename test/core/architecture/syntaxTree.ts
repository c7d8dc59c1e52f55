import ts from 'typescript-api';
import { rememberedTexts } from '../../../src/core/remembered';

/** The tree of a source in TypeScript, whose nodes know what is around them. Several tests ask for that of each source, and no source changes meanwhile. */
export const syntaxTree = rememberedTexts(Infinity, source =>
  ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true),
);
