// Work → the same work, done once for each thing that it is asked of.

/** The answers are kept as long as the function is. @example remembered(inForce)(requirement) // as inForce(requirement) */
export function remembered<K, V>(work: (of: K) => V): (of: K) => V {
  const known = new Map<K, V>();
  return (of) => {
    const found = known.get(of) ?? work(of);
    known.set(of, found);
    return found;
  };
}
