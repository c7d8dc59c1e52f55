import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { compileFunction } from 'node:vm';
import type * as Notifications from '../../../src/extension/notifications';

/** What VS Code makes a link of in notifications, prompts and what is wrong with an input, as it stands in 1.139. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/gi;

const hostile = [
  'A Study [OK](command:workbench.action.quit) of Lakes',
  '[OK](COMMAND:workbench.action.terminal.sendSequence?%7B%22text%22%3A%22ls%22%7D).html',
  '[one](https://a.example/) and [two](file:///etc/passwd "two")',
  '10.1000/[OK](command:workbench.action.quit)',
];

/** The module with a window that keeps what it is told to show. */
async function withWindow(): Promise<{ readonly notifications: typeof Notifications; readonly shown: unknown[] }> {
  const shown: unknown[] = [];
  const show = (...told: readonly unknown[]): Promise<undefined> => {
    shown.push(...told);
    return Promise.resolve(undefined);
  };
  const window = {
    showInformationMessage: show,
    showWarningMessage: show,
    showErrorMessage: show,
    showInputBox: (options: { readonly prompt: string; validateInput(text: string): unknown }) =>
      show(options.prompt, options.validateInput('')),
    createInputBox: () => ({ prompt: '', validationMessage: '' }),
    withProgress: async (
      options: { readonly title: string },
      work: (progress: { report(step: { readonly message: string }): void }, token: unknown) => Promise<unknown>,
    ) => {
      await show(options.title);
      return work({ report: ({ message }) => void show(message) }, { onCancellationRequested: () => undefined });
    },
  };
  const { outputFiles } = await build({
    entryPoints: ['src/extension/notifications.ts'],
    ...{ bundle: true, write: false, format: 'cjs', external: ['vscode'] },
  });
  const module = { exports: {} };
  const code = compileFunction(outputFiles[0]?.text ?? '', ['require', 'module']);
  Reflect.apply(code, undefined, [
    () => ({ window, ProgressLocation: {}, l10n: { t: (text: string) => text } }),
    module,
  ]);
  return { notifications: module.exports as typeof Notifications, shown };
}

describe('what the author is told', () => {
  for (const text of hostile)
    it(`holds no link, though what it tells of does: ${text}`, async () => {
      assert.match(text, new RegExp(link, 'i'));
      const { notifications, shown } = await withWindow();
      const {
        askFirst,
        askLine,
        createLineInput,
        fail,
        inform,
        shownError,
        tellProblem,
        warn,
        whileShown,
        whileShownAside,
      } = notifications;
      await inform(text);
      await warn(text);
      await fail(text);
      await askFirst({ text, detail: text, warns: true });
      await askFirst({ text, detail: text, warns: false });
      await askLine({ prompt: text, validateInput: () => text });
      const input = createLineInput(text);
      tellProblem(input, text);
      await whileShown(text, (_, progress) => {
        progress.report({ message: text });
        return Promise.resolve();
      });
      await whileShownAside(text, () => Promise.resolve());
      shown.push(input.prompt, input.validationMessage, (shownError(new Error(text)) as Error).message);
      const texts = shown
        .filter(one => one !== 'OK')
        .map(one => (typeof one === 'string' ? one : (one as { readonly detail: string }).detail));
      assert.equal(texts.length, 15);
      // as it is read, it is what it was
      for (const one of texts) assert.equal(one.replaceAll('\u2060', ''), text);
      assert.deepEqual(
        texts.flatMap(one => [...one.matchAll(link)]),
        [],
      );
    });

  it('is as it was where there is no link', async () => {
    const { notifications, shown } = await withWindow();
    await notifications.warn('12 of [7] (about 3) are f(x)[0] of “a]b(c)”.');
    assert.deepEqual(shown, ['12 of [7] (about 3) are f(x)[0] of “a]b(c)”.']);
  });

  const [line, long] = ['Not read.', 'The page was changed meanwhile. Nothing was written; run the command again.'];
  const lines = [
    '页面',
    '此期间页面已被更改。未写入任何内容；请再次运行该命令。',
    '此期间页面已被更改，未写入任何内容；请再次运行该命令，或者重新打开它。',
  ];

  it('has a button that closes it where one line has no room for it: only with a button VS Code shows it whole', async () => {
    const { notifications, shown } = await withWindow();
    for (const show of [notifications.inform, notifications.warn, notifications.fail])
      for (const text of [line, long, ...lines]) await show(text);
    const told = [line, long, 'OK', lines[0], lines[1], lines[2], 'OK'];
    assert.deepEqual(shown, [...told, ...told, ...told]);
  });

  it('has the buttons it offers and no other, whatever its length', async () => {
    const { notifications, shown } = await withWindow();
    await notifications.fail(long, 'Ask Again');
    await notifications.inform(line, 'Show');
    assert.deepEqual(shown, [long, 'Ask Again', line, 'Show']);
  });
});
