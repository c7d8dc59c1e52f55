import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

describe('a constant', () => {
  it('is written like every other name, `mostTries`, never in capitals', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
    assert.ok(files.length > 500);
    const inCapitals = files.flatMap(file =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/^(?:export )?const ([A-Z][A-Z0-9_]+)\b/gm)].map(
        ([, name = '']) => `${file}: ${name}`,
      ),
    );
    assert.deepEqual(inCapitals, []);
  });
});
