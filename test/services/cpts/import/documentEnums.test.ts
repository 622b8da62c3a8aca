import { buildASTSchema, isEnumType, isInterfaceType, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { projectPath } from '../../../../common/paths';
import * as documentEnums from '../../../../services/cpts/import/documentEnums';

const schema = buildASTSchema(parse(readFileSync(projectPath('schema', 'cpts.graphql'), 'utf8')), {
  assumeValid: true,
  assumeValidSDL: true,
});

const pairs: [keyof typeof documentEnums, string][] = [
  ['sourceKind', 'SourceKind'],
  ['datePrecision', 'DatePrecision'],
  ['cptsStage', 'CPTSStage'],
  ['organizationKind', 'OrganizationKind'],
  ['paymentPurpose', 'PaymentPurpose'],
  ['mission', 'Mission'],
  ['missionStatus', 'MissionStatus'],
  ['confidence', 'Confidence'],
  ['gridBasis', 'GridBasis'],
  ['qualifier', 'Qualifier'],
  ['indicator', 'Indicator'],
];

test.each(pairs)('%s has the values of the schema enum %s, in its order', (name, typeName) => {
  const type = schema.getType(typeName);
  if (!isEnumType(type)) throw new Error(`${typeName} is no enum of the schema`);
  expect(documentEnums[name].options).toEqual(type.getValues().map((value) => value.name));
});

test('territoryLevel names the object types that implement Territory', () => {
  const territory = schema.getType('Territory');
  if (!isInterfaceType(territory)) throw new Error('Territory is no interface of the schema');
  const types = schema.getPossibleTypes(territory).map((type) => type.name);
  expect([...documentEnums.territoryLevel.options].sort()).toEqual([...types].sort());
});
