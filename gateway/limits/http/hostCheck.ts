/** Clients name few hosts, and the same each time. */
const MOST_KEPT = 100;
const LONGEST_KEPT = 255;

/** What an address holds beside its host and port (RFC 3986, 3). */
const BESIDE = /[/?#@\\]/;

/**
 * A function that says whether the text of a header Host is a host, with a port or without one (RFC 9112, 3.2). Those found last are known at once: to parse
 * an address takes several times as long.
 */
export function hostCheck(): (host: string) => boolean {
  const known = new Set<string>();
  return (host) => {
    if (known.has(host)) return true;
    if (BESIDE.test(host) || !URL.canParse(`http://${host}/`)) return false;
    // Whoever makes up others is to hold no memory for good, and to keep nobody else out.
    if (known.size >= MOST_KEPT) known.clear();
    if (host.length <= LONGEST_KEPT) known.add(host);
    return true;
  };
}
