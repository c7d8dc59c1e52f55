import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript-api';
import { syntaxTree } from './syntaxTree';

const root = process.cwd();
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const json = (name: string): Record<string, string> => JSON.parse(read(name)) as Record<string, string>;

interface WalkthroughStep {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly main: string;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly args?: unknown;
      readonly when: string;
    }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly yamlValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly walkthroughs: readonly { readonly steps: readonly WalkthroughStep[] }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly order: number }>> };
  };
  readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] } };
}

const manifestText = read('package.json');
const manifest = JSON.parse(manifestText) as Manifest;
const english = json('package.nls.json');
const chinese = json('package.nls.zh-cn.json');
const sources = readdirSync(path.join(root, 'src'), { recursive: true })
  .map(name => path.posix.join('src', String(name).replaceAll(path.sep, '/')))
  .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'));

/** The first arguments of calls `name(…)` in the sources below `folder`, where they are plain strings. */
function literalsPassedTo(name: RegExp, folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of sources.filter(path => path.startsWith(folder))) {
    const source = syntaxTree(read(file));
    const visit = (node: ts.Node): void => {
      const argument =
        ts.isCallExpression(node) && name.test(node.expression.getText(source)) ? node.arguments[0] : undefined;
      for (const literal of argument === undefined ? [] : literalsIn(argument)) found.add(literal);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** What `names` lack of those that are wanted, and have besides: of a thousand names only those that matter. */
function unlike(
  names: readonly string[],
  wanted: ReadonlySet<string>,
): { readonly missing: readonly string[]; readonly tooMany: readonly string[] } {
  return {
    missing: [...wanted].filter(name => !names.includes(name)),
    tooMany: names.filter(name => !wanted.has(name)),
  };
}

/** The strings an expression can be: itself, or the branches of a condition. */
function literalsIn(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  return [];
}

/**
 * Every setting, by what one of a workspace that nobody trusts could do: `restricted` ones reach the network, start something or
 * tell somebody who the author is; of the others stands why they cannot.
 */
const settingsByTrust: Readonly<Record<string, string>> = {
  'preview.network': 'restricted',
  verifyOnSave: 'restricted',
  mailto: 'restricted',
  'registries.crossref': 'restricted',
  'registries.datacite': 'restricted',
  'registries.doi': 'restricted',
  'registries.orcid': 'restricted',
  'registries.dblp': 'restricted',
  'registries.openalex': 'restricted',
  rules: 'names of rules and how severe their problems are',
  'preview.scrollSync': 'on or off: what scrolls with what',
  'preview.showProblems': 'on or off: what is marked in the preview',
  builder: 'one of two readings of Liquid, both computed here without files outside the site',
  'markdownPreview.enabled': 'on or off: the HTML goes to VS Code’s own preview, which has a policy of its own',
  entryTemplate: 'text that is put into the page, where the author sees it, when an entry is inserted',
};

describe('package.json', () => {
  const commands = manifest.contributes.commands.map(({ command }) => command);

  it('offers the schemas of YAML files to other extensions, under the address they are published at', () => {
    for (const { fileMatch, url } of manifest.contributes.yamlValidation) {
      const { $id } = JSON.parse(read(url)) as { readonly $id: string };
      assert.ok($id.endsWith(`/schemas/${path.basename(url)}`), fileMatch);
    }
    assert.deepEqual(
      manifest.contributes.yamlValidation.map(({ fileMatch }) => fileMatch),
      ['_config.yml', '_data/navigation.yml', '_data/navigation.yaml'],
    );
  });

  it('declares each command that is written, and none besides', () => {
    const written = sources
      .filter(file => file.startsWith('src/extension/commands/'))
      .flatMap(file => [...read(file).matchAll(/\bid: '(academicHomepage\.\w+)'/g)].map(match => match[1] ?? ''));
    assert.deepEqual(unlike(commands, new Set(written)), { missing: [], tooMany: [] });
    assert.equal(written.length, commands.length);
  });

  it('goes with Enter from each view into the text that the row stands for', () => {
    const keys = manifest.contributes.keybindings.filter(({ key }) => key === 'enter');
    const views = Object.values(manifest.contributes.views).flat();
    assert.deepEqual(
      keys.map(({ args }) => args),
      views.map(({ id }) => ({ commands: ['list.select', { command: 'academicHomepage.goToRow', args: id }] })),
    );
    for (const [at, { id }] of views.entries()) assert.ok(keys[at]?.when.startsWith(`focusedView == ${id} && `), id);
  });

  it('leaves keys alone that are not for a row or a snippet: on the headings that stay above a list, and where an edit is proposed', () => {
    const keys = manifest.contributes.keybindings;
    const ofRows = keys.filter(({ when }) => when.includes('focusedView == '));
    assert.ok(ofRows.length > 10);
    for (const { key, when } of ofRows) assert.ok(when.includes('&& !treestickyScrollFocused'), key);
    const expand = keys.find(({ command }) => command === 'academicHomepage.expandSnippet')?.when ?? '';
    for (const proposed of ['inlineSuggestionVisible', 'inlineEditIsVisible'])
      assert.ok(expand.includes(`&& !${proposed}`), proposed);
  });

  it('has a file for each command, named like it', () => {
    for (const command of commands) {
      assert.ok(
        existsSync(path.join(root, 'src/extension/commands', `${command.replace('academicHomepage.', '')}.ts`)),
        command,
      );
    }
  });

  it('puts every command under the product’s name, in the author’s language', () => {
    for (const { title, category } of manifest.contributes.commands) {
      assert.match(title, /^%command\.\w+%$/);
      assert.equal(category, '%category%');
    }
    assert.deepEqual([english.category, chinese.category], ['Academic Homepage', '学术主页']);
  });

  it('says for each command of the palette where it applies', () => {
    const conditions = new Map(manifest.contributes.menus.commandPalette?.map(item => [item.command, item.when]));
    // “Show Output” helps exactly when nothing else does, and a homepage is new where there is none.
    const everywhere = new Set(['academicHomepage.showOutput', 'academicHomepage.newHomepage']);
    // twins of others, for rows of a view and menus of files
    const ofMenus = [
      'goToPreviewSource',
      'copyPreviewSelection',
      'copyPreviewLink',
      'copyPreviewHeadingLink',
      'goToRowSource',
      'editProfileKey',
      'copyProfileValue',
      'openProfileLink',
      'fixProblem',
      'explainRule',
      'turnOffRule',
      'copyProblemMessage',
    ];
    const nowhere = ['addSectionBelow', 'sortGroup', ...ofMenus].map(name => `academicHomepage.${name}`);
    for (const command of nowhere) assert.equal(conditions.get(command), 'false');
    for (const command of commands.filter(name => !everywhere.has(name) && !nowhere.includes(name))) {
      assert.match(
        conditions.get(command) ?? '',
        /academicHomepage\.(?:isPage|hasSite|hasPreview|previewIsLocked|compare)/,
        `${command} needs a “when” under menus.commandPalette`,
      );
    }
  });

  it('offers what is about the homepage in use wherever there is one, with a stylesheet or no editor at all in front', () => {
    const isAboutHomepage = (command: string): boolean =>
      /\b(?:homepageInUse|views\.homepage\.uri)\(/.test(
        read(`src/extension/commands/${command.replace('academicHomepage.', '')}.ts`),
      );
    const about = (manifest.contributes.menus.commandPalette ?? []).filter(({ command }) => isAboutHomepage(command));
    assert.ok(about.length > 5);
    for (const { command, when = '' } of about) {
      // but where it could only refuse
      const [, offered = when] = /^\((.*?)\) && !academicHomepage\.hasOtherPage(?: |$)/.exec(when) ?? [];
      assert.match(offered, /^academicHomepage\.isPage \|\| academicHomepage\.hasSite(?: \|\||$)/, command);
    }
  });

  it('asks in the palette for nothing that is known in a view alone', () => {
    for (const { command, when } of manifest.contributes.menus.commandPalette ?? [])
      assert.doesNotMatch(when ?? '', /\bview(?:Item)? /, command);
  });

  it('offers the preview and the import wherever there is a site, though nothing says which page is meant: they take the home page', () => {
    const inPalette = new Map(manifest.contributes.menus.commandPalette?.map(({ command, when }) => [command, when]));
    for (const command of ['openPreview', 'openPreviewToSide', 'importPublications'])
      assert.match(
        inPalette.get(`academicHomepage.${command}`) ?? '',
        / \|\| academicHomepage\.hasSite(?:$|\) && )/,
        command,
      );
  });

  it('offers what is about the page in use wherever there is a site, and in its preview', () => {
    const inPalette = new Map(manifest.contributes.menus.commandPalette?.map(({ command, when }) => [command, when]));
    for (const command of ['comparePublished', 'openInBrowser', 'savePageAsPdf', 'exportCv', 'showCitationData'])
      assert.match(
        inPalette.get(`academicHomepage.${command}`) ?? '',
        /^academicHomepage\.isPage \|\| academicHomepage\.hasSite \|\| activeWebviewPanelId /,
        command,
      );
  });

  it('has a button and a key for the preview on pages and on what they are made of, by a name that VS Code’s own for Markdown has not', () => {
    const isPreview = ({ command }: { readonly command: string }): boolean =>
      command === 'academicHomepage.openPreviewToSide';
    const button = manifest.contributes.menus['editor/title']?.find(isPreview)?.when ?? '';
    const key = manifest.contributes.keybindings.find(isPreview)?.when ?? '';
    for (const when of [button, key])
      assert.ok(when.includes('academicHomepage.isPage || academicHomepage.isPartOfSite'), when);
    for (const { title } of manifest.contributes.commands)
      for (const [texts, theirs] of [
        [english, ['Open Preview', 'Open Preview to the Side']],
        [chinese, ['打开预览', '打开侧边预览', '在侧边打开预览']],
      ] as const)
        assert.ok(!theirs.some(their => their === texts[title.replaceAll('%', '')]), title);
  });

  it('leads through six steps at most, each with a picture, a command in both languages, and an event that completes it', () => {
    const steps = manifest.contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps);
    assert.ok(steps.length > 0 && steps.length <= 6);
    for (const { id, description, media, completionEvents } of steps) {
      const key = description.replaceAll('%', '');
      const [told, toldInChinese] = [english, chinese].map(texts =>
        [...(texts[key] ?? '').matchAll(/\]\(command:([\w.]+)\)/g)].map(match => match[1] ?? ''),
      );
      assert.deepEqual(toldInChinese, told, id);
      const [command = ''] = told ?? [];
      assert.ok(commands.includes(command) || command === 'github.publish', id);
      // a command may find no homepage to work on, or be left: what it brings about says that the step is done
      const events = command.startsWith('academicHomepage.')
        ? [`onContext:academicHomepage.${id === 'create' ? 'hasSite' : `done.${id}`}`]
        : completionEvents;
      assert.deepEqual(completionEvents, events, id);
      assert.ok(completionEvents.length > 0, id);
      // which the page of the walkthrough would print as they are
      for (const texts of [english, chinese]) assert.doesNotMatch(texts[key] ?? '', /[*`]/, id);
      assert.match(read(media.svg), /var\(--vscode-foreground/, id);
    }
  });

  it('ticks the last step of the walkthrough also by the button of Source Control that publishes', () => {
    const last = manifest.contributes.walkthroughs[0]?.steps.at(-1);
    // “Publish Branch”, which stands there after the first commit
    assert.ok(last?.completionEvents.includes('onCommand:git.publish'));
  });

  it('declares each setting that is read, and none besides', () => {
    const text = read('src/extension/settings.ts');
    const settings = Object.keys(manifest.contributes.configuration.properties).map(name =>
      name.replace('academicHomepage.', ''),
    );
    for (const setting of settings) {
      if (text.includes(`'${setting}'`)) continue;
      const [group = '', name] = setting.split('.');
      assert.ok(
        name === undefined ? text.includes(`'${group}'`) : text.includes(`'${name}'`) && text.includes(group),
        setting,
      );
    }
    const read_ = [...text.matchAll(/settings\.get<[^(]*>\('([\w.]+)'/g)].map(match => match[1] ?? '');
    for (const setting of read_) assert.ok(settings.includes(setting), setting);
  });

  // without an order of its own VS Code sorts them by name: the addresses of six registries in the middle
  it('shows the settings in the order in which an author may want them, those of one group together', () => {
    const settings = Object.entries(manifest.contributes.configuration.properties);
    const shown = settings.sort(([, one], [, other]) => one.order - other.order);
    assert.deepEqual(
      shown.map(([, { order }]) => order),
      shown.map((_, at) => at + 1),
    );
    const groups = shown.map(([name]) => name.split('.')[1]);
    assert.deepEqual(
      groups.filter((group, at) => group !== groups[at - 1]),
      ['preview', 'markdownPreview', 'rules', 'verifyOnSave', 'builder', 'entryTemplate', 'mailto', 'registries'],
    );
  });

  it('restricts each setting that could reach beyond the site, and says of every other why it cannot', () => {
    const prefix = 'academicHomepage.';
    const declared = Object.keys(manifest.contributes.configuration.properties);
    assert.deepEqual(declared.map(name => name.slice(prefix.length)).sort(), Object.keys(settingsByTrust).sort());
    const restricted = declared.filter(name => settingsByTrust[name.slice(prefix.length)] === 'restricted');
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.deepEqual([...restrictedConfigurations].sort(), restricted.sort());
  });

  it('asks whether the workspace is trusted wherever the extension starts something or asks an address of the site', () => {
    const acts =
      /\.(?:firstCommit|fetchPublished|fetchCitations|open\(source, print)\b|await firstPageOfPdf\(|firstPageOfPdf\(await|'verifyOnSave'|'preview\.network'/;
    const acting = sources.filter(file => file.startsWith('src/extension/') && acts.test(read(file)));
    assert.deepEqual(acting.map(file => path.basename(file, '.ts')).sort(), [
      'comparePublished',
      'history',
      'openInBrowser',
      'readyPicture',
      'settings',
      'showCitationData',
    ]);
    for (const file of acting) assert.match(read(file), /workspace\.isTrusted/, file);
  });

  it('changes files through src/extension/writable.ts alone, which knows folders that can only be read', () => {
    const past = sources.filter(
      file => file.startsWith('src/extension/') && /workspace\.applyEdit\(|\.edit\(\w* =>/.test(read(file)),
    );
    assert.deepEqual(past, ['src/extension/writable.ts']);
  });

  it('tells and asks through src/extension/notifications.ts alone, which lets no text of a page become a link', () => {
    const speaks = /\b(?:show\w+Message|showInputBox|createInputBox|withProgress)\b|\.(?:prompt|validationMessage) = /;
    const past = sources.filter(file => file.startsWith('src/extension/') && speaks.test(read(file)));
    assert.deepEqual(past, ['src/extension/notifications.ts']);
  });

  it('tells the core what VS Code gives up through src/extension/cancellation.ts alone', () => {
    const past = sources.filter(
      file => file.startsWith('src/extension/') && read(file).includes('onCancellationRequested'),
    );
    assert.deepEqual(past, ['src/extension/cancellation.ts']);
  });

  it('throws what it tells only through `shownError`', () => {
    // a refused renaming, and what a command met
    for (const file of ['src/extension/features/rename.ts', 'src/extension/refused.ts'])
      assert.doesNotMatch(read(file), /throw (?!shownError\()/, file);
  });

  it('uses each key of package.nls.json and no other, and has every one in Chinese', () => {
    const used = new Set([...manifestText.matchAll(/"%([\w.-]+)%"/g)].map(match => match[1] ?? ''));
    for (const texts of [english, chinese])
      assert.deepEqual(unlike(Object.keys(texts), used), { missing: [], tooMany: [] });
  });

  it('has the style compiler whose name keeps apart what was remembered of another', () => {
    assert.ok(read('src/hosts/rememberedStyles.ts').includes(`'sass ${manifest.devDependencies.sass ?? ''}'`));
  });

  it('points at bundles that the bundler makes', () => {
    const bundler = read('esbuild.config.mjs');
    for (const file of [manifest.main, manifest.browser, ...Object.values(manifest.bin)]) {
      assert.ok(bundler.includes(`'${file.replace('./', '')}'`), file);
    }
  });

  it('starts for a homepage at the top of a folder, and for one in `docs`, by names alone: a pattern is a search of the whole workspace', () => {
    const kind = 'workspaceContains:';
    const files = manifest.activationEvents
      .filter(event => event.startsWith(kind))
      .map(event => event.slice(kind.length));
    for (const file of ['_config.yml', 'docs/_config.yml']) assert.ok(files.includes(file), file);
    for (const file of files) assert.match(file, /^(?:[a-z]+\/){0,2}_config\.yml$/);
  });

  it('has tests bundled by a part of their path, and an error told where that is in none', () => {
    const bundling = spawnSync(process.execPath, [
      'esbuild.config.mjs',
      '--only=test-core,test-judges',
      '--filter=rules/nonsuch',
    ]);
    assert.match(
      String(bundling.stderr),
      /No path of a test file has “rules\/nonsuch” in it: looked for in core, judges\./,
    );
    assert.equal(bundling.status, 1);
  });
});

describe('messages', () => {
  const spoken = new Set([
    ...literalsPassedTo(/^(?:vscode\.)?l10n\.t$/, 'src/extension'),
    ...literalsPassedTo(/^message$/, 'src/core'),
    ...literalsPassedTo(/^message$/, 'src/cli'),
  ]);
  const bundle = json('l10n/bundle.l10n.json');
  const translated = json('l10n/bundle.l10n.zh-cn.json');

  it('are found in the sources', () => {
    assert.ok(spoken.size > 30);
  });

  it('are all in the English bundle, which has no others', () => {
    assert.deepEqual(unlike(Object.keys(bundle), spoken), { missing: [], tooMany: [] });
  });

  it('stand in the order of their UTF-16 code units in both bundles, so that two who add some rarely meet', () => {
    for (const keys of [Object.keys(bundle), Object.keys(translated)]) {
      const sorted = [...keys].sort();
      assert.equal(
        keys.find((key, at) => key !== sorted[at]),
        undefined,
      );
    }
  });

  // VS Code puts how far the work is behind a colon: “Checking the site: 12/40”
  it('of work that goes on end without an ellipsis', () => {
    const begun = /\bwhileShown(?:Aside)?\((?:withValues\()?vscode\.l10n\.t\('([^']+)'/g;
    const titles = sources.flatMap(file => [...read(file).matchAll(begun)].map(match => match[1] ?? ''));
    assert.ok(titles.length > 10, String(titles.length));
    assert.deepEqual(
      titles.filter(title => title.endsWith('…') || translated[title]?.endsWith('…')),
      [],
    );
  });

  it('say one thing in Chinese in one way', () => {
    const uneven: readonly (readonly [RegExp, string])[] = [
      [/站点/, '网站'],
      [/整个网站(?!无法构建)\S{0,4}(?:生成|构建)/, '整个网站无法构建'],
      [/^学术主页：/, 'Academic Homepage：'],
      [/“Academic Homepage: /, '“学术主页: …”, as in the palette'],
      [/你/, '您'],
      [/访问者/, '访客'],
      [/\p{Script=Han} “|” \p{Script=Han}|^“[^”]*” (?!→)/u, 'no blank beside “ ”'],
    ];
    const texts = [
      ...Object.values(translated),
      ...Object.values(chinese),
      read('snippets/homepage.zh-cn.code-snippets'),
    ];
    for (const [wrong, right] of uneven)
      assert.deepEqual(
        texts.filter(text => wrong.test(text)),
        [],
        right,
      );
  });

  it('are all translated to Chinese, with the same places for values', () => {
    assert.deepEqual(unlike(Object.keys(translated), spoken), { missing: [], tooMany: [] });
    const places = (text: string): readonly string[] => [...text.matchAll(/\{\d+\}/g)].map(match => match[0]).sort();
    for (const [text, translation] of Object.entries(translated)) {
      assert.deepEqual(new Set(places(translation)), new Set(places(text)), text);
      // `“{0}” ({1})` has nothing but signs
      if (/\p{L}/u.test(text)) assert.match(translation, /\p{Script=Han}/u, text);
    }
  });
});
