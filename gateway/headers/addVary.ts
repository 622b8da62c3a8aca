import type { FastifyReply } from 'fastify';

/** Names a header by which the answer is chosen, beside those that are named already: CORS by a list names Origin (RFC 9110, 12.5.5). */
export function addVary(reply: FastifyReply, name: string): FastifyReply {
  const before = reply.getHeader('vary');
  return reply.header('vary', before === undefined ? name : `${String(before)}, ${name}`);
}
