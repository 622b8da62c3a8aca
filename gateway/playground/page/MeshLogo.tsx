import mesh from './mesh.svg';

/** The same drawing is the page's icon; here it stands beside the name, so it says nothing to a screen reader. */
export function MeshLogo() {
  return <span className="mesh" aria-hidden="true" dangerouslySetInnerHTML={{ __html: mesh }} />;
}
