import type { FundingLine, Label } from '../FundingGrid';

/** The note of a line behind its name; undefined where it bears none. */
export function lineNote({ label, note }: Pick<FundingLine, 'label' | 'note'>): Label | undefined {
  if (note === null) return undefined;
  return { FR: `${label.FR} : ${note.FR}`, EN: `${label.EN}: ${note.EN}` };
}
