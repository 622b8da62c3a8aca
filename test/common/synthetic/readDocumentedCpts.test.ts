import { documentFiles, readDocumentedCpts } from '../../../common/synthetic/readDocumentedCpts';

describe('readDocumentedCpts', () => {
  it('finds the CPTS that documents name, with their departments and published perimeters', () => {
    const all = new Map(readDocumentedCpts().map((cpts) => [cpts.id, cpts]));
    expect(all.size).toBe(14);
    expect(all.get('cpts-de-l-ondaine')?.departmentCodes).toEqual(['42', '43']);
    expect(all.get('cpts-grand-saumurois')?.communeCodes).toHaveLength(45);
    expect(all.get('cpts-lsto')?.communeCodes).toEqual([]);
    expect(all.has('cpts-est-haute-loire')).toBe(false);
  });

  it('reads the documents in the order of their names', () => {
    const files = documentFiles();
    expect(files.length).toBeGreaterThan(3);
    expect(files).toEqual([...files].sort());
  });
});
