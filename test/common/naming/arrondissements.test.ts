import { writtenArrondissement } from '../../../common/naming/arrondissements';

test.each([
  ['paris 15e', 'paris 15e arrondissement'],
  ['paris 15', 'paris 15e arrondissement'],
  ['paris 15 e', 'paris 15e arrondissement'],
  ['paris xve', 'paris 15e arrondissement'],
  ['paris 16e arr', 'paris 16e arrondissement'],
  ['paris 01', 'paris 1er arrondissement'],
  ['lyon 3eme arrondissement', 'lyon 3e arrondissement'],
  ['lyon 9ieme arrdt', 'lyon 9e arrondissement'],
  ['marseille 1er', 'marseille 1er arrondissement'],
  ['marseille 16', 'marseille 16e arrondissement'],
])('%s is %s', (written, folded) => {
  expect(writtenArrondissement(written)).toEqual({ folded });
});

test.each(['paris 21', 'paris 0', 'lyon 10e', 'marseille 17', 'lyon x', 'paris vvv'])(
  '%s is beyond the last arrondissement',
  (written) => {
    expect(writtenArrondissement(written)).toEqual({ folded: null });
  },
);

test.each(['paris', 'paris 15e nord', 'paris l hopital', 'lyon ville', 'toulouse 3', 'paris 150'])(
  '%s writes no arrondissement',
  (text) => {
    expect(writtenArrondissement(text)).toBeNull();
  },
);
