/** Clients name few hosts, and the same each time. */
const MOST_KEPT = 100;

/** A name or address of IPv4, or one of IPv6 in brackets, and a port (RFC 3986, 3.2.2 and 3.2.3); names have at most 255 characters. */
const HOST = /^(?:[\w.~%!$&'()*+,;=-]{1,255}|\[[\da-f:.]{2,45}\])(?::\d{0,5})?$/i;

/**
 * A function that says whether the text of a header Host is a host, with a port or without one (RFC 9112, 3.2). Those found last are known at once: to parse
 * an address takes several times as long.
 */
export function hostCheck(): (host: string) => boolean {
  const known = new Set<string>();
  return (host) => {
    if (known.has(host)) return true;
    if (!HOST.test(host) || !URL.canParse(`http://${host}/`)) return false;
    // Whoever makes up others is to hold no memory for good, and to keep nobody else out.
    if (known.size >= MOST_KEPT) known.clear();
    known.add(host);
    return true;
  };
}
