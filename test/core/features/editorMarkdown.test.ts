import assert from 'node:assert/strict';
import { isOfGlob } from '../../../src/core/features/editorMarkdown';

describe('a pattern of VS Code’s settings', () => {
  it('has stars, a list of endings, and signs that are only themselves', () => {
    const pictures = '**/*.{jpg,png}';
    assert.ok(isOfGlob('/home/mei/site/images/a.png', pictures));
    assert.ok(isOfGlob('C:/site/湖 (1).jpg', pictures));
    assert.ok(isOfGlob('/site/a+b,c.md', '/site/a+b,*.m?'));
    assert.ok(isOfGlob('/site/files/2024/a.pdf', '/site/files/**'));
  });

  it('leaves other paths alone, and is none where a bracket is not closed', () => {
    assert.ok(!isOfGlob('/site/files/a.pdf', '**/*.{md,png}'));
    assert.ok(!isOfGlob('/site/images/a_png', '**/*.png'));
    assert.ok(!isOfGlob('/site/files/2024/a.pdf', '/site/files/*'));
    assert.ok(!isOfGlob('/site/a.png', '**/*.{png'));
  });
});
