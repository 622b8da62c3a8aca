import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay, parseDay, type Day } from '../calendarDay';
import { badInput } from '../errors/badInput';

/** The scalar Date: a calendar day as ISO 8601 text, in both directions. */
export const DateScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  serialize: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw new GraphQLError(`Date can't show ${JSON.stringify(value)}`);
  },
  parseValue: (value) => {
    if (typeof value !== 'string') throw badInput('INVALID_DATE', value);
    return parseDay(value);
  },
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING) throw badInput('INVALID_DATE', 'value' in node ? node.value : node.kind);
    return parseDay(node.value);
  },
});

/** The scalar Euros: whole cents inside, euros with at most two decimals outside. It is never an input. */
export const EurosScalar = new GraphQLScalarType<number, number>({
  name: 'Euros',
  serialize: (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value / 100;
    throw new GraphQLError(`Euros are kept as whole cents, got ${JSON.stringify(value)}`);
  },
});
