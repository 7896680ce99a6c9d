"""Checks the names of our client of CloudFormation against the service's model: members, constants and exceptions.

usage: client.py FOLDER    with the client's source

A name of ours that the service does not have is an error. What the service has more is told: it may be newer than the client.
"""

import pathlib
import re
import sys

import botocore.session

MODEL = botocore.session.get_session().get_service_model("cloudformation")
PROPERTY = re.compile(r"public (?:required )?([\w<>?, ]+) (\w+) \{ get; (?:private |internal )?(?:set|init);")
CONSTANT = re.compile(r'public static readonly (\w+) \w+ = new\("([^"]+)"\);')
CODE = re.compile(r'"(\w+)" => new \w+Exception\(')


class Comparison:
    def __init__(self, folder):
        files = list(pathlib.Path(folder).rglob("*.cs"))
        self.sources = {path.stem: path.read_text(encoding="utf-8") for path in files}
        self.unknown = []
        self.missing = []
        self.compared = set()

    def names(self, what, ours, theirs):
        self.unknown += [f"{what}.{name}" for name in sorted(set(ours) - set(theirs))]
        self.missing += [f"{what}.{name}" for name in sorted(set(theirs) - set(ours))]

    def structure(self, name, shape):
        if name in self.compared:
            return
        self.compared.add(name)
        types = {member: kind for kind, member in PROPERTY.findall(self.sources.get(name, ""))}
        self.names(name, types, shape.members)
        for member in types.keys() & shape.members.keys():
            self.member(re.sub(r"^List<(.*)>$", r"\1", types[member].rstrip("?")), shape.members[member])

    def member(self, kind, shape):
        shape = shape.member if shape.type_name == "list" else shape
        if shape.type_name == "structure":
            self.structure(kind, shape)
        elif getattr(shape, "enum", None):
            # Lists of constants are lists of texts, as in AWS's own library; their classes bear the shape's name.
            self.constants(shape.name if kind == "string" else kind, shape.enum)

    def constants(self, name, values):
        if name in self.compared or name not in self.sources:
            return
        self.compared.add(name)
        self.names(name, [value for kind, value in CONSTANT.findall(self.sources[name]) if kind == name], values)


def main():
    comparison = Comparison(sys.argv[1])
    operations = re.findall(r" (\w+)Async\(", comparison.sources["IAmazonCloudFormation"])
    codes = set()
    for name in operations:
        operation = MODEL.operation_model(name)
        comparison.structure(f"{name}Request", operation.input_shape)
        if operation.output_shape is not None:
            comparison.structure(f"{name}Response", operation.output_shape)
        codes.update(shape.error_code for shape in operation.error_shapes)
    ours = CODE.findall(comparison.sources["CloudFormationErrors"])
    # Of operations that this client does not have, too: the same codes come from the same service.
    shapes = [MODEL.shape_for(name) for name in MODEL.shape_names]
    comparison.unknown += sorted(set(ours) - {shape.error_code for shape in shapes if shape.metadata.get("exception")})
    comparison.missing += sorted(codes - set(ours))
    if comparison.missing:
        print(f"The service has more than the client: {', '.join(comparison.missing)}.")
    if comparison.unknown or len(operations) < 20 or len(comparison.compared) < 2 * len(operations):
        print(f"The service does not have: {', '.join(comparison.unknown) or 'what this check should have compared'}.", file=sys.stderr)
        return 1
    print(f"The client has the names of the service: {len(operations)} operations, {len(comparison.compared)} structures and lists of constants, {len(ours)} exceptions.")
    return 0


sys.exit(main())
