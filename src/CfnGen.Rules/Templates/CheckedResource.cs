using CfnGen.Catalogue;
using CfnGen.Rules.Conditions;

namespace CfnGen.Rules.Templates;

/// <summary>A resource as a template declares it.</summary>
internal sealed class CheckedResource
{
    private const string CustomResource = "AWS::CloudFormation::CustomResource";

    private readonly KnownTypes types;

    public CheckedResource(Place place, KnownTypes types, bool isMadeByLoop = false)
    {
        (Place, this.types) = (place, types);
        IsMadeByLoop = isMadeByLoop;
        Type = place["Type"]?.Text;
        Properties = place["Properties"];
        Condition = place["Condition"]?.Text;
        When = Condition is null ? Assumptions.None : Assumptions.None.Suppose(Condition, true);
    }

    public Place Place { get; }

    /// <summary>Whether it stands in an <c>Fn::ForEach</c>, which makes any number of it and puts values in the place of its variables.</summary>
    public bool IsMadeByLoop { get; }

    public string Name => Place.Name;

    /// <summary>The type's name; null when there is none, which a rule reports.</summary>
    public string? Type { get; }

    public Place? Properties { get; }

    /// <summary>The condition under which it exists; null: always.</summary>
    public string? Condition { get; }

    /// <summary>What is known wherever the resource exists.</summary>
    public Assumptions When { get; }

    /// <summary>Whether the provider is the author's own, so that any property and attribute may be there.</summary>
    public bool IsCustom => Type is { } type && (type == CustomResource || type.StartsWith("Custom::", StringComparison.Ordinal));

    /// <summary>What the catalogue knows of its type; null: nothing.</summary>
    public ResourceType? CatalogueType => Type is { } type ? types.Find(IsCustom ? CustomResource : type) : null;

    /// <summary>The resources whose <c>DependsOn</c> this one names.</summary>
    public IReadOnlyList<Place> DependsOn => Place["DependsOn"] switch
    {
        null => [],
        { Node: Model.Documents.SequenceNode } list => list.Items,
        var one => [one],
    };
}
