using System.Text.RegularExpressions;

namespace CfnGen.Refresh.Sdk;

/// <summary>The enumerations and input shapes of one @aws-sdk client, from its type declarations.</summary>
internal sealed partial class SdkModel
{
    private readonly Dictionary<string, List<string>> enumerations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> shapes = new(StringComparer.Ordinal);

    /// <summary>The declarations that matter, one path a file, in a fixed order.</summary>
    public static IReadOnlyList<string> Files(string client) =>
        Directory.GetFiles(Path.Combine(client, "dist-types", "models"), "*.d.ts").OrderBy(path => path, StringComparer.Ordinal).ToArray();

    public static SdkModel Load(string client)
    {
        var model = new SdkModel();
        foreach (var file in Files(client))
        {
            model.Read(File.ReadLines(file));
        }

        return model;
    }

    /// <summary>The values of an enumeration, or null.</summary>
    public IReadOnlyList<string>? Enumeration(string name) => enumerations.GetValueOrDefault(name);

    public bool HasShape(string name) => shapes.ContainsKey(name);

    /// <summary>The type that a member holds, below lists and maps; null when there is no such shape or member. Case does not count: CloudFormation's differs.</summary>
    public string? Member(string shape, string member) =>
        shapes.GetValueOrDefault(shape)?.GetValueOrDefault(member);

    private void Read(IEnumerable<string> lines)
    {
        List<string>? values = null;
        Dictionary<string, string>? members = null;
        foreach (var line in lines)
        {
            if (EnumerationStart().Match(line) is { Success: true } enumeration)
            {
                values = enumerations[enumeration.Groups[1].Value] = [];
            }
            else if (ShapeStart().Match(line) is { Success: true } shape)
            {
                members = shapes[shape.Groups[1].Value] = new(StringComparer.OrdinalIgnoreCase);
            }
            else if (line.StartsWith('}'))
            {
                (values, members) = (null, null);
            }
            else if (values is not null && Value().Match(line) is { Success: true } value)
            {
                values.Add(value.Groups[1].Value);
            }
            else if (members is not null && MemberLine().Match(line) is { Success: true } member)
            {
                members[member.Groups[1].Value] = Held(member.Groups[2].Value);
            }
        }
    }

    private static string Held(string type) =>
        type.EndsWith("[]", StringComparison.Ordinal) ? Held(type[..^2].Trim('(', ')'))
        : type.StartsWith("Record<", StringComparison.Ordinal) ? Held(type[(type.IndexOf(',', StringComparison.Ordinal) + 1)..^1].Trim())
        : type;

    [GeneratedRegex(@"^export declare const (\w+): \{$")]
    private static partial Regex EnumerationStart();

    [GeneratedRegex(@"^export interface (\w+)")]
    private static partial Regex ShapeStart();

    [GeneratedRegex("""^    readonly (?:\w+|"[^"]+"): "(.*)";$""")]
    private static partial Regex Value();

    [GeneratedRegex(@"^    (\w+)\??: (.+?)(?: \| undefined)?;$")]
    private static partial Regex MemberLine();
}
