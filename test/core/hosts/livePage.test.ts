import assert from 'node:assert/strict';
import { withLiveScript } from '../../../src/hosts/node/serve/page';

const state = { page: 'p', styles: 's', changes: 1, problem: '' };

/** A page with `‸` where the script comes to stand. */
function marked(html: string): string {
  return withLiveScript(html, state).replace(/<script src="\/__academic-homepage\/live\.js"[^>]*><\/script>/, '‸');
}

describe('the script that keeps a served page up to date', () => {
  it('stands before the end of the body', () => {
    assert.equal(marked('<html><body><p>a</p></body></html>\n'), '<html><body><p>a</p>‸</body></html>\n');
    assert.equal(marked('<p>a</p>\n</BODY >\n'), '<p>a</p>\n‸</BODY >\n');
  });

  it('stands at the end of the text where the last such tag is within a script or a comment', () => {
    const script = "<p>a</p><script>write('<body>b</body></html>');</script>";
    assert.equal(marked(script), `${script}‸`);
    const comment = '<body>a</body></html>\n<!-- old: </body></html> -->\n';
    assert.equal(marked(comment), `${comment}‸`);
  });

  it('stands at the end of a page without such tags', () => {
    assert.equal(marked('<p>a</p>'), '<p>a</p>‸');
  });
});
