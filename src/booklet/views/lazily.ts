/** Makes a value when it is first asked for, once: a template that does not show something costs nothing for it. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
