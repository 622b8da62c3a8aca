import { keysOf } from '../planParts';
import type { EntityLookup, RequiredSelection } from '../QueryPlan';
import { keyOf, type FieldsAt } from '../text/FieldsAt';
import type { TypeNames } from './TypeNames';

/**
 * Which types an operation asks for what a lookup brings. To be asked of lookups from the last to the first: what later ones require
 * says what earlier ones are for.
 */
export class TypesAsked {
  /** The response keys that later lookups require, by place and type. */
  readonly #required = new Map<string, Set<string>>();

  constructor(
    private readonly asked: FieldsAt,
    private readonly types: TypeNames,
  ) {}

  /** The types that a lookup may be asked for, those together that are asked for the same of what it brings. Others are left out. */
  groupsOf(
    types: readonly string[],
    lookup: EntityLookup,
    fetched: ReadonlySet<string>,
  ): readonly TypeGroup[] {
    const groups = new Map<string, { types: string[]; keys: ReadonlySet<string> }>();
    for (const type of types) {
      const keys = this.#keysFor(type, lookup, fetched);
      if (keys.length === 0) continue;
      const group = groups.get(keys.join(' ')) ?? { types: [], keys: new Set(keys) };
      group.types.push(type);
      groups.set(keys.join(' '), group);
      this.#require(type, lookup, requiredKeys(lookup.requires));
    }
    return [...groups.values()];
  }

  /** Notes what a lookup requires of all objects that it may be asked for. */
  requireOfAll(lookup: EntityLookup): void {
    const objects = [...this.types.interfaceObjects.values()].flatMap((each) => each.objects);
    for (const type of new Set(objects)) {
      const meets = (condition: string): boolean => this.types.meets(type, condition);
      this.#require(type, lookup, requiredKeys(lookup.requires, meets));
    }
  }

  #keysFor(type: string, { paths }: EntityLookup, fetched: ReadonlySet<string>): readonly string[] {
    const asked = paths
      .map(keysOf)
      .flatMap((place) => [
        ...this.asked.at(place, (condition) => this.types.meets(type, condition)).map(keyOf),
        ...(this.#required.get(nameOf(place, type)) ?? []),
      ]);
    return [...new Set(asked.filter((key) => fetched.has(key)))].sort();
  }

  #require(type: string, { paths }: EntityLookup, keys: readonly string[]): void {
    for (const place of paths.map(keysOf)) {
      const known = this.#required.get(nameOf(place, type)) ?? new Set<string>();
      keys.forEach((key) => known.add(key));
      this.#required.set(nameOf(place, type), known);
    }
  }
}

/** Object types that are asked for the same response keys. */
export interface TypeGroup {
  readonly types: readonly string[];
  readonly keys: ReadonlySet<string>;
}

/** The response keys of what is required at the top, of types that meet the conditions. */
export function requiredKeys(
  selections: readonly RequiredSelection[],
  meets: (condition: string) => boolean = () => true,
): readonly string[] {
  return selections.flatMap((each) => {
    if (each.kind === 'Field') return [each.responseKey];
    return each.type === null || meets(each.type) ? requiredKeys(each.selections, meets) : [];
  });
}

function nameOf(place: readonly string[], type: string): string {
  return [type, ...place].join(' ');
}
