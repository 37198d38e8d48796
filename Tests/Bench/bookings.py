"""Makes what a load of bookings needs: guests who are logged in, and prices they were told.

    bookings.py DATABASE URL COUNT FILE

Writes COUNT lines "TOKEN BOOKING QUOTE", five to a guest, which is as many holds as one may have.
Guests and sessions go straight into the database; tokens and quotes come from the server, which
must not limit how often it is asked. DATABASE is an address as `roostd` takes it.
"""

import base64
import datetime
import hashlib
import http.client
import json
import os
import random
import sys
import threading
import time

from database import Database

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
PER_GUEST = 5


def make_id(prefix):
    """A UUIDv7 as roost writes it."""
    number = int(time.time() * 1000) << 80 | 0x7 << 76 | random.getrandbits(12) << 64
    number |= 0b10 << 62 | random.getrandbits(62)
    return prefix + "".join(ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))


def make_guests(database, count):
    """Inserts guests with a session each; gives their refresh tokens."""
    now = int(time.time() * 1000)
    users, sessions, hashes, tokens = [], [], [], []
    for number in range(count):
        user, session, token = make_id("usr_"), make_id("ses_"), os.urandom(32)
        users.append((user, f"{user}@bench.example", f"Guest {number}", now))
        sessions.append((session, user, "bench", now, now + 86_400_000))
        hashes.append((hashlib.sha256(token).digest(), session, now))
        tokens.append(base64.urlsafe_b64encode(token).rstrip(b"=").decode())
    database.insert('"user"', ["id", "email", "name", "created_at"], users)
    columns = ["id", '"user"', "device", "created_at", "expires_at"]
    database.insert("session", columns, sessions)
    database.insert("refresh_token", ["hash", "session", "created_at"], hashes)
    return tokens


def homes(database):
    """Homes that are booked at once, in any order but always the same."""
    rows = database.rows(
        "SELECT id FROM listing WHERE state = 'published' AND is_instant = 1 ORDER BY number"
    )
    random.Random(7).shuffle(rows)
    return [row[0] for row in rows]


class Asker(threading.Thread):
    """Asks for the tokens and quotes of some guests."""

    def __init__(self, url, guests, homes):
        super().__init__()
        self.connection = http.client.HTTPConnection(url.removeprefix("http://"))
        self.guests, self.homes, self.lines = guests, homes, []

    def post(self, path, body):
        headers = {"Content-Type": "application/json"}
        self.connection.request("POST", path, json.dumps(body), headers)
        reply = self.connection.getresponse()
        text = reply.read()
        return json.loads(text) if reply.status < 300 else None

    def quote(self):
        """A price for some stay that can be had."""
        while True:
            home = self.homes.pop()
            self.homes.insert(0, home)
            start = datetime.date.today() + datetime.timedelta(days=random.randint(30, 330))
            quote = self.post(
                f"/v1/listings/{home}/quotes",
                {
                    "check_in": start.isoformat(),
                    "check_out": (start + datetime.timedelta(days=3)).isoformat(),
                    "guests": 1,
                },
            )
            if quote:
                return quote["id"]

    def run(self):
        for refresh in self.guests:
            token = self.post("/v1/auth/refresh", {"refresh_token": refresh})["access_token"]
            for _ in range(PER_GUEST):
                self.lines.append(f"{token} {make_id('bkg_')} {self.quote()}")


def main():
    database, url = Database(sys.argv[1]), sys.argv[2]
    count, path = int(sys.argv[3]), sys.argv[4]
    guests = make_guests(database, -(-count // PER_GUEST))
    found = homes(database)
    askers = [Asker(url, guests[i::4], found[i::4]) for i in range(4)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    lines = [line for asker in askers for line in asker.lines]
    # Every guest's first, then every guest's second: nobody books two stays at the same moment.
    lines = [line for turn in range(PER_GUEST) for line in lines[turn::PER_GUEST]]
    with open(path, "w", encoding="ascii") as file:
        file.write("\n".join(lines[:count]) + "\n")


main()
