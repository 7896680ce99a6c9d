namespace CfnGen.Rules.Templates;

/// <summary>The types that parameters have.</summary>
internal static class ParameterTypes
{
    public const string CommaDelimitedList = "CommaDelimitedList";

    /// <summary>How the types of values begin that the Systems Manager keeps.</summary>
    public const string SsmValue = "AWS::SSM::Parameter::Value<";

    private const string SsmName = "AWS::SSM::Parameter::Name";
    private const string List = "List<";

    private static readonly string[] OfAws =
    [
        "AWS::EC2::AvailabilityZone::Name", "AWS::EC2::Image::Id", "AWS::EC2::Instance::Id", "AWS::EC2::KeyPair::KeyName",
        "AWS::EC2::SecurityGroup::GroupName", "AWS::EC2::SecurityGroup::Id", "AWS::EC2::Subnet::Id", "AWS::EC2::Volume::Id",
        "AWS::EC2::VPC::Id", "AWS::Route53::HostedZone::Id",
    ];

    /// <summary>The types that are not lists and not kept in the Systems Manager.</summary>
    public static IReadOnlyList<string> Plain { get; } = ["String", "Number", CommaDelimitedList, .. OfAws, SsmName];

    public static bool IsKnown(string type)
    {
        if (Inside(type, SsmValue) is { } value)
        {
            return value is "String" or CommaDelimitedList || Inside(value, List) is "String" || IsOfAws(Inside(value, List) ?? value);
        }

        return Inside(type, List) is { } item ? item is "Number" or "String" || IsOfAws(item)
            : type is "String" or "Number" or CommaDelimitedList or SsmName || IsOfAws(type);
    }

    /// <summary>Whether it is a list or a kept value of a type that AWS may know, documented or not.</summary>
    public static bool MayBeKnown(string type) => ItemOf(type) is var item && item.Length < type.Length && item.StartsWith("AWS::", StringComparison.Ordinal);

    /// <summary>Whether <c>Ref</c> gives a list.</summary>
    public static bool IsList(string type)
    {
        var value = Inside(type, SsmValue) ?? type;
        return value == CommaDelimitedList || Inside(value, List) is not null;
    }

    /// <summary>The type of one value: what a list holds, and what the Systems Manager keeps.</summary>
    public static string ItemOf(string type)
    {
        var value = Inside(type, SsmValue) ?? type;
        return Inside(value, List) ?? value;
    }

    private static bool IsOfAws(string type) => Array.IndexOf(OfAws, type) >= 0;

    private static string? Inside(string type, string opening) =>
        type.StartsWith(opening, StringComparison.Ordinal) && type.EndsWith('>') ? type[opening.Length..^1] : null;
}
