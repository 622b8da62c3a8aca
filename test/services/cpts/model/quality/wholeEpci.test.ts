import { wholeEpci } from '../../../../../services/cpts/model/quality/wholeEpci';
import { Reference } from '../../../../../services/cpts/model/Reference';
import { place } from '../../support/modelFacts';
import { smallFrance } from '../../support/smallFrance';

test('all communes of one EPCI, each as a whole, are that EPCI', () => {
  expect(wholeEpci(smallFrance, [place('83001'), place('83002')])).toBe('200000001');
  expect(wholeEpci(smallFrance, [place('83002'), place('83001'), place('83001')])).toBe('200000001');
});

test('one missing, one in part, one too many, or none at all are not', () => {
  expect(wholeEpci(smallFrance, [place('83001')])).toBeNull();
  expect(wholeEpci(smallFrance, [place('83001'), place('83002', { wholeCommune: false })])).toBeNull();
  expect(wholeEpci(smallFrance, [place('83001'), place('83002'), place('83003')])).toBeNull();
  expect(wholeEpci(smallFrance, [place('83003')])).toBeNull();
  expect(wholeEpci(smallFrance, [])).toBeNull();
});

test('a part of a commune in one CPTS and the whole of it in another is the whole', () => {
  const places = [place('83001', { wholeCommune: false }), place('83001'), place('83002')];
  expect(wholeEpci(smallFrance, places)).toBe('200000001');
});

test('all arrondissements of a commune stand for it', () => {
  const lyon = new Reference(
    smallFrance.communes.map((commune) =>
      commune.code === '13055' || commune.parentCode === '13055'
        ? { ...commune, epciCode: '200000002' }
        : commune,
    ),
  );
  expect(wholeEpci(lyon, [place('13201'), place('13202'), place('13203')])).toBe('200000002');
  expect(wholeEpci(lyon, [place('13055')])).toBe('200000002');
  expect(wholeEpci(lyon, [place('13201'), place('13202')])).toBeNull();
});
