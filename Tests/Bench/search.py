#!/usr/bin/env python3
"""Times searches of every kind, one after the other, each with criteria never asked before.

    search.py URL FILE-OF-POINTS FILE-OF-CITIES [SEARCHES-OF-EACH-KIND]

The points are "latitude longitude" of homes. What is timed is the whole request, as a client sees
it: HTTP, the search in the store, and a page of 25 homes with their totals.
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


def timed(query):
    target = "/v1/search/listings?limit=25&" + urllib.parse.urlencode(query)
    start = time.perf_counter()
    connection.request("GET", target)
    reply = connection.getresponse()
    body = reply.read()
    spent = time.perf_counter() - start
    if reply.status != 200:
        sys.exit(f"{target}: {reply.status} {body[:300]!r}")
    return spent * 1_000, body.count(b'"bedrooms"')


def main():
    print(f"{'':34} {'p50':>8} {'p95':>8} {'p99':>8} {'slowest':>8} ms {'homes':>6}")
    for name, make in kinds.items():
        for _ in range(10):
            timed(make())
        results = [timed(make()) for _ in range(count)]
        times = sorted(spent for spent, _ in results)
        found = sorted(homes for _, homes in results)[count // 2]
        quantiles = [times[min(count - 1, int(count * part))] for part in (0.5, 0.95, 0.99, 1)]
        print(f"{name:34} " + " ".join(f"{value:8.2f}" for value in quantiles) + f"    {found:6}")


main()
