import { isDeepStrictEqual } from 'node:util';
import { askerAt } from './asker';
import type { BenchProcess } from './BenchProcess';
import type { Question } from './Question';

/** The text of the first contender's answer to each question. Throws where another answers with other data. */
export async function sameAnswers(
  contenders: ReadonlyMap<string, BenchProcess>,
  questions: readonly Question[],
): Promise<string[]> {
  const texts: string[] = [];
  for (const [name, contender] of contenders) {
    const { ask, close } = askerAt(contender.address());
    for (const [place, question] of questions.entries()) {
      const text = await ask(question);
      texts[place] ??= text;
      if (!isDeepStrictEqual(dataIn(text), dataIn(texts[place])))
        throw new Error(
          `${name} answers otherwise: ${text.slice(0, 300)}\nnot ${texts[place].slice(0, 300)}`,
        );
    }
    await close();
  }
  return texts;
}

function dataIn(text: string): unknown {
  return (JSON.parse(text) as { readonly data: unknown }).data;
}
