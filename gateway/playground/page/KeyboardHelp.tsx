import type { Labels } from './labels';

/** Monaco takes the Tab key, so the way in and out of an editor has to be said where everyone sees it. */
export function KeyboardHelp({ labels }: { labels: Labels }) {
  return (
    <section className="keyboard" aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">{labels.keyboard}</h2>
      <dl>
        {labels.keys.map(([key, effect]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
