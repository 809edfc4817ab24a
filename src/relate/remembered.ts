// Work → the same work, done once, or once for each thing that it is asked of.

/** An answer is kept as long as the thing that it is about. @example remembered(inForce)(requirement) // as inForce(requirement) */
export function remembered<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly worked: V }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.worked;
    const worked = work(of);
    known.set(of, { worked });
    return worked;
  };
}

/** Works a thing out when it is first asked for, and keeps it. */
export function once<T>(workOut: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: workOut() };
    return kept.value;
  };
}
