/** The variable that names the folder in which the probe writes. */
export const probeVariable = 'AH_PROBE';
/** One line for each try to reach the network: `net.connect 127.0.0.1 8080`. */
export const requestsFile = 'requests';
/** One line of JSON for each SIGUSR2. */
export const memoryFile = 'memory';
/** The id of the process of the extension host. */
export const pidFile = 'pid';
