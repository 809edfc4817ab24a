// What relating costs, and on what terms it is measured.

/** The cost of one part; the peak is that of the process so far. */
export interface Cost {
  readonly part: string;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** The day as of which the made-up catalogue is related. */
export const DAY = '2026-11-23';

/** How many matches of a requirement are written out; all are weighed to find them. */
export const BEST = 100;
