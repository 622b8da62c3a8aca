import { territoryInhabitants } from '../../../../services/cpts/model/territoryInhabitants';
import { territoryKey, type Territory } from '../../../../services/cpts/model/Territory';
import type { AreaInhabitants } from '../../../../services/cpts/model/Vintage';
import { smallFrance, smallVintage } from '../support/smallFrance';

const epci: Territory = { level: 'EPCI', code: '200000001' };
const commune: Territory = { level: 'Commune', code: '83001' };

function vintageWith(territory: Territory, published: AreaInhabitants) {
  const vintage = smallVintage(['83001']);
  return { ...vintage, areas: new Map([...vintage.areas, [territoryKey(territory), published]]) };
}

test('of an EPCI the sum over its communes, without a note', () => {
  expect(territoryInhabitants(smallFrance, smallVintage(), epci)).toEqual({
    value: 1_200,
    unknownReason: null,
    note: null,
  });
});

test('where the figure of a commune is missing the published total of an EPCI, and a note that says so', () => {
  const published = { value: 1_300, published: true, unknownReason: null, note: 'Published with 83099.' };
  expect(territoryInhabitants(smallFrance, vintageWith(epci, published), epci)).toMatchObject({
    value: 1_300,
    note: 'No PMUN of 2023 is loaded for 83001. The total published for the EPCI counts instead. Published with 83099.',
  });
});

test('where nothing is known the reason that the dataset gives, else the missing communes', () => {
  const none = { value: null, published: false, unknownReason: 'The last census is of 2017.', note: null };
  for (const territory of [epci, commune]) {
    expect(territoryInhabitants(smallFrance, vintageWith(territory, none), territory)).toMatchObject({
      value: null,
      unknownReason: 'The last census is of 2017.',
    });
  }
  expect(territoryInhabitants(smallFrance, smallVintage(['83001']), commune)?.unknownReason).toBe(
    'No PMUN of 2023 is loaded for 83001.',
  );
});
