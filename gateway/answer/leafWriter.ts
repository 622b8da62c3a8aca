import { isEnumType, isSpecifiedScalarType, type GraphQLEnumType, type GraphQLLeafType } from 'graphql';
import { quotedText } from './quotedText';
import { jsonText, scalarTexts } from './scalarTexts';
import type { WriteValue } from './WriteValue';

type LeafText = (value: unknown) => string | null;

const kept = new WeakMap<GraphQLLeafType, WriteValue>();

/**
 * Writes values of a scalar or enum: built-in scalars and enums as graphql-js coerces them, others whatever they are. An error does not show
 * the value, which may be anything that a subgraph sent.
 */
export function leafWriter(type: GraphQLLeafType): WriteValue {
  const known = kept.get(type);
  if (known !== undefined) return known;
  const textOf = leafTextOf(type);
  const refusal = `${isEnumType(type) ? `Enum "${type.name}"` : type.name} cannot represent the value.`;
  const write: WriteValue = (value, walk) => {
    const text = textOf(value);
    if (text === null) walk.reject(refusal);
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
