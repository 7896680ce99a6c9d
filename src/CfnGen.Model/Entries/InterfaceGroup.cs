using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Parameters under one heading, in this order.</summary>
public sealed record InterfaceGroup(string Label, IReadOnlyList<Parameter> Parameters)
{
    internal MappingNode ToNode() => new(
    [
        new("Label", InterfaceLabels.Label(Label)),
        new("Parameters", new SequenceNode([.. Parameters.Select(parameter => ScalarNode.String(parameter.Id.ToString()))])),
    ]);
}
