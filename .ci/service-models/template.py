"""What a template's values are as far as the template says: functions are worked out where all they need is in it."""

import re

ACCOUNT = {
    "AWS::AccountId": "123456789012",
    "AWS::Partition": "aws",
    "AWS::Region": "eu-west-1",
    "AWS::StackName": "stack",
    "AWS::URLSuffix": "amazonaws.com",
}


class Unknown:
    """A value that only a deployment knows."""


class Missing:
    """AWS::NoValue: as if the property were not there."""


class Partial(str):
    """A text of which only a deployment knows some part."""


class Template:
    def __init__(self, document, branch=1):
        """branch: which of its two values Fn::If has, 1 or 2."""
        self.document = document
        self.branch = branch

    @property
    def resources(self):
        return self.document.get("Resources", {})

    def value(self, node):
        if isinstance(node, list):
            return [value for value in map(self.value, node) if value is not Missing]
        if not isinstance(node, dict):
            return node
        if len(node) == 1:
            ((function, argument),) = node.items()
            if function == "Ref" or function.startswith("Fn::"):
                return self.call(function, argument)
        values = {key: self.value(value) for key, value in node.items()}
        return {key: value for key, value in values.items() if value is not Missing}

    def call(self, function, argument):
        match function:
            case "Ref":
                return self.reference(argument)
            case "Fn::If":
                return self.value(argument[self.branch])
            case "Fn::Base64":
                return self.value(argument)
            case "Fn::Sub":
                text, variables = argument if isinstance(argument, list) else (argument, {})
                return self.substitute(text, variables)
            case "Fn::Join":
                return self.join(argument[0], self.value(argument[1]))
            case "Fn::FindInMap":
                return self.lookup(*map(self.value, argument))
        return Unknown

    def reference(self, name):
        if name == "AWS::NoValue":
            return Missing
        if name in ACCOUNT:
            return ACCOUNT[name]
        parameter = self.document.get("Parameters", {}).get(name, {})
        if parameter.get("Type", "").startswith("AWS::SSM::"):
            return Unknown
        value = parameter.get("Default") or next(iter(parameter.get("AllowedValues", [])), None)
        if value is None:
            return Unknown
        return value.split(",") if parameter["Type"] == "CommaDelimitedList" else value

    def substitute(self, text, variables):
        partial = False

        def replace(match):
            nonlocal partial
            name = match.group(1)
            if name.startswith("!"):
                return "${" + name[1:] + "}"
            value = self.value(variables[name]) if name in variables else Unknown if "." in name else self.reference(name)
            if value is Unknown or isinstance(value, Partial):
                partial = True
                return "x"
            return str(value)

        replaced = re.sub(r"\$\{([^}]*)\}", replace, text)
        return Partial(replaced) if partial else replaced

    def join(self, separator, parts):
        if not isinstance(parts, list):
            return Unknown
        partial = any(part is Unknown or isinstance(part, Partial) for part in parts)
        text = separator.join("x" if part is Unknown else str(part) for part in parts)
        return Partial(text) if partial else text

    def lookup(self, name, first, second):
        mapping = self.document.get("Mappings", {}).get(name, {})
        if first is Unknown:
            first = next(iter(mapping), None)
        return mapping.get(first, {}).get(second, Unknown)
