export type Encoding = 'br' | 'gzip';

const BY_PREFERENCE: readonly Encoding[] = ['br', 'gzip'];

function isAccepted(header: string, encoding: Encoding): boolean {
  return header.split(',').some((item) => {
    const [name, ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** The smallest form that the client takes (RFC 9110, 12.5.3) and the asset has; undefined means as it is. */
export function chooseEncoding(
  header: string,
  asset: Readonly<Partial<Record<Encoding, Buffer>>>,
): Encoding | undefined {
  return BY_PREFERENCE.find((encoding) => asset[encoding] !== undefined && isAccepted(header, encoding));
}
