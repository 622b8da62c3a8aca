-- A database and a user for each service: none can read another's tables. Run once, when the volume is empty.
-- The server is reachable only inside the compose network; change the passwords before you publish its port.
-- utf8mb4_bin compares text by its bytes, as SQLite does: lists come in the same order from both.

CREATE DATABASE territories CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER 'territories'@'%' IDENTIFIED BY 'territories';
GRANT ALL PRIVILEGES ON territories.* TO 'territories'@'%';

CREATE DATABASE cpts CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER 'cpts'@'%' IDENTIFIED BY 'cpts';
GRANT ALL PRIVILEGES ON cpts.* TO 'cpts'@'%';

CREATE DATABASE professionals CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER 'professionals'@'%' IDENTIFIED BY 'professionals';
GRANT ALL PRIVILEGES ON professionals.* TO 'professionals'@'%';
