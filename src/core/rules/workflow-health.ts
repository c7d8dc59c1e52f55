import type { SiteSnapshot } from '../site/siteSnapshot';
import { type Finding, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';
import { dispatchFix, permissionsFix } from './workflows/workflowFixes';
import { isWorkflowPath, readWorkflow, type Workflow } from './workflows/workflowFile';
import { writesContents } from './workflows/workflowPermissions';
import { pushPlace } from './workflows/workflowPush';

/** Workflows that fail when they push, that nobody can start, or that wait for what never happens. */
export const workflowHealth: Rule = {
  id: 'workflow-health',
  group: 'structure',
  severity: 'warning',
  summary: message('Workflows that cannot push, cannot be started by hand, or wait for what never happens'),
  scope: 'file',
  appliesTo: isWorkflowPath,
  *check(input) {
    const workflow = readWorkflow(input.text);
    if (workflow === undefined) return;
    yield* pushes(workflow, input);
    yield* notByHand(workflow, input);
    yield* neverBuilt(workflow, input);
  },
};

function* pushes(workflow: Workflow, { text }: RuleInput): Iterable<Finding> {
  for (const job of workflow.jobs) {
    const range = pushPlace(job, text);
    if (range === undefined || writesContents(job.permissions)) continue;
    const given = job.permissions !== undefined;
    yield {
      range,
      // whether the token may write without being told so is a setting of the repository, which no file shows
      severity: given ? 'warning' : 'info',
      message: given
        ? message(
            'This job pushes to the repository, but its “permissions” do not let it: the push fails with error 403. Add “contents: write”.',
          )
        : message(
            'This job pushes to the repository without “permissions: contents: write”: in repositories made since 2023 the push fails with error 403 unless their settings allow it.',
          ),
      fixes: permissionsFix(workflow, job.permissions, text),
    };
    return;
  }
}

function* notByHand(workflow: Workflow, { text }: RuleInput): Iterable<Finding> {
  if (!workflow.events.has('schedule') || workflow.events.has('workflow_dispatch')) return;
  yield {
    range: workflow.on.keyRange,
    severity: 'info',
    message: message(
      'Nobody can start this workflow by hand: “workflow_dispatch” is missing. GitHub keeps schedules off in forks, and stops them after 60 days without a commit.',
    ),
    fixes: dispatchFix(workflow, text),
  };
}

function* neverBuilt(workflow: Workflow, { site, path }: RuleInput): Iterable<Finding> {
  const range = workflow.events.get('page_build');
  const deploying = range && site && deployingWorkflow(site, path);
  if (range === undefined || deploying === undefined) return;
  const alone = workflow.events.size === 1;
  yield {
    range,
    severity: alone ? 'warning' : 'info',
    message: alone
      ? message(
          '“page_build” never happens where {0} publishes the site: this workflow never runs. Use “workflow_run” or “push” instead.',
          deploying,
        )
      : message(
          '“page_build” never happens where {0} publishes the site: only the other events start this workflow.',
          deploying,
        ),
  };
}

/** The workflow that publishes the site at each push, in place of GitHub's own build of a branch. */
function deployingWorkflow(site: SiteSnapshot, path: string): string | undefined {
  for (const file of site.files.values()) {
    if (file.path === path || !isWorkflowPath(file.path) || !file.text.includes('actions/deploy-pages')) continue;
    const workflow = readWorkflow(file.text);
    const deploys = workflow?.jobs.some(({ steps }) =>
      steps.some(({ uses }) => uses.startsWith('actions/deploy-pages@')),
    );
    if (deploys === true && workflow?.events.has('push') === true) return file.path;
  }
  return undefined;
}
