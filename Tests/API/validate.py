"""Checks an OpenAPI document, and that each example in it is what its schema says.

usage: validate.py DOCUMENT
"""

import json
import sys

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

NAME = "urn:roost:openapi"


def bodies(node, place=""):
    """Every media type of the document: its place, its schema and its examples."""
    if isinstance(node, dict):
        if "schema" in node and ("example" in node or "examples" in node):
            examples = dict(node.get("examples", {}))
            if "example" in node:
                examples["example"] = {"value": node["example"]}
            yield place, node["schema"], examples
        for name, value in node.items():
            yield from bodies(value, f"{place}/{name}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from bodies(value, f"{place}/{index}")


def absolute(node):
    """A schema that can stand outside the document it comes from."""
    if isinstance(node, dict):
        return {
            name: NAME + value if name == "$ref" else absolute(value)
            for name, value in node.items()
        }
    return [absolute(value) for value in node] if isinstance(node, list) else node


def resolved(document, example):
    """An example, also one that stands elsewhere in the document."""
    while "$ref" in example:
        node = document
        for part in example["$ref"].removeprefix("#/").split("/"):
            node = node[part]
        example = node
    return example["value"]


def main(path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    faults = [f"{list(e.absolute_path)}: {e.message}" for e in
              OpenAPIV31SpecValidator(document).iter_errors()]
    registry = Registry().with_resource(
        NAME, Resource(contents=document, specification=DRAFT202012)
    )
    count = 0
    for place, schema, examples in bodies(document):
        validator = Draft202012Validator(
            absolute(schema),
            registry=registry,
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
        for name, example in examples.items():
            count += 1
            for error in validator.iter_errors(resolved(document, example)):
                faults.append(f"{place} {name}: {error.message}")
    for fault in faults:
        print(fault, file=sys.stderr)
    operations = sum(
        name in ("get", "put", "post", "delete", "patch")
        for path in document["paths"].values()
        for name in path
    )
    print(f"{operations} operations, {count} examples, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
