import fc from 'fast-check';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { operationIn } from '../../../../gateway/execution/operationIn';
import { definitionsText } from '../../../../gateway/planning/text/definitionsText';

/** Texts of selections with all that may stand in them. */
function selectionTexts(): fc.Arbitrary<string> {
  const name = fc.constantFrom('a', 'on1', 'query', 'null_', '_');
  const { selections } = fc.letrec<{ value: string; given: string; selection: string; selections: string }>(
    (tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          '$v',
          '1',
          '-2.5e3',
          'true',
          'null',
          'RED',
          '""',
          '"""\n  block "quoted"\n    more\n"""',
        ),
        fc.string().map((text) => JSON.stringify(text)),
        fc.array(tie('value'), { maxLength: 3 }).map((each) => `[${each.join(', ')}]`),
        fc
          .array(tie('value'), { maxLength: 3 })
          .map((each) => `{${each.map((one, at) => `k${at}: ${one}`).join()}}`),
      ),
      given: fc
        .array(tie('value'), { minLength: 1, maxLength: 3 })
        .map((each) => `(${each.map((value, at) => `x${at}: ${value}`).join(', ')})`),
      selection: fc.oneof(
        { depthSize: 'small' },
        name,
        fc.tuple(name, tie('given')).map(([field, given]) => `k: ${field} ${given} @d ${given}`),
        fc.constantFrom('... F', '... F @include(if: $v)', '...{ a }', '... @skip(if: true) { a }'),
        fc.tuple(name, tie('selections')).map(([field, inner]) => `${field} @d { ${inner} }`),
        tie('selections').map((inner) => `... on T @d { ${inner} }`),
      ),
      selections: fc
        .array(tie('selection'), { minLength: 1, maxLength: 4 })
        .map((each) => each.join(' # c\n ')),
    }),
  );
  return selections;
}

const HEADS = [
  '',
  'query Named',
  'mutation',
  'query ($v: Boolean!)',
  'query ($v: [[Int!]]! = [[1]] @d(x: 1), $w: [T] $x: T = RED) @e @f(y: "z")',
];

describe('definitionsText', () => {
  test('is what graphql-js prints of the definitions without their names, without ignored characters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HEADS), selectionTexts(), selectionTexts(), (head, body, inner) => {
        const document = parse(`${head} { ${body} } fragment F on T @d { ${inner} }`);
        const nameless = visit(document, {
          OperationDefinition: ({ name: _name, ...rest }) => ({ ...rest, kind: Kind.OPERATION_DEFINITION }),
        });
        expect(definitionsText(operationIn(document, null))).toBe(stripIgnoredCharacters(print(nameless)));
      }),
    );
  });
});
