"""Holds a SARIF file to its schema: check-sarif.py SCHEMA FILE. Ends with 1 and what is wrong when it is not valid."""
import json
import sys

import jsonschema


def main(schema, file):
    with open(schema, encoding="utf-8") as text:
        validator = jsonschema.Draft4Validator(json.load(text), format_checker=jsonschema.FormatChecker())
    with open(file, encoding="utf-8") as text:
        log = json.load(text)
    mistakes = [f"{'/'.join(map(str, mistake.absolute_path))}: {mistake.message}" for mistake in validator.iter_errors(log)]
    print("\n".join(mistakes) or f"{sum(len(run['results']) for run in log['runs'])} results, valid.")
    return 1 if mistakes or not log["runs"][0]["results"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
