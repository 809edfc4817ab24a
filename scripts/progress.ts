// What a long command says of itself: on standard error, with the seconds passed where somebody is looking.

/** A function that tells a step; on a terminal each line begins with the seconds since the start. */
export function progress(): (step: string) => void {
  const start = Date.now();
  return (step) => {
    const passed = process.stderr.isTTY ? `${((Date.now() - start) / 1000).toFixed(1).padStart(5)} s  ` : '';
    process.stderr.write(`${passed}${step}\n`);
  };
}
