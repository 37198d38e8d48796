#!/usr/bin/env python3
"""Times searches of every kind, one after the other, each with criteria never asked before.

    search.py URL FILE-OF-POINTS FILE-OF-CITIES [SEARCHES-OF-EACH-KIND]

The points are "latitude longitude" of homes. What is timed is the whole request, as a client sees
it: HTTP, the search in the store, and a page of 25 homes with their totals. What of it is spent in
the store, from the wish for a transaction to its end, is what the server's own figures grew by.
"""
import datetime
import http.client
import random
import sys
import time
import urllib.parse

url, points_file, cities_file = sys.argv[1:4]
count = int(sys.argv[4]) if len(sys.argv) > 4 else 300
points = [tuple(map(float, line.split())) for line in open(points_file)]
cities = [line.strip() for line in open(cities_file)]
connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc)
chance = random.Random(7)
amenities = ["pool", "ev_charger", "hot_tub", "fireplace", "gym", "step_free", "parking", "crib"]


def stay():
    start = datetime.date.today() + datetime.timedelta(chance.randint(3, 50))
    end = start + datetime.timedelta(chance.randint(2, 7))
    return {"check_in": start, "check_out": end}


def common():
    """Dates, price and guests, as most searches have."""
    price = chance.randint(8_000, 30_000)
    return stay() | {"guests": chance.randint(1, 4), "price_max": price, "currency": "EUR"}


def box(size):
    latitude, longitude = chance.choice(points)
    height = size * chance.uniform(0.5, 1.5)
    south, north = max(-90, latitude - height), min(90, latitude + height)
    west, east = (wrapped(longitude + side * height * 1.4) for side in (-1, 1))
    return {"bbox": f"{south:.5f},{west:.5f},{north:.5f},{east:.5f}"}


def wrapped(longitude):
    return (longitude + 180) % 360 - 180


def circle():
    latitude, longitude = chance.choice(points)
    return {"near": f"{latitude:.5f},{longitude:.5f},{chance.randint(500, 20_000)}"}


def month():
    return (datetime.date.today() + datetime.timedelta(40)).strftime("%Y-%m")


kinds = {
    "a neighbourhood (0.02°)": lambda: box(0.01) | common(),
    "a city (0.2°)": lambda: box(0.1) | common(),
    "a region (2°)": lambda: box(1) | common(),
    "a country (10°)": lambda: box(5) | common(),
    "half a continent (40°)": lambda: box(20) | common(),
    "a place by name": lambda: {"q": chance.choice(cities)} | common(),
    "anywhere": common,
    "anywhere, three rare amenities": lambda: common()
    | {"amenities": ",".join(chance.sample(amenities[:6], 3))},
    "a city, nothing found": lambda: box(0.1) | common() | {"price_max": 50 + chance.randint(1, 49)},
    "a country, nothing found": lambda: box(5) | common() | {"price_max": 50 + chance.randint(1, 49)},
    "words of a title": lambda: {"q": chance.choice(["garden", "loft quiet", "river", "studio"])}
    | common(),
    "near, by distance": lambda: circle() | common() | {"sort": "distance"},
    "a city, dates ±3": lambda: box(0.1) | common() | {"flex": "days:3"},
    "a city, a week in a month": lambda: box(0.1)
    | {"flex": f"month:{month()}:7", "guests": chance.randint(1, 4)},
    "a city, by total price": lambda: box(0.1) | common() | {"sort": "price_low"},
    "a city, total limited": lambda: box(0.1)
    | stay() | {"guests": 2, "total_max": chance.randint(20_000, 90_000), "currency": "EUR"},
}


def ask(target):
    connection.request("GET", target)
    reply = connection.getresponse()
    body = reply.read()
    if reply.status != 200:
        sys.exit(f"{target}: {reply.status} {body[:300]!r}")
    return body


def reads():
    """How many transactions only read, and how many seconds they took in all."""
    lines = ask("/metrics").decode().splitlines()
    figures = dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    name = "roost_transaction_seconds_%s{kind=\"read\"}"
    return int(figures[name % "count"]), float(figures[name % "sum"])


def timed(query):
    """Milliseconds with HTTP and in the store, and the homes found; nothing for the store when
    something else has read meanwhile."""
    target = "/v1/search/listings?limit=25&" + urllib.parse.urlencode(query)
    count, seconds = reads()
    start = time.perf_counter()
    body = ask(target)
    spent = time.perf_counter() - start
    now, total = reads()
    inside = [(total - seconds) * 1_000] if now == count + 1 else []
    return spent * 1_000, inside, body.count(b'"bedrooms"')


def quantiles(times):
    times = sorted(times)
    return " ".join(
        f"{times[min(len(times) - 1, int(len(times) * part))]:8.2f}" for part in (0.5, 0.99, 1)
    )


def main():
    print(f"{'':34} {'in the store, ms':^26}   {'with HTTP, ms':^26}")
    print(f"{'':34} " + "   ".join([f"{'p50':>8} {'p99':>8} {'slowest':>8}"] * 2) + "   homes")
    for name, make in kinds.items():
        for _ in range(10):
            timed(make())
        results = [timed(make()) for _ in range(count)]
        inside = quantiles([spent for _, times, _ in results for spent in times])
        whole = quantiles([spent for spent, _, _ in results])
        found = sorted(homes for _, _, homes in results)[count // 2]
        print(f"{name:34} {inside}   {whole}   {found:5}")


main()
