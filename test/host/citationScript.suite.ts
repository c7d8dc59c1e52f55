import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeActions, discard, openPage, until } from './page';

const script = '_includes/fetch_google_scholar_stats.html';
const fragile = `<script>
  fetch('/gs_data.json').then(function (response) { return response.json(); }).then(function (data) {
    document.getElementById('total_cit').innerHTML = data['citedby'];
    document.querySelectorAll('.show_paper_citations').forEach(function (element) {
      var cited = data['publications'][element.getAttribute('data')]['num_citations'];
      element.innerHTML = '| Citations: ' + cited;
    });
  });
</script>
`;

describe('the citation script in the editor', () => {
  before(() => vscode.extensions.getExtension('academic-homepage.academic-homepage')?.activate());
  afterEach(discard);

  /** What is offered on a line of the script: our change of it, and nothing else of ours. */
  const offered = async (document: vscode.TextDocument, line: number): Promise<vscode.CodeAction | undefined> => {
    const actions = await codeActions(document, document.lineAt(line).range, vscode.CodeActionKind.QuickFix);
    return actions.find(({ title }) => title === 'Let the citation script skip what is missing…');
  };

  it('is changed on the lines that stop it, once the author has seen them', async () => {
    const { document } = await openPage(script);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), fragile);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const action = await until(
      () => offered(document, 4),
      found => found !== undefined,
    );
    assert.equal(await offered(document, 0), undefined);
    const changed = action?.edit?.get(document.uri).map(({ range }) => range.start.line);
    assert.deepEqual(changed, [2, 4, 5]);
  });
});
