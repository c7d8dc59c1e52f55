// What must not grow, held to by ratios of one run: npm run bench:gate. Ends with 1 where one is too large three times.
import path from 'node:path';
import { createPageModels } from '../../src/core/page/pageModels';
import { renderPage } from '../../src/core/render/renderPage';
import { withFile } from '../../src/core/site/store/updateSite';
import { diagnostics } from '../core/features/problems/diagnostics';
import { openPage, openSite, readBenchSite, type BenchSite } from './benchSite';
import { editsOf } from './edits';
import { hostileTexts } from './hostileTexts';
import { pagesLike } from './manyPages';
import { withPapers } from './papers';

/** A ratio of two amounts of work done in turns by one process, and what it may be at most. */
interface Bound {
  readonly what: string;
  readonly most: number;
  /** @param enough a ratio at which no more rounds are needed */
  readonly measure: (enough: number) => Promise<number>;
}

const mostTries = 3;
const rounds = 5;
const papers = 250;
const pages = 120;

type Work = (round: number) => unknown;
type PageModels = ReturnType<typeof createPageModels>;

/**
 * How many times as much processor time `first` takes as `second`: the least of several rounds of each, which is what the work itself takes. Another
 * program on the machine makes rounds longer, never shorter. Two rounds do where the ratio is not above `enough`.
 */
async function times(first: Work, second: Work, enough: number): Promise<number> {
  const least = [Infinity, Infinity];
  const ratio = (): number => (least[0] ?? Infinity) / (least[1] ?? Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [at, work] of [first, second].entries()) {
      const before = process.cpuUsage();
      await work(round);
      const { user, system } = process.cpuUsage(before);
      least[at] = Math.min(least[at] ?? Infinity, (user + system) / 1000);
    }
    if (round > 0 && ratio() <= enough) break;
  }
  return ratio();
}

function bounds(site: BenchSite): readonly Bound[] {
  const large = withPapers(site.text, 4 * papers);
  const small = withPapers(site.text, papers);
  const whole = (text: string): Work => {
    return round =>
      renderPage(withFile(site.snapshot, site.path, `${text}\nround ${round}\n`), site.path, {
        now: new Date(),
        environment: 'production',
        semantics: 'github-pages',
      });
  };
  const problemsOf = (text: string, models: PageModels): unknown => {
    const snapshot = withFile(site.snapshot, site.path, text);
    const pageModel = (wanted: string): ReturnType<PageModels> | undefined => {
      const file = snapshot.files.get(wanted);
      return file && models(file);
    };
    return diagnostics({ path: site.path, text, site: snapshot, pageModel });
  };
  const [typing] = editsOf(large);
  if (typing === undefined) throw new Error('There is nothing to type into.');
  const page = openPage(site);
  const open = createPageModels();
  let typed = 0;
  return [
    {
      what: 'a page of 1,000 papers to one of 250: rendering it',
      most: 8,
      measure: enough => times(whole(large), whole(small), enough),
    },
    {
      what: 'a page of 1,000 papers to one of 250: finding its problems',
      most: 8,
      measure: enough =>
        times(
          () => problemsOf(large, createPageModels()),
          () => problemsOf(small, createPageModels()),
          enough,
        ),
    },
    {
      what: 'a keystroke in 1,000 papers to rendering them whole',
      most: 0.5,
      measure: async enough => {
        await page.type(typing.after(++typed));
        return times(async () => page.type(typing.after(++typed)), whole(large), enough);
      },
    },
    {
      what: 'problems after a keystroke in 1,000 papers to finding them from scratch',
      most: 0.8,
      measure: enough => {
        problemsOf(typing.after(++typed), open);
        return times(
          () => problemsOf(typing.after(++typed), open),
          () => problemsOf(typing.after(++typed), createPageModels()),
          enough,
        );
      },
    },
    {
      what: `the problems of a site of ${pages} pages after an edit in one to finding them from scratch`,
      most: 0.2,
      measure: async enough => {
        const texts = pagesLike(site, pages);
        const [[path, text] = ['', '']] = Object.entries(texts);
        const edited = openSite(site, texts);
        await edited.service.check(edited.root);
        return times(
          async round => {
            edited.service.setDocument(edited.uri(path), `${text}\nround ${++typed} ${round}\n`);
            await edited.service.check(edited.root);
          },
          async () => {
            const { service, root } = openSite(site, texts);
            await service.check(root);
          },
          enough,
        );
      },
    },
    ...Object.keys(hostileTexts(1)).flatMap((name): readonly Bound[] => {
      const text = (size: number): string => `---\npermalink: /\n---\n${hostileTexts(size)[name] ?? ''}`;
      const [long, short] = [text(48_000), text(12_000)];
      const problems =
        (of: string): Work =>
        () =>
          problemsOf(of, createPageModels());
      // what takes less than a timer can tell is no danger
      return [
        {
          what: `hostile texts, four times as long: ${name}`,
          most: 9,
          measure: enough => times(burden(whole(long)), burden(whole(short)), enough),
        },
        {
          what: `problems of hostile texts, four times as long: ${name}`,
          most: 9,
          measure: enough => times(burden(problems(long)), burden(problems(short)), enough),
        },
      ];
    }),
  ];
}

/** The work and some that is always the same, so that a ratio of two times near zero says nothing. */
function burden(work: Work): Work {
  return round => {
    const end = process.cpuUsage();
    for (;;) {
      const { user, system } = process.cpuUsage(end);
      if (user + system > 2000) break;
    }
    return work(round);
  };
}

async function main(): Promise<void> {
  const site = await readBenchSite(path.resolve('media/starter'));
  const broken: string[] = [];
  for (const { what, most, measure } of bounds(site)) {
    let least = Infinity;
    for (let tries = 0; tries < mostTries && least > most; tries++) least = Math.min(least, await measure(0.7 * most));
    const verdict = `${what}: ${least.toFixed(2)} × (at most ${most})`;
    console.log(`${least > most ? '✗' : '✔'} ${verdict}`);
    if (least > most) broken.push(verdict);
  }
  if (broken.length === 0) return;
  console.log(`\nFAILED ${broken.join('\nFAILED ')}`);
  process.exitCode = 1;
}

void main();
