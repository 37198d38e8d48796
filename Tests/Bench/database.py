"""The database of a server under load, of either kind."""

import csv
import io
import sqlite3
import subprocess


class Database:
    """An address as `roostd` takes it: `sqlite:PATH` or `postgres://…`."""

    def __init__(self, address):
        self.address = address
        self.is_postgres = address.startswith("postgres")
        self.path = address.removeprefix("sqlite:")

    def rows(self, sql):
        """The rows of a query that reads the same on both; in PostgreSQL all values are texts."""
        if not self.is_postgres:
            with sqlite3.connect(self.path, timeout=60) as connection:
                return connection.execute(sql).fetchall()
        answer = self._psql("--csv", "--tuples-only", "--command", sql)
        return list(csv.reader(io.StringIO(answer)))

    def insert(self, table, columns, rows):
        """Adds rows; bytes go where bytes are kept."""
        names = ", ".join(columns)
        if not self.is_postgres:
            with sqlite3.connect(self.path, timeout=60) as connection:
                marks = ", ".join("?" * len(columns))
                connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
            return
        lines = io.StringIO()
        csv.writer(lines).writerows(
            ["\\x" + value.hex() if isinstance(value, bytes) else value for value in row]
            for row in rows
        )
        copy = f"\\copy {table} ({names}) FROM STDIN (FORMAT csv)"
        self._psql("--command", copy, text=lines.getvalue())

    def _psql(self, *arguments, text=None):
        command = ["psql", "--no-psqlrc", "--quiet", "--dbname", self.address, *arguments]
        return subprocess.run(
            command, input=text, text=True, check=True, stdout=subprocess.PIPE
        ).stdout
