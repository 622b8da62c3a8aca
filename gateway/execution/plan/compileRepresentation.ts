import { compileRewrites } from './compileRewrites';
import type { EntityLookup, RequiredSelection } from '../../planning/QueryPlan';
import { isDataObject } from './isDataObject';
import type { DataObject } from './Run';
import type { TypeConditions } from './TypeConditions';

/**
 * What a subgraph is told of an object, so that it finds the entity (Federation subgraph specification, "Query._entities"); null
 * where the object lacks a field that is needed: an earlier fetch failed, and there is nothing to ask.
 */
export type BuildRepresentation = (target: DataObject) => DataObject | null;

/** Reads one field of an object into a representation; false where it is missing. */
type ReadField = (from: DataObject, into: DataObject) => boolean;

/** Compiles what a lookup requires, for each type name the first time that an object of it comes. */
export function compileRepresentation(
  { requires, inputRewrites }: Pick<EntityLookup, 'requires' | 'inputRewrites'>,
  types: TypeConditions,
): BuildRepresentation {
  const rewrite = compileRewrites(inputRewrites, types);
  const build = objectReader(requires, types);
  return (target) => {
    const representation = build(target);
    if (representation === null) return null;
    if (representation['__typename'] === undefined) {
      if (target['__typename'] === undefined) return null;
      representation['__typename'] = target['__typename'];
    }
    rewrite?.(representation);
    return representation;
  };
}

/** A reader of objects: null for one that lacks a field, or that no selection concerns. */
function objectReader(selections: readonly RequiredSelection[], types: TypeConditions): BuildRepresentation {
  const readersOf = new Map<unknown, readonly ReadField[]>();
  return (from) => {
    const typename = from['__typename'];
    let readers = readersOf.get(typename);
    if (readers === undefined) {
      readers = [...fieldsFor(typename, selections, types)].map(([name, field]) =>
        fieldReader(name, field, types),
      );
      readersOf.set(typename, readers);
    }
    if (readers.length === 0) return null;
    const into: DataObject = {};
    for (const read of readers) if (!read(from, into)) return null;
    return into;
  };
}

/** What is read of one field. */
export interface MergedField {
  readonly responseKey: string;
  /** Null for a leaf. */
  readonly selections: readonly RequiredSelection[] | null;
}

/** The fields of a required selection that apply to a type, by name, those of several fragments merged. */
export function fieldsFor(
  typename: unknown,
  selections: readonly RequiredSelection[],
  types: TypeConditions,
): Map<string, MergedField> {
  const fields = new Map<string, MergedField>();
  const add = (selection: RequiredSelection): void => {
    if (selection.kind === 'Fragment') {
      if (applies(typename, selection.type, types)) selection.selections.forEach(add);
      return;
    }
    const { name, responseKey } = selection;
    const before = fields.get(name)?.selections ?? [];
    const merged = selection.selections === null ? null : [...before, ...selection.selections];
    fields.set(name, { responseKey, selections: merged });
  };
  selections.forEach(add);
  return fields;
}

/** Inside a representation an object of a concrete type need not tell its type name: then what is asked of it applies. */
function applies(typename: unknown, condition: string | null, types: TypeConditions): boolean {
  return condition === null || typename === undefined || types.takes(typename, [condition]);
}

function fieldReader(
  name: string,
  { responseKey, selections }: MergedField,
  types: TypeConditions,
): ReadField {
  const readValue = selections === null ? (value: unknown) => value : valueReader(selections, types);
  return (from, into) => {
    // One lookup may serve places where the planner had to give the field another key, and places where it had not.
    const value = readValue(from[responseKey] === undefined ? from[name] : from[responseKey]);
    if (value === undefined) return false;
    into[name] = value;
    return true;
  };
}

/** A reader of a composite value: objects, lists of them, and null; undefined where any object lacks a field. */
function valueReader(
  selections: readonly RequiredSelection[],
  types: TypeConditions,
): (value: unknown) => unknown {
  const readObject = objectReader(selections, types);
  const read = (value: unknown): unknown => {
    if (value === null || value === undefined) return value;
    if (Array.isArray(value)) {
      const items = value.map(read);
      return items.includes(undefined) ? undefined : items;
    }
    return isDataObject(value) ? (readObject(value) ?? undefined) : undefined;
  };
  return read;
}
