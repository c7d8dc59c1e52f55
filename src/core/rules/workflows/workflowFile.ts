import { entryOf } from '../../schema/locate';
import { yamlOfFile } from '../../syntax/yaml';
import type { YamlEntry, YamlMapping, YamlScalar, YamlValue } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';

/** A workflow of GitHub Actions (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax). */
export interface Workflow {
  readonly root: YamlMapping;
  readonly on: YamlEntry;
  /** The names of the events that start it, each with where it is written. */
  readonly events: ReadonlyMap<string, OffsetRange>;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  /** `permissions` of the job, or else those of the workflow. */
  readonly permissions: YamlValue | undefined;
  readonly steps: readonly { readonly run: YamlScalar | undefined; readonly uses: string }[];
}

/** Whether a file of a site is a workflow. */
export function isWorkflowPath(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** Reads a workflow; `undefined` where it has an error, or no events or jobs. Offsets are those of `text`. */
export function readWorkflow(text: string): Workflow | undefined {
  const { problems, root } = yamlOfFile(text);
  if (problems.length > 0 || root?.kind !== 'mapping') return undefined;
  // YAML 1.1 reads a bare `on` as true
  const on = entryOf(root, 'on') ?? entryOf(root, 'true');
  const jobs = entryOf(root, 'jobs')?.value;
  if (on === undefined || jobs?.kind !== 'mapping') return undefined;
  const shared = entryOf(root, 'permissions')?.value;
  return { root, on, events: eventsOf(on.value), jobs: jobs.entries.map(({ value }) => jobOf(value, shared)) };
}

function eventsOf(node: YamlValue): ReadonlyMap<string, OffsetRange> {
  if (node.kind === 'mapping') return new Map(node.entries.map(({ key, keyRange }) => [key, keyRange]));
  const scalars = node.kind === 'scalar' ? [node] : node.items.filter(item => item.kind === 'scalar');
  return new Map(scalars.map(({ value, range }) => [String(value), range]));
}

function jobOf(node: YamlValue, shared: YamlValue | undefined): WorkflowJob {
  const steps = entryOf(node, 'steps')?.value;
  return {
    permissions: entryOf(node, 'permissions')?.value ?? shared,
    steps: (steps?.kind === 'sequence' ? steps.items : []).map(step => {
      const run = entryOf(step, 'run')?.value;
      const uses = entryOf(step, 'uses')?.value;
      return {
        run: run?.kind === 'scalar' ? run : undefined,
        uses: uses?.kind === 'scalar' ? String(uses.value ?? '') : '',
      };
    }),
  };
}
