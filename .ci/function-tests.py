"""Runs the Python tests of the stacks' Lambda functions.

Writes how many passed, failed and were skipped to the file given as the only argument.
"""

import pathlib
import sys
import unittest

REPOSITORY = pathlib.Path(__file__).resolve().parents[1]
FUNCTIONS = REPOSITORY / "src/CfnGen.Stacks"
TESTS = REPOSITORY / "tests/CfnGen.Stacks.Tests"


def tests():
    suite = unittest.TestSuite()
    for folder in sorted({file.parent for file in TESTS.rglob("test_*.py")}):
        suite.addTests(unittest.TestLoader().discover(str(folder), top_level_dir=str(folder)))
    return suite


def untested():
    """The functions of which no test of their stack's folder speaks."""
    for source in sorted(FUNCTIONS.rglob("*.py")):
        folder = TESTS / source.parent.relative_to(FUNCTIONS)
        if not any(source.name in file.read_text(encoding="utf-8") for file in folder.glob("test_*.py")):
            yield source.relative_to(REPOSITORY)


def main(totals):
    forgotten = list(untested())
    for source in forgotten:
        print(f"{source} has no test in the folder of its stack's tests.", file=sys.stderr)

    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(tests())
    failed = len({test.id() for test, _ in result.failures + result.errors}) + len(result.unexpectedSuccesses)
    skipped = len(result.skipped)
    passed = max(0, result.testsRun - failed - skipped)
    pathlib.Path(totals).write_text(f"{passed} {failed} {skipped}\n", encoding="utf-8")
    if passed == 0:
        print("No test of a function passed: nothing was tested.", file=sys.stderr)
    return 1 if forgotten or passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
