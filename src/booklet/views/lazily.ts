/** Makes a value when it is first asked for, once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A property that is made when it is first asked for: a template that does not show something costs nothing for it. All objects
 * that have it share one getter: with getters of their own, as in `{ get rows() {…} }`, V8 makes each a class of its own and keeps
 * that, and all that the getter sees, up to the next collection of old garbage.
 */
export function lazyProperty<K extends string, V>(key: K) {
  const values = new WeakMap<object, () => V>();
  const shared = {
    enumerable: true,
    get(this: object): V | undefined {
      return values.get(this)?.();
    },
  };
  return <T extends object>(owner: T, make: () => V): T & { readonly [P in K]: V } => {
    values.set(owner, lazily(make));
    return Object.defineProperty(owner, key, shared) as T & { readonly [P in K]: V };
  };
}
