/** How long processors have worked for this program and all its threads, in milliseconds. A machine that others keep busy makes it slower than a clock. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
