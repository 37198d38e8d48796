#!/usr/bin/env python3
"""Prints how the title of the home at that place of the results begins: title-at.py URL INDEX"""
import json
import sys
import urllib.parse
import urllib.request

url, left, after = sys.argv[1], int(sys.argv[2]), None
while True:
    query = {"limit": 100} | ({"after": after} if after else {})
    with urllib.request.urlopen(f"{url}/v1/search/listings?{urllib.parse.urlencode(query)}") as reply:
        page = json.load(reply)
    if left < len(page["data"]):
        print(page["data"][left]["title"][:16].rstrip())
        break
    left, after = left - len(page["data"]), page["next"]
