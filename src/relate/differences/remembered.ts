// Work → the same work, done once for each thing that it is asked of.

/** An answer is kept as long as the thing that it is about. @example remembered(inForce)(requirement) // as inForce(requirement) */
export function remembered<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const found = known.get(of) ?? work(of);
    known.set(of, found);
    return found;
  };
}
