/** Encoders that Node does not have, made by turning its decoders round: text → bytes of a two-byte encoding. */
export function encoder(label: 'gb18030' | 'big5' | 'euc-kr' | 'shift_jis') {
  const table = new Map<string, number[]>();
  const decode = new TextDecoder(label);
  const learn = (...bytes: number[]) => {
    const text = decode.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let one = 0; one < 256; one += 1) learn(one);
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) learn(lead, trail);
  return (text: string): Buffer =>
    Buffer.from(
      [...text].flatMap((character) => {
        const bytes = table.get(character);
        if (!bytes) throw new Error(`${label} has no ${character}`);
        return bytes;
      }),
    );
}
