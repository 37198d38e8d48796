#!/usr/bin/env python3
"""Prints each home's id and entity tag: tags.py URL < FILE-OF-IDS"""
import http.client
import sys
import urllib.parse

connection = http.client.HTTPConnection(urllib.parse.urlsplit(sys.argv[1]).netloc)
for line in sys.stdin:
    connection.request("GET", "/v1/listings/" + line.strip())
    reply = connection.getresponse()
    reply.read()
    print(line.strip(), reply.headers["ETag"])
