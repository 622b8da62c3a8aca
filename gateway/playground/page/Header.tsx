import type { ReactNode } from 'react';
import type { Labels } from './labels';
import { MeshLogo } from './MeshLogo';

interface Props {
  labels: Labels;
  isPanelOpen: boolean;
  onTogglePanel(): void;
  children: ReactNode;
}

export function Header({ labels, isPanelOpen, onTogglePanel, children }: Props) {
  return (
    <header className="banner">
      <MeshLogo />
      <h1>Maillage</h1>
      <p className="tagline">{labels.tagline}</p>
      <button
        type="button"
        className="panel-toggle"
        aria-expanded={isPanelOpen}
        aria-controls="examples"
        onClick={onTogglePanel}
      >
        {labels.examples}
      </button>
      {children}
    </header>
  );
}
