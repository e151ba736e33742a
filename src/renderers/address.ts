/** A path or an anchor as the address of a link: letters and digits of any script stay readable, all else is encoded. */
export function address(path: string): string {
  return path.replace(/[^\p{L}\p{N}._~/-]/gu, (sign) => {
    const bytes = new TextEncoder().encode(sign);
    return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  });
}
