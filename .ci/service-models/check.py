"""Checks the resources of templates against the models of the calls with which CloudFormation makes them.

usage: check.py FOLDER    with templates as JSON
"""

import json
import pathlib
import sys

import botocore.session
from botocore.validate import ParamValidator

from calls import CALLS, MADE_BY_FUNCTIONS, MADE_BY_MOTO
from shapes import Converter, placeholder
from template import Template

SESSION = botocore.session.get_session()


def operation(service, name):
    return SESSION.get_service_model(service).operation_model(name).input_shape


def within(call, path):
    """The shape of a member of an operation: ModifyTargetGroupAttributes.Attributes."""
    name, *members = path.split(".")
    shape = operation(call.service, name)
    for member in members:
        shape = shape.members[member]
    return shape


def resource_findings(template, resource):
    """What is wrong with a resource, as sentences that begin with the property."""
    call = CALLS[resource["Type"]]
    shape = operation(call.service, call.operation)
    target = shape.members[call.wrapped] if call.wrapped else shape
    converter = Converter(call.left_out, call.renamed)
    findings = converter.findings
    properties = template.value(resource.get("Properties", {}))

    own = {}
    for key, value in properties.items():
        if key in call.elsewhere:
            other = within(call, call.elsewhere[key])
            for item in value if isinstance(value, list) and other.type_name != "list" else [value]:
                converter.convert(item, other, key)
        elif not is_tags(key, target):
            own[key] = value

    members = converter.convert(own, target, "")
    for name, value in call.fixed.items():
        members.setdefault(name, value)
    if call.name:
        members.setdefault(call.name, placeholder(target.members[call.name]))
    arguments = {call.wrapped: members} if call.wrapped else members
    report = ParamValidator().validate(arguments, shape)
    if report.has_errors():
        findings.extend(line for line in report.generate_report().splitlines())
    return findings


def is_tags(key, shape):
    """Tags that another call sets, or that the call takes in a form of its own: they are the same for every service."""
    return key == "Tags" and not any(member.lower() == "tags" for member in shape.members)


def template_findings(document):
    """Everything that is wrong with a template, both values of each Fn::If looked at."""
    findings = []
    for branch in (1, 2):
        template = Template(document, branch)
        for name, resource in template.resources.items():
            type_name = resource["Type"]
            if type_name in CALLS:
                found = resource_findings(template, resource)
            elif type_name in MADE_BY_MOTO | MADE_BY_FUNCTIONS or type_name.startswith("Custom::"):
                found = []
            else:
                found = ["is of a type that nothing checks: add its call to calls.py"]
            findings.extend(f"{name} ({type_name}): {finding}" for finding in found)
    return list(dict.fromkeys(findings))


def main(folder):
    files = sorted(pathlib.Path(folder).glob("*.json"))
    checked = failed = 0
    for file in files:
        document = json.loads(file.read_text(encoding="utf-8"))
        checked += sum(resource["Type"] in CALLS for resource in document["Resources"].values())
        for finding in template_findings(document):
            failed += 1
            print(f"{file.stem}: {finding}", file=sys.stderr)
    print(f"{checked} resources of {len(files)} templates checked, {failed} findings.")
    return 1 if failed or not checked else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
