/** A field of an operation under the name it has in the answer. */
export interface Selection {
  readonly name: string;
  /** The names from the data down to it. */
  readonly path: readonly string[];
  /**
   * A scalar or a list of scalars; an object; a list of objects. A field that the schema does not know is taken for an
   * object: only the data of its server shows whether it is a list.
   */
  readonly kind: 'CELL' | 'OBJECT' | 'LIST';
  /** The fields asked of it, in the order of the operation; none of a cell. */
  readonly children: readonly Selection[];
}
