import type { Cpts } from '../../Cpts';
import type { FoundContradiction, Statement } from './Contradiction';
import type { ContradictionFacts } from './ContradictionFacts';

/** CPTS whose name another document writes differently, but for the word CPTS in front. */
export function namesDiffer({ cpts }: ContradictionFacts): FoundContradiction[] {
  return cpts.flatMap((each) => {
    const others = each.namesElsewhere.filter(({ name }) => bare(name) !== bare(each.name));
    if (others.length === 0) return [];
    const statements = [{ name: each.name, sourceId: each.sourceId }, ...others].map(statement);
    return [{ id: `names-of-${each.id}`, kind: 'NAMES_DIFFER', subject: subjectOf(each), statements }];
  });
}

function bare(name: string): string {
  return name.replace(/^CPTS /, '');
}

function subjectOf({ name }: Cpts) {
  return { FR: `Nom : ${name}`, EN: `Name: ${name}` };
}

function statement({ name, sourceId }: { readonly name: string; readonly sourceId: string }): Statement {
  return {
    text: { FR: `Elle s'appelle « ${name} ».`, EN: `It is called "${name}".` },
    figureId: null,
    sourceId,
  };
}
