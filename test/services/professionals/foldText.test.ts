import { foldText } from '../../../services/professionals/foldText';

describe('foldText', () => {
  it('leaves the words, without accents, case and punctuation', () => {
    expect(foldText("MSP de démonstration n° 3, L'Île-d’Œuf")).toBe('msp de demonstration n 3 l ile d oeuf');
  });

  it('leaves nothing of a text without words', () => {
    expect(foldText(' %_-"; ')).toBe('');
  });
});
