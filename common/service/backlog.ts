/**
 * So many connections may wait until the process has time to accept them. Where more wait, the system drops what they send, and
 * their clients try again after one second, then two and four (RFC 6298, 5.5): Node's own 511 are gone within a quarter of a second of a
 * rush. A system takes no more than its own limit, which is 4 096 on Linux (net.core.somaxconn).
 */
export const BACKLOG = 4_096;
