import type { CST } from 'yaml';

/** What the composer, which calls itself for each level, can take on any host's stack. Real files have a dozen. */
const mostDepth = 250;

interface Level {
  readonly token: CST.Token;
  readonly depth: number;
}

/** The first token that lies more than 250 collections deep, looked for without recursion; `undefined` where none does. */
export function tooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  const levels: Level[] = tokens.map(token => ({ token, depth: 0 }));
  for (let level = levels.pop(); level !== undefined; level = levels.pop()) {
    if (level.depth > mostDepth) return level.token;
    for (const token of inside(level.token)) levels.push({ token, depth: level.depth + 1 });
  }
  return undefined;
}

function inside(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter(part => part !== undefined && part !== null));
}
