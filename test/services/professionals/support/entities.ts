/** The operation by which a gateway asks for entities, with this selection of their fields. */
export function entitiesOperation(selection: string): string {
  return `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
}

/** A gateway's reference to a territory or a CPTS. */
export type Representation = Readonly<Record<string, string | boolean>> & { readonly __typename: string };
