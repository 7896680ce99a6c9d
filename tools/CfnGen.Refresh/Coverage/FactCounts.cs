using CfnGen.Catalogue;

namespace CfnGen.Refresh.Coverage;

/// <summary>How many properties or types carry each fact, at one stage of a refresh.</summary>
internal sealed class FactCounts
{
    private static readonly (string Name, Func<Property, bool> Carries)[] PropertyFacts =
    [
        ("type", _ => true),
        ("required", property => property.Required),
        ("replacement", property => property.Update == UpdateBehavior.Replacement),
        ("conditional replacement", property => property.Update == UpdateBehavior.ConditionalReplacement),
        ("some interruptions", property => property.Update == UpdateBehavior.SomeInterruptions),
        ("refused updates", property => property.Update == UpdateBehavior.NotSupported),
        ("reason for an update's effect", property => property.UpdateReason is not null),
        ("default", property => property.Default is not null),
        ("deprecated", property => property.Deprecated),
        ("relationship", property => property.Relationships.Count > 0),
        ("enumeration", property => property.Enum.Count > 0),
        ("enumeration, case ignored", property => property.EnumIgnoresCase),
        ("pattern", property => property.Pattern is not null),
        ("length", property => property.MinLength is not null || property.MaxLength is not null),
        ("numeric range", property => property.Minimum is not null || property.Maximum is not null),
        ("number of items", property => property.MinItems is not null || property.MaxItems is not null),
        ("unique items", property => property.UniqueItems),
        ("read-only", property => property.ReadOnly),
        ("write-only", property => property.WriteOnly),
        ("scrutiny", property => property.Scrutiny is not null),
    ];

    private static readonly (string Name, Func<ResourceType, int> Count)[] TypeFacts =
    [
        ("resource types", _ => 1),
        ("nested property types", type => type.Definitions.Count),
        ("attributes", type => type.Attributes.Count),
        ("primary identifier", type => type.PrimaryIdentifier.Count > 0 ? 1 : 0),
        ("what Ref returns", type => type.RefReturns.Count > 0 ? 1 : 0),
        ("what Ref returns, by one value", type => type.RefReturns.Count == 1 ? 1 : 0),
        ("tags", type => type.Tags is null ? 0 : 1),
        ("deprecated types", type => type.Deprecated ? 1 : 0),
        ("physical name", type => type.PhysicalName.Count > 0 ? 1 : 0),
        ("deleted before they are replaced", type => type.DeletedFirst ? 1 : 0),
        ("stateful types", type => type.Stateful ? 1 : 0),
        ("types that make snapshots", type => type.MakesSnapshots ? 1 : 0),
        ("ARN template", type => type.ArnTemplate is null ? 0 : 1),
        ("further paths that replace", type => type.AdditionalReplacementProperties.Count),
        ("groups: exactly one", type => Groups(type, PropertyGroupKind.ExactlyOne)),
        ("groups: at least one", type => Groups(type, PropertyGroupKind.AtLeastOne)),
        ("groups: excludes", type => Groups(type, PropertyGroupKind.Excludes)),
        ("groups: requires", type => Groups(type, PropertyGroupKind.Requires)),
    ];

    private const string EnumerationValues = "values of all enumerations";

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public static IEnumerable<string> PropertyFactNames => PropertyFacts.Select(fact => fact.Name).Append(EnumerationValues);

    public static IEnumerable<string> TypeFactNames => TypeFacts.Select(fact => fact.Name);

    public int this[string fact] => counts[fact];

    public static FactCounts Of(IReadOnlyCollection<ResourceType> types)
    {
        var result = new FactCounts();
        var properties = types.SelectMany(Shapes).SelectMany(shape => shape.Properties).ToArray();
        foreach (var (name, carries) in PropertyFacts)
        {
            result.counts[name] = properties.Count(carries);
        }

        result.counts[EnumerationValues] = properties.Sum(property => property.Enum.Count);

        foreach (var (name, count) in TypeFacts)
        {
            result.counts[name] = types.Sum(count);
        }

        return result;
    }

    private static IEnumerable<TypeShape> Shapes(ResourceType type) => type.Definitions.Prepend<TypeShape>(type);

    private static int Groups(ResourceType type, PropertyGroupKind kind) =>
        Shapes(type).Sum(shape => shape.Groups.Count(group => group.Kind == kind));
}
