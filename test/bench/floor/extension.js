// The least a preview can do: each change of the document is posted to a bare webview, which shows its length.
// What this takes is VS Code's own share of the time from a key to a changed page.
const vscode = require('vscode');

exports.activate = context => {
  context.subscriptions.push(
    vscode.commands.registerCommand('floor.open', () => {
      const panel = vscode.window.createWebviewPanel(
        'floor',
        'Floor',
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: true },
      );
      panel.webview.html = `<!DOCTYPE html><html><body><p id="text">-</p><script>
        addEventListener('message', event => { document.getElementById('text').textContent = event.data; });
      </script></body></html>`;
      context.subscriptions.push(
        vscode.workspace.onDidChangeTextDocument(
          event => void panel.webview.postMessage(event.document.getText().length),
        ),
      );
    }),
  );
};
