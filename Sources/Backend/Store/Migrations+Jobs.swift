/// The tables of work that is done later.
extension Migrations {
    static let jobs = """
        CREATE TABLE job (
            -- In the order of asking.
            number INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            -- JSON of a Job; null once it is done: what it carried is not kept.
            body TEXT,
            priority INTEGER NOT NULL,
            state TEXT NOT NULL
                CHECK (state IN ('waiting', 'running', 'done', 'dead', 'cancelled')),
            -- Jobs of one lock run one after the other, in the order of due_at and number.
            lock_key TEXT,
            unique_key TEXT,
            -- Its place in the order; a retry keeps it.
            due_at INTEGER NOT NULL,
            -- When it may be tried next.
            next_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            most_attempts INTEGER NOT NULL CHECK (most_attempts > 0),
            -- Who runs it, and until when nobody else may.
            worker TEXT,
            leased_until INTEGER,
            failure TEXT,
            created_at INTEGER NOT NULL,
            ended_at INTEGER,
            CHECK ((state = 'running') = (leased_until IS NOT NULL)),
            CHECK ((state IN ('waiting', 'running')) = (ended_at IS NULL))
        ) STRICT;
        CREATE INDEX job_in_order ON job (priority, due_at, number) WHERE state = 'waiting';
        CREATE INDEX job_by_lock ON job (lock_key, due_at, number)
            WHERE lock_key IS NOT NULL AND state IN ('waiting', 'running');
        CREATE INDEX job_by_lease ON job (leased_until) WHERE state = 'running';
        CREATE INDEX job_by_end ON job (ended_at) WHERE ended_at IS NOT NULL;
        -- Of several that would do the same, one waits.
        CREATE UNIQUE INDEX job_waits_once ON job (unique_key)
            WHERE unique_key IS NOT NULL AND state = 'waiting';

        -- Which periodic jobs have been asked for: each once, however many processes ask.
        CREATE TABLE periodic_run (
            name TEXT NOT NULL,
            run_at INTEGER NOT NULL,
            PRIMARY KEY (name, run_at)
        ) STRICT, WITHOUT ROWID;
        """
}
