using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>One assertion of a rule, with what the user is told when it fails.</summary>
public sealed record RuleAssertion
{
    public required ConditionExpression Assert { get; init; }

    public string? AssertDescription { get; init; }

    internal MappingNode ToNode() => AssertDescription is { } description
        ? new([new("Assert", Assert.Node), new("AssertDescription", ScalarNode.String(description))])
        : new([new("Assert", Assert.Node)]);
}
