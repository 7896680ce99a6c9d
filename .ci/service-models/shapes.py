"""Turns the value of a property into what a member of a call takes, and says what about it the service's model forbids."""

import json
import re

from template import Missing, Partial, Unknown

NUMBERS = {"integer": int, "long": int, "float": float, "double": float}

# Tried one after the other where a model wants a text of some form and the template does not know it.
PLACEHOLDERS = [
    "x",
    "arn:aws:service:eu-west-1:123456789012:thing/name",
    "arn:aws:iam::123456789012:role/name",
    "arn:aws:sns:eu-west-1:123456789012:name",
    "arn:aws:lambda:eu-west-1:123456789012:function:name",
    "arn:aws:kafka:eu-west-1:123456789012:cluster/name/1",
    "0123456789abcdef",
    "12345",
    "1",
]


class Converter:
    """One resource's properties, by their paths: left_out are not looked at, renamed have another name in the call."""

    def __init__(self, left_out=(), renamed=()):
        self.left_out = left_out
        self.renamed = dict(renamed)
        self.findings = []

    def convert(self, value, shape, path):
        if value is Unknown:
            return placeholder(shape)
        match shape.type_name:
            case "structure":
                return self.structure(value, shape, path)
            case "list":
                return self.list(value, shape, path)
            case "map":
                return self.map(value, shape, path)
            case "string":
                return self.text(value, shape, path)
            case "blob":
                return value.encode() if isinstance(value, str) else value
            case "boolean":
                return {"true": True, "false": False}.get(str(value).lower(), value)
            case number if number in NUMBERS:
                return self.number(value, shape, path)
        return value

    def structure(self, value, shape, path):
        if isinstance(value, bool) and set(shape.members) == {"Enabled"}:
            return {"Enabled": value}
        if not isinstance(value, dict):
            self.report(path, f"is {value!r} and not a group of settings")
            return {}
        members = {name.lower(): name for name in shape.members}
        converted = {}
        for key, item in value.items():
            inner = f"{path}.{key}" if path else key
            plain = re.sub(r"\[\d+\]", "", inner)
            if plain in self.left_out:
                continue
            name = members.get(self.renamed.get(plain, key).lower())
            if name is None:
                self.report(inner, "is unknown to the service")
                continue
            converted[name] = self.convert(item, shape.members[name], inner)
        return converted

    def list(self, value, shape, path):
        if isinstance(value, dict) and shape.member.type_name == "structure" and {"key", "value"} <= {name.lower() for name in shape.member.members}:
            value = [{"Key": key, "Value": item} for key, item in value.items()]
        items = value if isinstance(value, list) else [value]
        self.within(len(items), shape, path, "entries")
        return [self.convert(item, shape.member, f"{path}[{index}]") for index, item in enumerate(items)]

    def map(self, value, shape, path):
        if isinstance(value, list):
            value = {next(iter(item.values())): item.get("Value") for item in value}
        if not isinstance(value, dict):
            self.report(path, f"is {value!r} and not names with values")
            return {}
        return {key: self.convert(item, shape.value, f"{path}.{key}") for key, item in value.items()}

    def text(self, value, shape, path):
        if isinstance(value, bool):
            value = str(value).lower()
        if isinstance(value, dict):
            return json.dumps(value, default=lambda unknown: "x")
        if isinstance(value, list):
            return ",".join("x" if item is Unknown else str(item) for item in value)
        if isinstance(value, Partial):
            return str(value)
        value = str(value)
        allowed = shape.metadata.get("enum")
        if allowed and value not in allowed:
            self.report(path, f"is '{value}', and may be {', '.join(allowed)}")
        self.within(len(value), shape, path, "characters")
        if not fits(value, shape.metadata.get("pattern")):
            self.report(path, f"is '{value}', which does not match {shape.metadata['pattern']}")
        return value

    def number(self, value, shape, path):
        try:
            number = NUMBERS[shape.type_name](value)
        except (TypeError, ValueError):
            return value
        self.within(number, shape, path, "")
        return number

    def within(self, size, shape, path, what):
        least, most = shape.metadata.get("min"), shape.metadata.get("max")
        if (least is not None and size < least) or (most is not None and size > most):
            self.report(path, f"is {size} {what}".rstrip() + f", and may be {least if least is not None else 'any'} to {most if most is not None else 'any'}")

    def report(self, path, what):
        self.findings.append(f"{path} {what}")


def fits(text, pattern):
    """A pattern that Python does not know lets everything through."""
    if not pattern:
        return True
    try:
        return re.fullmatch(pattern, text, re.DOTALL) is not None
    except re.error:
        return True


def placeholder(shape):
    """Some value that the model takes."""
    match shape.type_name:
        case "structure":
            return {name: placeholder(shape.members[name]) for name in shape.required_members}
        case "list":
            return [placeholder(shape.member)]
        case "map":
            return {}
        case "boolean":
            return True
        case "blob":
            return b"x"
        case number if number in NUMBERS:
            return max(1, int(shape.metadata.get("min") or 1))
    if shape.metadata.get("enum"):
        return shape.metadata["enum"][0]
    least = shape.metadata.get("min") or 0
    candidates = [text for text in PLACEHOLDERS if fits(text, shape.metadata.get("pattern")) and len(text) >= least]
    return candidates[0] if candidates else "x" * max(1, least)
