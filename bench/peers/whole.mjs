// What a peer prints when it has done its work: the processor time of its whole process, its peak memory, the processor
// time of reading and of computing, and its answers, which must be those of every other peer.
export const [, , folder, on] = process.argv;

/** Days since 1970 of YYYY-MM-DD. */
export const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

const milliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export function stopwatch() {
  let last = milliseconds();
  return () => {
    const before = last;
    last = milliseconds();
    return last - before;
  };
}

export function report({ read, compute, ...more }) {
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ cpu: milliseconds(), read, compute, peak, ...more }));
}
