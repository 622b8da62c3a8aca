import { isEnumType, isSpecifiedScalarType, type GraphQLEnumType, type GraphQLLeafType } from 'graphql';
import { quotedText } from './quotedText';
import { jsonText, scalarTexts } from './scalarTexts';
import type { WriteValue } from './WriteValue';

type LeafText = (value: unknown) => string | null;

const kept = new WeakMap<GraphQLLeafType, WriteValue>();

/** Writes values of a scalar or enum: built-in scalars and enums as graphql-js coerces them, others whatever they are. */
export function leafWriter(type: GraphQLLeafType): WriteValue {
  const known = kept.get(type);
  if (known !== undefined) return known;
  const textOf = leafTextOf(type);
  const write: WriteValue = (value, walk) => {
    const text = textOf(value);
    if (text === null) walk.reject(() => refusalOf(type, value));
    return text;
  };
  kept.set(type, write);
  return write;
}

function leafTextOf(type: GraphQLLeafType): LeafText {
  if (isEnumType(type)) return enumText(type);
  return (isSpecifiedScalarType(type) ? scalarTexts.get(type.name) : undefined) ?? jsonText;
}

function enumText(type: GraphQLEnumType): LeafText {
  const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, quotedText(name)]));
  return (value) => texts.get(value) ?? null;
}

/** Why graphql-js refuses a value, in its own words. */
function refusalOf(type: GraphQLLeafType, value: unknown): string {
  try {
    type.serialize(value);
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return `${type.name} cannot represent value of type ${typeof value}`;
}
