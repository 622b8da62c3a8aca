/** A copy of a text or of bytes in memory of its own: a part of a larger piece would keep the whole of it alive. */
export function ownBytes(body: string | Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(Buffer.byteLength(body));
  if (typeof body === 'string') own.write(body);
  else body.copy(own);
  return own;
}
