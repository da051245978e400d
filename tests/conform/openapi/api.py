#!/usr/bin/env python3
"""Writes an API description that refers to every component of a document, as users do.

    python3 api.py http_status.openapi.yaml >api.yaml
"""

import json
import sys

import yaml


def keyed_responses(responses, codes, classes):
    """Return (key, name) of each response: 404 NotFound, 4XX AnyClientError; none if codes are texts."""
    keys = [str(code) for code in codes if isinstance(code, int) and 100 <= code <= 599]
    keys += [f"{it['minimum'] // 100}XX" for it in classes if 100 <= it["minimum"] and it["maximum"] <= 599]
    key_of = dict(zip((name for name, it in responses.items() if "$ref" not in it), keys))
    for name, it in responses.items():
        yield key_of[it["$ref"].rpartition("/")[2] if "$ref" in it else name], name


def operations(keyed, path):
    """Return sets of responses with unique keys."""
    sets = []
    for key, name in keyed:
        free = next((it for it in sets if key not in it), None)
        if free is None:
            free = {}
            sets.append(free)
        free[key] = {"$ref": f"{path}#/components/responses/{name}"}
    return sets or [{}]


def main():
    path = sys.argv[1]
    with open(path, encoding="utf-8") as file:
        components = yaml.safe_load(file)["components"]
    schemas = components["schemas"]
    listed = next(it for name, it in schemas.items() if name.endswith("Listed"))
    codes = listed.get("enum") or [it["const"] for it in listed["oneOf"]]
    classes = [it for it in schemas.values() if "minimum" in it]
    keyed = keyed_responses(components.get("responses", {}), codes, classes)
    fields = {name: {"$ref": f"{path}#/components/schemas/{name}"} for name in schemas}
    body = {"application/json": {"schema": {"type": "object", "properties": fields}}}
    api = {
        "openapi": "3.1.0",
        "info": {
            "title": "An API",
            "description": "One that refers to all that there is.",
            "version": "1",
            "license": {"name": "MIT", "identifier": "MIT"},
            "contact": {"name": "Somebody", "url": "https://example.org"},
        },
        "servers": [{"url": "https://api.example.org"}],
        "security": [],
        "tags": [{"name": "all", "description": "All there is."}],
        "paths": {},
    }
    for number, responses in enumerate(operations(keyed, path)):
        responses.setdefault("200", {"description": "OK.", "content": body} if not number else {"description": "OK."})
        responses.setdefault("4XX", {"description": "An error."})
        api["paths"][f"/codes/{number}"] = {
            "get": {
                "operationId": f"getCodes{number}",
                "summary": "Codes",
                "description": "All codes.",
                "tags": ["all"],
                "responses": responses,
            }
        }
    api["paths"]["/fields"] = {
        "post": {
            "operationId": "postFields",
            "summary": "Fields",
            "description": "All fields.",
            "tags": ["all"],
            "requestBody": {"content": body},
            "responses": {"204": {"description": "Taken."}, "4XX": {"description": "An error."}},
        }
    }
    json.dump(api, sys.stdout, indent=2)


main()
