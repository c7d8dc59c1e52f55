import { entryOf } from '../../schema/locate';
import type { YamlValue } from '../../syntax/yamlValue';
import { insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { type Fix } from '../rule';
import { message } from '../../text/message';
import type { Workflow } from './workflowFile';

/** Lets the workflow push: `contents: write` into the permissions that are there, or permissions above the jobs. */
export function permissionsFix({ root }: Workflow, permissions: YamlValue | undefined, text: string): readonly Fix[] {
  const edit =
    permissions === undefined ? above(entryOf(root, 'jobs')?.keyRange.start, text) : within(permissions, text);
  if (edit === undefined) return [];
  return [{ kind: 'let-push', title: message('Add {0}', 'contents: write'), edits: [edit], safe: false }];
}

function above(jobs: number | undefined, text: string): TextEdit | undefined {
  if (jobs === undefined || (jobs > 0 && text[jobs - 1] !== '\n')) return undefined;
  const eol = lineBreakOf(text);
  return insertion(jobs, `permissions:${eol}  contents: write${eol}${eol}`);
}

function within(permissions: YamlValue, text: string): TextEdit | undefined {
  const contents = entryOf(permissions, 'contents')?.value;
  if (contents?.kind === 'scalar') return { range: contents.range, newText: 'write' };
  const first = permissions.kind === 'mapping' ? permissions.entries[0] : undefined;
  return first && beforeKey(first.keyRange.start, 'contents: write', text);
}

/** Adds `workflow_dispatch` above the first event. */
export function dispatchFix({ on }: Workflow, text: string): readonly Fix[] {
  const first = on.value.kind === 'mapping' ? on.value.entries[0] : undefined;
  const edit = first && beforeKey(first.keyRange.start, 'workflow_dispatch:', text);
  if (edit === undefined) return [];
  return [{ kind: 'add-dispatch', title: message('Add {0}', 'workflow_dispatch'), edits: [edit], safe: false }];
}

/** A line above that of a key, as far to the right; none where the key does not begin its line. */
function beforeKey(at: number, line: string, text: string): TextEdit | undefined {
  const indent = text.slice(lineStart(text, at), at);
  return /^ *$/.test(indent) ? insertion(at, line + lineBreakOf(text) + indent) : undefined;
}
