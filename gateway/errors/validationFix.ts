import { errorTable } from '../../common/errors/errorTable';

/** What validation says, and what to do about it. */
type Fix = readonly [told: RegExp, fix: string];

/** The first that matches holds. */
const FIXES: readonly Fix[] = [
  [/^Cannot query field | is not defined by type /, 'Look the field up in the playground.'],
  [/^Unknown argument /, 'Look its arguments up in the playground.'],
  [/^Unknown type /, 'Look the type up in the playground.'],
  [
    /^Maximum introspection depth exceeded/,
    'Of the lists `fields`, `interfaces`, `possibleTypes` and `inputFields`, at most 2 may stand within each other: ask for fewer levels. The standard introspection query is answered.',
  ],
  [/^GraphQL introspection has been disabled/, 'Ask whoever runs this gateway for the schema.'],
  [
    /^Unknown directive | may not be used on /,
    'Leave the directive out, or put one of the schema where it may stand.',
  ],
  [/^Unknown fragment /, 'Define the fragment in the same document, or correct its name.'],
  [/^Fragment ".*" is never used/, 'Spread the fragment, or leave it out.'],
  [/^Cannot spread fragment /, 'Write the fields that are needed in the place of one of the spreads.'],
  [/ cannot be spread here /, 'Put the fragment where objects of its type may stand.'],
  [/ cannot condition on non composite type /, 'Name an object type, an interface or a union.'],
  [/^Variable ".*" is not defined/, 'Declare the variable with its type, as in `query ($name: String)`.'],
  [/^Variable ".*" is never used/, 'Use the variable, or leave its declaration out.'],
  [/^Variable "/, 'Declare the variable with the type that its place expects.'],
  [/^This anonymous operation must be /, 'Name each operation, and send the operationName of one of them.'],
  [/^There can be only one | can only be used once /, 'Keep one of them, or give the others another name.'],
  [/^Fields ".*" conflict because /, 'To get one of them, ask for it alike at each place.'],
  [/^Int cannot represent /, 'Write a whole number from -2147483648 to 2147483647, without quotation marks.'],
  [/ cannot represent |^Expected value of type | does not exist in ".*" enum/, 'Write a value of that type.'],
  [/ is required, but it was not provided| of required type ".*" was not provided/, 'Give it a value.'],
  [
    / must have (a selection of subfields|at least one field)/,
    'Write the fields that are needed after it, in braces.',
  ],
  [/ must not have a selection /, 'Leave out the braces after it.'],
  [/ must specify exactly one key| must be non-null/, 'Give exactly one of its fields, with a value.'],
  [/ definition is not executable/, 'Send operations and fragments alone.'],
  [/^Too many validation errors/, errorTable.MORE_ERRORS.fix],
];

/**
 * What to do about an error of validation (GraphQL specification, 5), by the words of graphql-js, since its errors do not name their rule;
 * the fix of the table for words that nobody foresaw.
 */
export function validationFix(told: string): string {
  const known = FIXES.find(([words]) => words.test(told));
  return known === undefined ? errorTable.GRAPHQL_VALIDATION_FAILED.fix : known[1];
}
