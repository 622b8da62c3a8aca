import { Lexer, Source, TokenKind } from 'graphql';

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R]);

/**
 * How many braces and square brackets are open at the deepest place of a text, among its first so many tokens or as far as it can be read.
 * No stack grows with it, unlike that of a parser.
 */
export function bracketsWithin(source: string, maxTokens: number): number {
  const lexer = new Lexer(new Source(source));
  let open = 0;
  let deepest = 0;
  try {
    for (let read = 0; read < maxTokens; read += 1) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) break;
      if (OPENING.has(kind)) deepest = Math.max(deepest, (open += 1));
      else if (CLOSING.has(kind)) open -= 1;
    }
  } catch {
    // What can't be read opens nothing.
  }
  return deepest;
}
