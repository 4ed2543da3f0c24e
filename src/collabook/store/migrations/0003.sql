-- How far mailboxes were read, so that one that was interrupted goes on. It is not journaled.
CREATE TABLE mailboxes (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL CHECK (position >= 0),
    last INTEGER NOT NULL CHECK (last BETWEEN 0 AND position),
    before TEXT NOT NULL,
    found TEXT NOT NULL,
    waiting TEXT NOT NULL
) STRICT;
