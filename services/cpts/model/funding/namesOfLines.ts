import type { Label } from '../FundingGrid';
import type { SimulatedLine } from './SimulatedLine';

/** The names of lines one after the other, each once, in the quotation marks of the language. */
export function namesOfLines(lines: readonly Pick<SimulatedLine, 'label'>[]): Label {
  const names = (language: keyof Label) => [...new Set(lines.map(({ label }) => label[language]))];
  return {
    FR: names('FR')
      .map((name) => `« ${name} »`)
      .join(', '),
    EN: names('EN')
      .map((name) => `"${name}"`)
      .join(', '),
  };
}
