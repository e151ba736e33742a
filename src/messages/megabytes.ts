/** Megabytes of a million bytes, with their unit, rounded up: what is a little too large shows as larger. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 100_000) / 10} MB`;

/** Megabytes of 1024 × 1024 bytes, as limits on content are counted; without their unit. */
export const binaryMegabytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');
