// What a search file says ↔ the file as it is served: compressed, and sealed so that half a file is never taken for a whole.

/** Compresses with gzip; passed in, because a browser and Node do it differently. */
export type Compress = (bytes: Uint8Array) => Uint8Array;

/** The first byte of what is compressed. It grows whenever an older reader would misread a file. */
export const FORMAT_VERSION = 5;

/** The version and four bytes of checksum. */
const HEAD = 5;

/** Of a gzip header: the byte that names the operating system, and what it says for "unknown". */
const SYSTEM_AT = 9;
const NO_SYSTEM = 255;

/** The file of that name that says this: the same on every operating system. */
export function sealed(name: string, payload: Uint8Array, compress: Compress): Uint8Array {
  const plain = new Uint8Array(HEAD + payload.length);
  plain[0] = FORMAT_VERSION;
  new DataView(plain.buffer).setUint32(1, checksum(name, payload), true);
  plain.set(payload, HEAD);
  const file = compress(plain).slice();
  if (isGzip(file)) file[SYSTEM_AT] = NO_SYSTEM;
  return file;
}

/** What the file of that name says. Throws where it is cut short, changed, of another version, or another file. */
export async function unsealed(name: string, file: Uint8Array): Promise<Uint8Array> {
  const plain = await inflated(file);
  if (plain.length < HEAD) throw new Error(`Unexpected end after ${plain.length} bytes.`);
  if (plain[0] !== FORMAT_VERSION) throw new Error(`Unexpected version ${plain[0]}, expected ${FORMAT_VERSION}.`);
  const payload = plain.subarray(HEAD);
  const expected = new DataView(plain.buffer, plain.byteOffset).getUint32(1, true);
  if (checksum(name, payload) !== expected) throw new Error('Unexpected bytes: the checksum does not fit.');
  return payload;
}

/** Some hosts inflate files on the way, so that compression is seen in the bytes and nowhere else. */
async function inflated(file: Uint8Array): Promise<Uint8Array> {
  if (!isGzip(file)) return file;
  const stream = new Blob([new Uint8Array(file)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The 32-bit FNV-1a hash of a name (which is ASCII) and bytes: against accidents, which is all that it can tell. */
function checksum(name: string, payload: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  for (const byte of payload) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
