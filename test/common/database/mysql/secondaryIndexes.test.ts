import { secondaryIndexes } from '../../../../common/database/mysql/secondaryIndexes';

describe('the indexes of SHOW CREATE TABLE', () => {
  it('are all but the primary key, as they are written there', () => {
    const made = [
      'CREATE TABLE `practice` (',
      '  `id` int(11) NOT NULL,',
      "  `KEY` varchar(5) DEFAULT 'KEY `x` (`y`),',",
      '  PRIMARY KEY (`id`),',
      '  UNIQUE KEY `odd``name` (`id`,`KEY`),',
      '  FULLTEXT KEY `words` (`KEY`),',
      '  KEY `prefix` (`KEY`(3) DESC) USING BTREE',
      ') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin',
    ].join('\n');
    expect(secondaryIndexes(made)).toEqual([
      { name: '`odd``name`', definition: 'UNIQUE KEY `odd``name` (`id`,`KEY`)' },
      { name: '`words`', definition: 'FULLTEXT KEY `words` (`KEY`)' },
      { name: '`prefix`', definition: 'KEY `prefix` (`KEY`(3) DESC) USING BTREE' },
    ]);
  });
});
