using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>One dimension of an AWS service's metric.</summary>
/// <param name="Type">The resource that it stands for; null where it never is a resource, such as a group of consumers.</param>
/// <param name="Attribute">Which attribute of the resource the value is; null: what Ref gives.</param>
/// <param name="NameProperty">The property with which the resource may be given that name.</param>
internal sealed record AwsDimension(string Name, string? Type = null, string? Attribute = null, string? NameProperty = null)
{
    /// <summary>Which values it may have besides those of the stack's resources; null: no other.</summary>
    public Func<TemplateDocument, string, bool>? Elsewhere { get; init; }

    public bool Takes(TemplateDocument template, string value) => Elsewhere?.Invoke(template, value) is true || (Type is not null && template.ResourcesOf(Type).Any(resource =>
        value == (Attribute is null ? $"${{{resource.Id}}}" : $"${{{resource.Id}.{Attribute}}}")
        || (NameProperty is not null && value == resource.Text($"Properties/{NameProperty}"))));
}
