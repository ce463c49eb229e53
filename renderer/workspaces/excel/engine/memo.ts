/** A function of a value that never changes, worked out once for each. */
export function memo<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = { result: make(key) }));
    return found.result;
  };
}
