import { checkPrivacy } from '../../../../services/cpts/import/checkPrivacy';
import { rulesOf, sampleDocument, sampleFigure } from './sampleDocument';

function problemsOf(note: string): string[] {
  return rulesOf(checkPrivacy([sampleDocument({ statedFigures: [sampleFigure({ note })] })]));
}

test('figures, codes, days, web addresses and abbreviations are no personal data', () => {
  const texts = [
    '1 221 790 € to the eight, 379 859 inhabitants',
    'EPCI 200071876, commune 83069, 2021-03-12',
    'See https://www.cpts-na.org/contact',
    'M.S.P. and Dr. are abbreviations; Pr is one of the Var',
    '15 000, 17 500, 20 000 and 25 000 euros',
  ];
  expect(texts.flatMap(problemsOf)).toEqual([]);
});

test('an e-mail address is refused', () => {
  expect(problemsOf('write to someone.else@example.org')).toEqual([
    'statedFigures[0].note: no e-mail address stands in a data file',
  ]);
});

test.each(['01 23 45 67 89', '0123456789', '01.23.45.67.89', '+33 1 23 45 67 89', '+33123456789'])(
  'the telephone number %s is refused',
  (number) => {
    expect(problemsOf(`call ${number}`)).toEqual([
      'statedFigures[0].note: no telephone number stands in a data file',
    ]);
  },
);

test.each(['M. Untel', 'Mme Unetelle', 'le Dr Untel', 'according to Docteur Untel'])(
  'the person in "%s" is refused',
  (person) => {
    expect(problemsOf(person)).toEqual(['statedFigures[0].note: no name of a person stands in a data file']);
  },
);
