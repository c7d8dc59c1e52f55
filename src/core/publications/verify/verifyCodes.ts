import { type Severity } from '../../rules/rule';
import { message, type Message } from '../../text/message';
import type { VerifyRuleId } from './entryFindings';

/** What verification tells under codes of its own; each has its section in docs/verification.md. */
interface VerifyCode {
  readonly id: Exclude<VerifyRuleId, 'link-title-mismatch'>;
  /** The most it is told with. */
  readonly severity: Severity;
  readonly summary: Message;
}

export const verifyCodes: readonly VerifyCode[] = [
  {
    id: 'doi-missing',
    severity: 'hint',
    summary: message('Papers without a link whose DOI is registered'),
  },
  {
    id: 'doi-unregistered',
    severity: 'error',
    summary: message('DOIs that do not exist'),
  },
  {
    id: 'now-published',
    severity: 'info',
    summary: message('Preprints whose published version is registered'),
  },
  {
    id: 'record-differs',
    severity: 'warning',
    summary: message('Titles, authors and years that are registered otherwise'),
  },
  {
    id: 'record-notice',
    severity: 'warning',
    summary: message('Papers that were retracted, corrected or doubted'),
  },
];
