namespace CfnGen.Catalogue.Text;

/// <summary>The words that the data files use for our enumerations.</summary>
internal static class FormatWords
{
    public static string Word(PropertyGroupKind kind) => kind switch
    {
        PropertyGroupKind.ExactlyOne => "exactly-one",
        PropertyGroupKind.AtLeastOne => "at-least-one",
        PropertyGroupKind.Excludes => "excludes",
        _ => "requires",
    };

    public static PropertyGroupKind GroupKind(string word) => word switch
    {
        "exactly-one" => PropertyGroupKind.ExactlyOne,
        "at-least-one" => PropertyGroupKind.AtLeastOne,
        "excludes" => PropertyGroupKind.Excludes,
        "requires" => PropertyGroupKind.Requires,
        _ => throw new FormatException($"The catalogue's group '{word}' is unknown."),
    };

    public static string Word(TagVariant variant) => variant switch
    {
        TagVariant.AutoScalingGroup => "asg",
        TagVariant.Map => "map",
        _ => "standard",
    };

    public static TagVariant Variant(string word) => word switch
    {
        "asg" => TagVariant.AutoScalingGroup,
        "map" => TagVariant.Map,
        "standard" => TagVariant.Standard,
        _ => throw new FormatException($"The catalogue's form of tags '{word}' is unknown."),
    };
}
