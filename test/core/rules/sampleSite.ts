import { createSiteLiquid } from '../../../src/core/features/siteLiquid';
import { createSiteStyles } from '../../../src/core/features/siteStyles';
import { createPageModels } from '../../../src/core/page/pageModels';
import { rememberedTexts } from '../../../src/core/remembered';
import { rules } from '../../../src/core/rules/index';
import type { SeverityOverrides } from '../../../src/core/rules/linter';
import type { Problem, BuildError } from '../../../src/core/rules/rule';
import { markupOf } from '../../../src/core/site/markupOf';
import { underGithubPages } from '../../../src/core/site/settings/githubPagesConfig';
import { loadSite } from '../../../src/core/site/store/loadSite';
import type { SiteSnapshot } from '../../../src/core/site/siteSnapshot';
import { applyEdits } from '../../../src/core/text/edit';
import { compileStyles } from '../../../src/hosts/sass';
import { diagnostics } from '../features/problems/diagnostics';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { expectMending } from './mending';

export type Files = Readonly<Record<string, string>>;

/** A site of the template's kind, of an invented person, as small as it can be. */
export const sampleFiles: Files = {
  '_config.yml':
    'title: "Mei Lin"\nrepository: "meilin/meilin.github.io"\nauthor:\n  name: "Mei Lin"\ninclude:\n  - _pages\nkramdown:\n  input: GFM\ndefaults:\n  - scope:\n      path: ""\n    values:\n      layout: default\n',
  '_data/navigation.yml': 'main:\n  - title: "News"\n    url: "#-news"\n',
  '_includes/author-profile.html':
    '{% assign author = site.author %}{% if author.avatar %}<img src="{{ author.avatar }}">{% endif %}<h3>{{ author.name }}</h3>\n' +
    '{% if site.description %}<p>{{ site.description }}</p>{% endif %}\n' +
    '{% if author.email %}<a href="mailto:{{ author.email }}">Email</a>{% endif %}\n' +
    '{% if author.uri %}<a href="{{ author.uri }}">Website</a>{% endif %}\n' +
    '{% if author.github %}<a href="https://github.com/{{ author.github }}">GitHub</a>{% endif %}\n' +
    '{% if author.linkedin %}<a href="https://www.linkedin.com/in/{{ author.linkedin }}">LinkedIn</a>{% endif %}\n' +
    '{% if author.weibo %}<a href="https://www.weibo.com/{{ author.weibo }}">Weibo</a>{% endif %}\n' +
    '{% if author.orcid %}<a href="{{ author.orcid }}">ORCID</a>{% endif %}\n' +
    '{% if author.dblp %}<a href="{{ author.dblp }}">DBLP</a>{% endif %}\n',
  '_includes/fetch_google_scholar_stats.html':
    "<script>\n  $.getJSON('https://raw.githubusercontent.com/{{ site.repository }}/google-scholar-stats/gs_data.json', data => {\n" +
    "    document.getElementById('total_cit').innerHTML = data['citedby'];\n" +
    "    for (const element of document.getElementsByClassName('show_paper_citations')) {\n" +
    "      const paperId = element.getAttribute('data');\n" +
    "      element.innerHTML = '| Citations: ' + data['publications'][paperId]['num_citations'];\n" +
    '    }\n  });\n</script>\n',
  '_includes/masthead.html':
    '{% for link in site.data.navigation.main %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}\n',
  '_layouts/default.html':
    '<title>{{ site.title }} - Homepage</title>{% include masthead.html %}<main id="main">{% include author-profile.html %}{{ content }}</main>' +
    '<script src="assets/js/main.min.js"></script>{% include fetch_google_scholar_stats.html %}\n',
  'assets/js/main.min.js': '/* jQuery */',
  '_pages/about.md':
    "---\npermalink: /\n---\n\n<span class='anchor' id='about-me'></span>\n\nI study lakes.\n\n# 🔥 News\n\n- *2024.05* A paper.\n",
};

/** The sample site with other files in the place of its own, or beside them. */
export async function siteWith(files: Files): Promise<SiteSnapshot> {
  return underGithubPages(await loadSite(createMemoryWorkspace({ ...sampleFiles, ...files }), 'memory:/site'));
}

/** What is linted, as data: a path of the sample site with other files. */
interface Question {
  readonly path: string;
  readonly files: Files;
  readonly remoteRepository?: string | undefined;
  readonly firstCommit?: readonly (readonly [string, string])[] | undefined;
}

/** The problems of one file of the sample site with `files`; of one rule only where `ruleId` is given. Each of their fixes has to mend. */
export async function problemsOf(
  path: string,
  files: Files,
  ruleId?: string,
  remoteRepository?: string,
  firstCommit?: ReadonlyMap<string, string>,
): Promise<readonly Problem[]> {
  const question: Question = { path, files, remoteRepository, firstCommit: firstCommit && [...firstCommit] };
  const problems = await mendable(JSON.stringify(question));
  return ruleId === undefined ? problems : problems.filter(problem => problem.ruleId === ruleId);
}

/** A page is often asked about twice in a row: where a rule speaks, and what its fixes make of it. */
const mendable = rememberedTexts(20, async (written: string): Promise<readonly Problem[]> => {
  const question = JSON.parse(written) as Question;
  const { path, files } = question;
  const { text, problems, textOf } = await linted(question);
  const lint = async (changed: Files, asked?: ReadonlySet<string>): Promise<readonly Problem[]> =>
    (await linted({ ...question, files: { ...files, ...changed } }, asked)).problems;
  await expectMending({ path, text, problems, textOf, lint });
  return problems;
});

interface Linted {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly textOf: (path: string) => string | undefined;
}

/** @param asked the rules that alone are asked, by their ids; without it all */
async function linted(
  { path, files, remoteRepository, firstCommit }: Question,
  asked?: ReadonlySet<string>,
): Promise<Linted> {
  const site = await siteWith(files);
  const models = createPageModels();
  const text = site.files.get(path)?.text ?? files[path] ?? '';
  const pageModel = (wanted: string) => {
    const file = site.files.get(wanted);
    return file && models(file, markupOf(site, file));
  };
  const styleErrors = path.endsWith('.scss') ? await styleErrorsIn(site, path) : [];
  const liquidErrors = await liquidErrorsIn(site, path);
  const known = { remoteRepository, firstCommit: firstCommit && new Map(firstCommit), styleErrors, liquidErrors };
  const severities = asked === undefined ? {} : allBut(asked);
  const problems = diagnostics({ path, text, site, pageModel, now: clock.now(), severities, ...known });
  return { text, problems, textOf: other => site.files.get(other)?.text };
}

function allBut(asked: ReadonlySet<string>): SeverityOverrides {
  return Object.fromEntries(rules.filter(({ id }) => !asked.has(id)).map(({ id }) => [id, 'off']));
}

/**
 * Lints a text in which ⟦ and ⟧ stand around every place where the rule must speak, and gives it back with the marks
 * around the places where it does: equal to `marked` when the rule is right.
 */
export async function marked(ruleId: string, path: string, text: string, files: Files = {}): Promise<string> {
  const plain = unmarked(text);
  const problems = await problemsOf(path, { ...files, [path]: plain }, ruleId);
  const marks = problems.flatMap(({ range }) => [
    { at: range.start, mark: '⟦' },
    { at: range.end, mark: '⟧' },
  ]);
  return marks
    .sort((a, b) => b.at - a.at || (a.mark < b.mark ? 1 : -1))
    .reduce((result, { at, mark }) => result.slice(0, at) + mark + result.slice(at), plain);
}

/** A text without ⟦ and ⟧. */
export function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

/** The text of a file after the fixes of one kind of all problems of a rule; unchanged where there is no such fix. */
export async function fixed(
  ruleId: string,
  kind: string,
  path: string,
  text: string,
  files: Files = {},
): Promise<string> {
  const problems = await problemsOf(path, { ...files, [path]: text }, ruleId);
  const edits = problems.flatMap(({ fixes }) => fixes.find(fix => fix.kind === kind)?.edits ?? []);
  return applyEdits(text, edits);
}

const clock = { now: () => new Date('2026-11-25T12:00:00Z'), sleep: () => Promise.resolve() };

/** Where the compiler stops in a stylesheet, or in a part of one. */
async function styleErrorsIn(site: SiteSnapshot, path: string): Promise<readonly BuildError[]> {
  const styles = createSiteStyles({ clock, styles: { compile: compileStyles }, logger: { log: () => undefined } }, () =>
    Promise.resolve({ semantics: 'github-pages' }),
  );
  await styles.read(site);
  return styles.errorsIn(site, path);
}

/** Where Liquid stops in a page, or in a part of one. */
async function liquidErrorsIn(site: SiteSnapshot, path: string): Promise<readonly BuildError[]> {
  const liquid = createSiteLiquid(clock, () => Promise.resolve({ semantics: 'github-pages' }));
  await liquid.read(site, path, site.root);
  return liquid.errorsIn(site, path);
}
