import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { projectPath } from '../../common/paths';
import { readSupergraph } from '../../gateway/supergraph/readSupergraph';

const { requirements } = readSupergraph(readFileSync(projectPath('schema', 'supergraph.graphql'), 'utf8'));
const api = buildSchema(readFileSync(projectPath('schema', 'api.graphql'), 'utf8'));

/** Arguments and members of inputs, and values of orders, by which the professionals, who are members or not, can be chosen or put in order. */
const OPEN = [
  'CareStructure.professionals(after)',
  'CareStructure.professionals(first)',
  'Query.professional(rpps)',
  'Query.professionals(after)',
  'Query.professionals(filter)',
  'Query.professionals(filter.acceptsNewPatients)',
  'Query.professionals(filter.communeCode)',
  'Query.professionals(filter.departmentCode)',
  'Query.professionals(filter.generalPractitioner)',
  'Query.professionals(filter.mode)',
  'Query.professionals(filter.professionCodes)',
  'Query.professionals(first)',
];

test('nothing that is guarded can be inferred by choosing or ordering: what chooses professionals says nothing of names or memberships', () => {
  expect([...requirements.keys()].sort()).toEqual([
    'CPTS.members',
    'Professional.memberships',
    'Professional.practisingName',
    'Query.membershipChangesSince',
  ]);
  const ways = Object.values(api.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) || isInterfaceType(type) ? [...waysOf(type.name)] : []));
  expect(ways.sort()).toEqual(OPEN);
});

/** Of the open fields of a type that give professionals, each way to choose among them. */
function* waysOf(typeName: string): Generator<string> {
  const type = api.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const gives = getNamedType(field.type).name;
    if (!['Professional', 'ProfessionalConnection'].includes(gives)) continue;
    if (requirements.has(`${typeName}.${field.name}`)) continue;
    for (const argument of field.args) {
      yield `${typeName}.${field.name}(${argument.name})`;
      const input = getNamedType(argument.type);
      const members = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
      const isOrder = isEnumType(input) && input.name.endsWith('Order');
      const values = isOrder ? input.getValues().map(({ name }) => name) : [];
      for (const member of [...members, ...values])
        yield `${typeName}.${field.name}(${argument.name}.${member})`;
    }
  }
}
