import { looksLikeFormula } from '../../../common/text/looksLikeFormula';

describe('a text that a spreadsheet takes for a formula', () => {
  it.each(['=SUM(A1)', '+33', '-MARTIN', '@note'])('is one: %s', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  });

  it.each(['', 'Toulon', 'La Seyne-sur-Mer', 'a=b', '12'])('is none: "%s"', (text) => {
    expect(looksLikeFormula(text)).toBe(false);
  });
});
