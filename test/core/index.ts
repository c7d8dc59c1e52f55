import { suites } from 'academic-homepage:core-suites';

/** `rules/a.test.ts,rules/b.test.ts`, the files that a process of many runs; without it all that were bundled. */
const wanted = process.env.CORE_SUITES?.split(',') ?? Object.keys(suites);
for (const name of wanted) {
  const load = suites[name];
  if (load === undefined) throw new Error(`${name} is not among the bundled tests.`);
  load();
}
