/** Whether a label names a publisher, so that only papers of that one can have it: `[IEEE](…)`. */
export function namesPublisher(label: string): boolean {
  return /^\W{0,3}(?:ieee|acm|springer|elsevier|wiley|mdpi|aaai|cvf|usenix)(?![a-z])/i.test(label);
}
