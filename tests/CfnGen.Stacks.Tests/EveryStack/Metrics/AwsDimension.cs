using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>One dimension of an AWS service's metric.</summary>
/// <param name="Type">The resource that it stands for; null where it is no resource of the stack, such as a topic of Kafka: any value is taken then.</param>
/// <param name="Attribute">Which attribute of the resource the value is; null: what Ref gives.</param>
/// <param name="NameProperty">The property with which the resource may be given that name.</param>
internal sealed record AwsDimension(string Name, string? Type = null, string? Attribute = null, string? NameProperty = null)
{
    public bool Takes(TemplateDocument template, string value) => Type is null || template.ResourcesOf(Type).Any(resource =>
        value == (Attribute is null ? $"${{{resource.Id}}}" : $"${{{resource.Id}.{Attribute}}}")
        || (NameProperty is not null && value == resource.Text($"Properties/{NameProperty}")));
}
