"""Compares the verdicts of cfngen and cfn-lint: check-verdicts.py CFNGEN_JSON FILE...

CFNGEN_JSON is what `cfngen check --format json` wrote of the files. Ends with 1 when one of the two calls a file wrong that the other calls right.
"""
import json
import subprocess
import sys


def wrong_for_cfn_lint(files):
    result = subprocess.run(["cfn-lint", "--format", "json", "--", *files], capture_output=True, text=True, timeout=600)
    return {match["Filename"]: match["Rule"]["Id"] for match in json.loads(result.stdout or "[]") if match["Level"] == "Error"}


def main(report, *files):
    with open(report, encoding="utf-8") as text:
        ours = {finding["source"]: finding["rule"] for finding in json.load(text) if finding["severity"] == "error"}
    theirs = wrong_for_cfn_lint(files)
    different = [file for file in files if (file in ours) != (file in theirs)]
    for file in different:
        print(f"{file}: cfngen says {ours.get(file, 'nothing')}, cfn-lint {theirs.get(file, 'nothing')}", file=sys.stderr)
    print(f"{len(files)} templates, of which {len(theirs)} are wrong for cfn-lint; {len(different)} differ.")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
