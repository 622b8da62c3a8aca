const { sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

// The folders whose files take longest, the longest first: those that start programs, servers and whole loads.
const HEAVY = ['system', 'bench', 'gateway/differential', 'common/database', 'services'].map((folder) =>
  ['', 'test', ...folder.split('/'), ''].join(sep),
);

/** Runs the files of heavy folders before the others, so that no long one is left over at the end while a core stands idle. */
module.exports = class HeavyFirst extends Sequencer {
  sort(tests) {
    const weightOf = ({ path }) => {
      const place = HEAVY.findIndex((folder) => path.includes(folder));
      return place < 0 ? HEAVY.length : place;
    };
    return super.sort(tests).sort((one, other) => weightOf(one) - weightOf(other));
  }
};
