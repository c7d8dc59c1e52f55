/**
 * How long a test waits for what has to come, in milliseconds, before it counts as missing. No measure of speed: beside two other windows on two cores
 * everything takes ten times as long as alone, and a window in a language of its own begins with a browser of its own.
 */
export const patienceMs = 60_000;
