import { defineConfig, globalIgnores } from 'eslint/config';
import graphql from '@graphql-eslint/eslint-plugin';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const SOURCES = ['**/*.ts', '**/*.tsx'];
const TESTS = ['test/**/*.ts', 'bench/**/*.ts'];
const SERVICES = ['territories', 'cpts', 'professionals'];
const NODE_GLOBALS = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'URL',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
];
const NUMBERS = { skipBlankLines: true, skipComments: true };

const NO_BARREL = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import each thing from the file that is named after it.',
};
const NO_ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only common/config.ts reads the environment; take what you need as an argument.',
};
const NO_GETTER_IN_OBJECT = {
  selector: "ObjectExpression > Property[kind='get']",
  message:
    'Made for each request such an object is slow, and outlives it: V8 gives each a shape of its own. Hand in a function.',
};
const NO_MAP_OF_REQUESTS = {
  selector:
    'NewExpression[callee.name=/^Weak(Map|Set)$/][typeArguments.params.0.typeName.name=/^(Fastify(Request|Reply)|IncomingMessage|ServerResponse)$/]',
  message:
    'Each entry takes a microsecond or two, most of them of the collector; a property takes none. Decorate the request (`app.decorateRequest`).',
};
const NO_ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'Write a union of string literals: it is what the schema and the databases hold.',
};

/** Imports go one way (docs/decisions): gateway -> common; services -> common, schema/generated; cli -> all. */
const layers = [
  zone('common', ['services', 'gateway', 'cli', 'schema'], 'common knows no other layer.'),
  zone(
    'gateway',
    ['services', 'cli', 'schema'],
    'The gateway knows subgraphs only through what cli hands in.',
  ),
  zone('schema', ['services', 'gateway', 'cli'], 'schema/ is read by the layers and reads none of them.'),
  zone('schema/compose.ts', ['common'], 'Composition depends on the SDL it is given and on nothing else.'),
  ...SERVICES.flatMap(serviceZones),
  ...['common', 'gateway', 'services', 'schema', 'cli'].map((layer) =>
    zone(layer, ['test', 'bench', 'scripts'], 'What runs does not import what tests or builds it.'),
  ),
];

function zone(target, from, message, except = []) {
  return { target: `./${target}`, from: from.map((folder) => `./${folder}`), except, message };
}

function serviceZones(service) {
  const others = SERVICES.filter((name) => name !== service).map((name) => `services/${name}`);
  const target = `services/${service}`;
  return [
    zone(target, [...others, 'gateway', 'cli'], 'A service knows neither its siblings nor its callers.'),
    zone(target, ['schema'], 'Of schema/ a service imports its generated types only.', ['./generated']),
  ];
}

/** Whether the schemas fit together is for composition to say (test/schema); here is what they look like. */
const graphqlRules = {
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
    },
  ],
  '@graphql-eslint/naming-convention': [
    'error',
    {
      types: 'PascalCase',
      FieldDefinition: 'camelCase',
      InputValueDefinition: 'camelCase',
      Argument: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
    },
  ],
  '@graphql-eslint/no-typename-prefix': 'error',
  '@graphql-eslint/no-hashtag-description': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
  '@graphql-eslint/unique-enum-value-names': 'error',
};

function readable(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}

export default defineConfig(
  globalIgnores(['dist/', 'var/', 'coverage/', 'schema/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    name: 'maillage/scripts',
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: readable(NODE_GLOBALS),
    },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': 'error',
      'no-var': 'error',
      'no-empty': 'error',
      'no-unreachable': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, ...NUMBERS }],
    },
  },
  {
    name: 'maillage/commonjs',
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: readable(['module', 'exports', 'require', '__dirname', '__filename']),
    },
  },
  {
    name: 'maillage/typescript',
    files: SOURCES,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
    },
    rules: {
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: layers }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, ...NUMBERS }],
      'max-params': ['error', 3],
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', NO_BARREL, NO_ENVIRONMENT, NO_ENUM, NO_MAP_OF_REQUESTS],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/dot-notation': 'off', // TypeScript's noPropertyAccessFromIndexSignature asks for brackets.
      '@typescript-eslint/no-misused-spread': 'off', // Rows are classes for TypeORM's sake, and copied as the plain data they are.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off', // It asks for the `!` that strict forbids.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // 8.73 never ends on recursive types (GraphQL's AST).
    },
  },
  {
    name: 'maillage/resolvers',
    files: ['services/*/resolvers/**/*.ts', 'services/*/answers/**/*.ts', 'common/graphql/**/*.ts'],
    rules: { 'max-params': ['error', 4] }, // GraphQL hands a resolver parent, arguments, context and info.
  },
  {
    name: 'maillage/playground',
    files: ['gateway/playground/page/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, ...NUMBERS }], // A component's markup is one expression.
      '@typescript-eslint/unbound-method': 'off', // GraphiQL types its actions as methods; they are free functions.
    },
  },
  {
    name: 'maillage/environment',
    files: ['common/config.ts', 'test/support/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_BARREL, NO_ENUM] },
  },
  {
    name: 'maillage/request-path',
    files: [
      'gateway/{answer,prepared,transport,execution/plan}/**/*.ts',
      'gateway/execution/{prepareOperation,maillageEngine}.ts',
      'gateway/requestContexts.ts',
      'services/*/{resolvers,loaders,answers}/**/*.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        NO_BARREL,
        NO_ENVIRONMENT,
        NO_ENUM,
        NO_MAP_OF_REQUESTS,
        NO_GETTER_IN_OBJECT,
      ],
    },
  },
  {
    name: 'maillage/tests',
    files: TESTS,
    rules: {
      'max-params': ['error', 4], // Resolvers of test subgraphs.
      'max-lines-per-function': 'off', // A describe block is as long as what it describes.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'maillage/no-barrels',
    files: ['**/index.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', { ...NO_BARREL, selector: 'Program' }],
    },
  },
  { name: 'maillage/configuration', files: ['*.ts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    name: 'maillage/graphql',
    files: SERVICES.map((service) => `schema/${service}.graphql`),
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser },
    rules: graphqlRules,
  },
);
